import { type Day, dayOf, isoOf, SERIAL_OF_DAY_0 } from "../maths/day.ts";
import { dayOfWords } from "./word-day.ts";

/** Which comes first in `03/04/2025`. */
export type DayOrder = "dmy" | "mdy";

const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ].*)?$/;
const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[T ].*)?$/;

/** First and last serial number read as a date: 1990-01-01 to 2040-12-31. */
const SERIALS = { first: 32874, last: 51501 };

/** Day first, unless a cell of the column proves that the month stands first. */
export function dayOrderOf(texts: readonly string[]): DayOrder {
  let monthFirst = false;
  for (const text of texts) {
    const found = SLASHED.exec(text.trim());
    if (found && Number(found[1]) > 12) return "dmy";
    if (found && Number(found[2]) > 12) monthFirst = true;
  }
  return monthFirst ? "mdy" : "dmy";
}

/**
 * The day of `2026-11-22`, `22/11/2026`, `22.11.26`, with or without a time, or of a date that names its
 * month, in French or English; two-digit years are 20xx.
 *
 * @returns NaN when the text is no date of the calendar
 */
export function dayOfText(text: string, order: DayOrder): Day {
  const iso = ISO.exec(text.trim());
  if (iso) return checkedDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const found = SLASHED.exec(text.trim());
  if (!found) return /\d/.test(text) ? dayOfWords(text) : Number.NaN;
  const [first, second, year] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const fullYear = year < 100 ? 2000 + year : year;
  return order === "dmy"
    ? checkedDay(fullYear, second, first)
    : checkedDay(fullYear, first, second);
}

/** The same where nothing tells which comes first: a date that can be read both ways is none. */
export function dayEitherWay(text: string): Day {
  const [dayFirst, monthFirst] = [dayOfText(text, "dmy"), dayOfText(text, "mdy")];
  if (Number.isNaN(dayFirst)) return monthFirst;
  return Number.isNaN(monthFirst) || monthFirst === dayFirst ? dayFirst : Number.NaN;
}

/** The day of a spreadsheet serial number; NaN outside 1990 to 2040, where it is hardly a date. */
export function dayOfSerial(serial: number): Day {
  if (!(serial >= SERIALS.first && serial < SERIALS.last + 1)) return Number.NaN;
  return Math.floor(serial) - SERIAL_OF_DAY_0;
}

/** NaN for the 31st of February. */
function checkedDay(year: number, month: number, date: number): Day {
  const day = dayOf(year, month, date);
  const iso = `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  return isoOf(day) === iso ? day : Number.NaN;
}
