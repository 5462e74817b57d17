import { type Day, isoOf } from "../../core/maths/day.ts";
import { dayOfText } from "../../core/text/day-text.ts";
import { numberOfText } from "../../core/text/number-text.ts";
import type { Language } from "../../i18n/words.ts";
import { numberText } from "../settings/cell-lists.ts";
import { kindOfColumn } from "./column-kinds.ts";

/** A number as its column is written: grouped, with a percent sign, or a date; every digit is kept. */
export function valueText(value: number, column: string, language: Language): string {
  const kind = kindOfColumn(column);
  if (kind === "day") return isoOf(value as Day);
  if (kind !== "share") return grouped(value, language);
  const percent = grouped(Number((value * 100).toPrecision(15)), language);
  return language === "fr" ? `${percent}\u00a0%` : `${percent}%`;
}

function grouped(value: number, language: Language): string {
  const text = numberText(value, language);
  const [whole = "", ...rest] = text.split(language === "fr" ? "," : ".");
  if (/e/i.test(text)) return text;
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, language === "fr" ? "\u202f" : ",");
  return [groups, ...rest].join(language === "fr" ? "," : ".");
}

/** The number a text means in a column; NaN when it means none. */
export function readValue(text: string, column: string): number {
  const kind = kindOfColumn(column);
  if (kind === "day") return dayOf(text);
  const value = numberOfText(text, null);
  const percents = kind === "share" && !text.includes("%") && Math.abs(value) > 1;
  return percents ? value / 100 : kind === "share" ? Number(value.toPrecision(15)) : value;
}

/** A date that can be read both ways is none. */
function dayOf(text: string): number {
  const [dayFirst, monthFirst] = [dayOfText(text, "dmy"), dayOfText(text, "mdy")];
  if (Number.isNaN(dayFirst)) return monthFirst;
  return Number.isNaN(monthFirst) || monthFirst === dayFirst ? dayFirst : Number.NaN;
}
