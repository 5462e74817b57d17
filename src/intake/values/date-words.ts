import {
  dayOfPlainWords,
  fullYear,
  monthOf,
  withoutTime,
  withoutWeekday,
} from "../../core/text/word-day.ts";
import type { DateReading } from "./date-reading.ts";
import { exactDay, monthsFrom } from "./date-reading.ts";

const YEAR = "'?(\\d{4}|\\d{2})";
/** "mars 25" may be the 25th: two digits are a year only behind a hyphen, a slash or an apostrophe. */
const MONTH_YEAR = /^([a-z]+)(?:[ /-]?(\d{4})|(?: ?[/-] ?'?| ?')(\d{2}))$/;
const YEAR_MONTH = /^(\d{4})[ /-]([a-z]+)$/;
const MONTH_OF_YEAR = /^(\d{1,2})[/-](\d{4})$/;
const YEAR_AND_MONTH = /^(\d{4})[/-](\d{1,2})$/;
const PART_YEAR = new RegExp(
  `^(?:([tqsh])([1-4])|([1-4])(?:er|e|eme|st|nd|rd|th)? ?(trimestre|semestre|quarter|half|[tqsh]))[ /-]*${YEAR}$`,
);
const YEAR_PART = /^(\d{4})[ /-]*(?:([tqsh])([1-4])|([1-4])([tqsh]))$/;

/**
 * A date that names its month, or a month, quarter or half of a year: `12 janv. 2025`, `Jan 12, 2025`,
 * `lundi 3 mars 2025`, `janv-25`, `03/2025`, `T1 2025`, `2025-Q4`, `S2 2025`.
 * @param folded lower case, without accents
 * @returns null when it is none of these
 */
export function readWordDate(folded: string): DateReading | null {
  const text = withoutTime(folded);
  const bare = withoutWeekday(text);
  return readWords(text) ?? (bare === text ? null : readWords(bare));
}

function readWords(text: string): DateReading | null {
  return exactDay(dayOfPlainWords(text)) ?? readMonth(text) ?? readPart(text);
}

function readMonth(text: string): DateReading | null {
  const word = MONTH_YEAR.exec(text);
  if (word) return month(word[2] ?? word[3], monthOf(word[1] ?? ""));
  const after = YEAR_MONTH.exec(text);
  if (after) return month(after[1], monthOf(after[2] ?? ""));
  const digits = MONTH_OF_YEAR.exec(text);
  if (digits) return month(digits[2], Number(digits[1]));
  const iso = YEAR_AND_MONTH.exec(text);
  return iso ? month(iso[1], Number(iso[2])) : null;
}

function month(year = "", number: number): DateReading | null {
  return monthsFrom({ year: fullYear(year), month: number }, 1);
}

function readPart(text: string): DateReading | null {
  const end = PART_YEAR.exec(text);
  if (end) return part(end[5], end[1] ?? end[4], end[2] ?? end[3]);
  const start = YEAR_PART.exec(text);
  return start ? part(start[1], start[2] ?? start[5], start[3] ?? start[4]) : null;
}

/** @param kind starts with t or q for a quarter, s or h for a half */
function part(year = "", kind = "", rank = ""): DateReading | null {
  const half = kind[0] === "s" || kind[0] === "h";
  if (half && Number(rank) > 2) return null;
  const length = half ? 6 : 3;
  return monthsFrom({ year: fullYear(year), month: (Number(rank) - 1) * length + 1 }, length);
}
