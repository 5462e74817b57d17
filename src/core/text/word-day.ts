import { civilOf, type Day, dayOf } from "../maths/day.ts";
import { foldText } from "./fold-text.ts";
import { MONTH_WORDS, WEEKDAY_PATTERN } from "./month-words.ts";

const TIME_TAIL =
  /(?: a| at)? \d{1,2}[:h](?:\d{2})?(?::\d{2}(?:\.\d+)?)?(?: ?[ap] ?m)?(?: ?(?:z|utc|gmt|[+-]\d{2}:?\d{2}).*)?$/;
const WEEKDAY = new RegExp(`^(?:${WEEKDAY_PATTERN}) +`);
const YEAR = "'?(\\d{4}|\\d{2})";
const DAY_MONTH_YEAR = new RegExp(`^(\\d{1,2})(?:er|st|nd|rd|th)?[ /-]?([a-z]+)[ /-]?${YEAR}$`);
const MONTH_DAY_YEAR = new RegExp(`^([a-z]+)[ /-]?(\\d{1,2})(?:st|nd|rd|th)?[ /-]${YEAR}$`);
const YEAR_MONTH_DAY = /^(\d{4})[ /-]?([a-z]+)[ /-]?(\d{1,2})$/;

let months: ReadonlyMap<string, number> | null = null;

/**
 * The day of a date that names its month: `13 février 2026`, `Feb 13, 2026`, `lundi 3 mars 2025`; a year
 * of two digits is of this century.
 *
 * @returns NaN when the text is none
 */
export function dayOfWords(text: string): Day {
  const plain = withoutTime(foldText(text));
  const found = dayOfPlainWords(plain);
  return Number.isNaN(found) && WEEKDAY.test(plain)
    ? dayOfPlainWords(withoutWeekday(plain))
    : found;
}

/** A date as words without the time of day, articles and points. @param folded lower case, no accents */
export function withoutTime(folded: string): string {
  return folded
    .replace(TIME_TAIL, "")
    .replace(/[.,]/g, " ")
    .replace(/ +(?=[ /-])|(?<=[/-]) +/g, "")
    .replace(/^(?:le|the) | of(?= )/g, "")
    .trim();
}

/** The same without a weekday in front; unchanged when there is none. */
export function withoutWeekday(plain: string): string {
  return plain.replace(WEEKDAY, "");
}

/** The day of a text as `withoutTime` gives it. @returns NaN when it is none */
export function dayOfPlainWords(plain: string): Day {
  const dmy = DAY_MONTH_YEAR.exec(plain);
  if (dmy) return named(dmy[3], dmy[2], dmy[1]);
  const mdy = MONTH_DAY_YEAR.exec(plain);
  if (mdy) return named(mdy[3], mdy[1], mdy[2]);
  const ymd = YEAR_MONTH_DAY.exec(plain);
  return ymd ? named(ymd[1], ymd[2], ymd[3]) : Number.NaN;
}

/** 1 to 12, NaN for a word that is no month. @param word folded */
export function monthOf(word: string): number {
  months ??= new Map(
    MONTH_WORDS.split("|").flatMap((forms, at) =>
      forms.split(" ").map((form) => [form, at + 1] as const),
    ),
  );
  return months.get(word) ?? Number.NaN;
}

function named(year = "", month = "", date = ""): Day {
  return validDay(fullYear(year), monthOf(month), Number(date));
}

/** A year as written: two digits are of this century. */
export function fullYear(text: string): number {
  return text.length <= 2 ? 2000 + Number(text) : Number(text);
}

/** The day of a civil date; NaN when there is no such date (31/02, month 13). */
export function validDay(year: number, month: number, date: number): Day {
  if (!(month >= 1 && month <= 12) || date < 1 || date > 31 || year < 1000) return Number.NaN;
  const day = dayOf(year, month, date);
  return date <= 28 || civilOf(day).date === date ? day : Number.NaN;
}
