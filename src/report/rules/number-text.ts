import { type Day, isoOf } from "../../core/maths/day.ts";
import { dayEitherWay } from "../../core/text/day-text.ts";
import { numberOfText } from "../../core/text/number-text.ts";
import type { ValueUnit } from "../../core/typology/typology.ts";
import type { Language } from "../../i18n/words.ts";
import { numberText } from "../settings/cell-lists.ts";
import { kindOfColumn } from "./column-kinds.ts";

/** A number as its column is written: grouped, with a percent sign, or a date; every digit is kept. */
export function valueText(
  value: number,
  { column, unit }: { readonly column: string; readonly unit?: ValueUnit | undefined },
  language: Language,
): string {
  const kind = unit ?? kindOfColumn(column);
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

/** A number as a rule keeps it. */
export interface NumberRead {
  readonly value: number;
  readonly unit?: ValueUnit;
}

/** Something between figures as dates have it. */
const LIKE_DATE = /\d\s?[/.-]\s?\d/;

/**
 * The number a text means in a column. Of a column only the list knows, the text itself tells whether it
 * is a date or a percentage; null when it is neither, nor a number.
 */
export function readNumber(text: string, column: string): NumberRead | null {
  if (kindOfColumn(column) !== "number") return numberRead(readValue(text, column));
  const value = numberOfText(text, null);
  if (Number.isNaN(value)) return numberRead(dayEitherWay(withoutArticle(text)), "day");
  return numberRead(value, text.includes("%") ? "share" : undefined);
}

/** Whether a text that is no number was meant as a date. */
export function isLikeDate(text: string, column: string): boolean {
  return kindOfColumn(column) === "day" || LIKE_DATE.test(text);
}

function numberRead(value: number, unit?: ValueUnit): NumberRead | null {
  if (!Number.isFinite(value)) return null;
  return unit === undefined ? { value } : { value, unit };
}

/** "le 31/12/2026", "du 1er mars 2026". */
function withoutArticle(text: string): string {
  return text.trim().replace(/^(?:le|du|au|the)\s+/i, "");
}

/** The number a text means in a column; NaN when it means none. */
export function readValue(text: string, column: string): number {
  const kind = kindOfColumn(column);
  if (kind === "day") return dayEitherWay(withoutArticle(text));
  const value = numberOfText(text, null);
  const percents = kind === "share" && !text.includes("%") && Math.abs(value) > 1;
  return percents ? value / 100 : kind === "share" ? Number(value.toPrecision(15)) : value;
}
