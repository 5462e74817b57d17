import { addMonths, type Day } from "../maths/day.ts";
import type { Span } from "./period.ts";

/** Periods of equal length that end the day before the as-of date, the most recent first. */
export interface Windows {
  readonly months: number;
  readonly spans: readonly Span[];
}

const YEAR = 12;
const LENGTHS = [YEAR, 6, 3];
const MOST_WINDOWS = 4;

/**
 * The periods whose movements can be told: two of twelve months where the data reach back far
 * enough, else of six, else of three, with up to two more behind them for comparison. A period the
 * data do not cover is never used: it would show a flattering growth.
 * @param firstDay First day of the data.
 * @param longest Months that a period may have: 12, 6 or 3.
 * @returns null when the data do not even cover two periods of three months.
 * @see method D8
 */
export function windowsOf(asOf: Day, firstDay: Day, longest = YEAR): Windows | null {
  for (const months of LENGTHS) {
    if (months > longest) continue;
    const spans: Span[] = [];
    for (let back = 0; back < MOST_WINDOWS; back++) {
      const span = windowAt(asOf, months, back);
      if (back > 0 && span.from < firstDay) break;
      spans.push(span);
    }
    if (spans.length >= 2) return { months, spans };
  }
  return null;
}

/** The period of so many months that lies so many of them back; 0 is the one that ends the day before. */
export function windowAt(asOf: Day, months: number, back: number): Span {
  const last = asOf - 1;
  return {
    from: addMonths(last, -(back + 1) * months) + 1,
    to: addMonths(last, -back * months),
  };
}

/** Part of a span that may lie after the last day of the data before its figures say too little. */
const MOST_SILENT = 0.25;

/**
 * Whether a span goes on too long after the data end: more than a quarter of its days. Nobody knows who
 * bought in them, and everybody would look lost.
 * @param lastDay Last day of the data, whoever bought.
 */
export function isSilent({ from, to }: Span, lastDay: Day): boolean {
  return to - Math.max(lastDay, from - 1) > MOST_SILENT * (to - from + 1);
}

/** Days without any order after which a list may be out of date. */
const STALE_DAYS = 60;

/** Whether a list ends so long before the as-of date that it may be out of date. */
export function isStale(asOf: Day, lastDay: Day): boolean {
  return asOf - lastDay > STALE_DAYS;
}

/** Whether two years of twelve months can be compared, whatever shorter periods were chosen. */
export function coversYears(asOf: Day, { from, to }: Span): boolean {
  const windows = windowsOf(asOf, from);
  return windows?.months === YEAR && !isSilent(windows.spans[0] as Span, to);
}
