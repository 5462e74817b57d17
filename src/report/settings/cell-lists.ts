import { numberOfText } from "../../core/text/number-text.ts";
import type { Language } from "../../i18n/words.ts";
import type { SpecCell } from "../tab-spec.ts";
import type { MapRowSetting } from "./method-shape.ts";

const SEPARATOR = " ; ";
const RANGE = /^(?:fm|[rfm])?\s*([\d.,]+)(?:\s*[-–—]\s*([\d.,]+))?$/i;

/** A number with the reader's decimal mark, every digit kept. */
export function numberText(value: number, language: Language): string {
  const text = String(value);
  // three decimals could be read as thousands: a last zero takes the doubt away
  const clear = /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text;
  return language === "fr" ? clear.replace(".", ",") : clear;
}

/** What a sentence tells, its numbers with the reader's decimal mark. */
export function toldValues(
  values: Readonly<Record<string, string | number>>,
  language: Language,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      return [name, typeof value === "number" ? numberText(value, language) : value];
    }),
  );
}

/** `30 ; 90 ; 180`. */
export function numberList(values: readonly number[], language: Language): string {
  return values.map((value) => numberText(value, language)).join(SEPARATOR);
}

/** `80 % ; 95 %` from shares 0 to 1. */
export function shareList(shares: readonly number[], language: Language): string {
  const space = language === "fr" ? "\u00a0" : "";
  return shares
    .map((share) => numberText(Number((share * 100).toPrecision(12)), language) + space)
    .map((text) => `${text}%`)
    .join(SEPARATOR);
}

/** `A ; B ; C`. */
export function nameList(names: readonly string[]): string {
  return names.join(SEPARATOR);
}

/** `Stars ; R 4-5 ; F 3-5 ; M 1-5 ; FM 1-5 ; 1`. */
export function mapRowText(row: MapRowSetting, language: Language): string {
  const range = (name: string, [least, most]: readonly [number, number]): string =>
    `${name} ${numberText(least, language)}-${numberText(most, language)}`;
  const ranges = [range("R", row.r), range("F", row.f), range("M", row.m), range("FM", row.fm)];
  return [row.segment, ...ranges, numberText(row.priority, language)].join(SEPARATOR);
}

/** The numbers of a list cell, or null when one of its parts is no number. */
export function numbersOf(cell: SpecCell): number[] | null {
  if (typeof cell === "number") return [cell];
  if (typeof cell !== "string") return null;
  const numbers = partsOf(cell).map((part) => numberOfText(part, null));
  return numbers.length > 0 && numbers.every((value) => Number.isFinite(value)) ? numbers : null;
}

/** The shares of a list cell; `80 ; 95` without signs is read as percents. */
export function sharesOf(cell: SpecCell): number[] | null {
  const numbers = numbersOf(cell);
  const signed = typeof cell === "string" && cell.includes("%");
  if (numbers === null) return null;
  const percents = !signed && numbers.every((value) => value > 1);
  // 73.9 / 100 is 0.7390000000000001: the last digit is not the user's
  return numbers.map((value) => Number((percents ? value / 100 : value).toPrecision(15)));
}

/** The parts of a list cell, blank ones left out. */
export function partsOf(text: string): readonly string[] {
  const separator = text.includes(";") ? ";" : /[/|]|,\s/;
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** A segment of the user's own, or null when the text is none. */
export function mapRowOf(text: string): MapRowSetting | null {
  const parts = text.split(";").map((part) => part.trim());
  const [r, f, m, fm] = parts.slice(-5, -1).map(rangeOf);
  const segment = parts.slice(0, -5).join("; ");
  const priority = numberOfText(parts[parts.length - 1] ?? "", null);
  if (!r || !f || !m || !fm || segment === "" || !Number.isFinite(priority)) return null;
  return { segment, r, f, m, fm, priority };
}

function rangeOf(text: string): [number, number] | null {
  const found = RANGE.exec(text);
  if (!found) return null;
  const least = numberOfText(found[1] ?? "", null);
  const most = found[2] === undefined ? least : numberOfText(found[2], null);
  return least <= most ? [least, most] : null;
}
