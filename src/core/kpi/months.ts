import { civilOf, type Day, dayOf } from "../maths/day.ts";

/** The calendar months a span of days touches, numbered from 0. */
export interface MonthTable {
  readonly count: number;
  readonly from: Day;
  /** Entry d is the number of the month of day `from + d`. */
  readonly monthOf: Int32Array;
  /** "2026-11" for each month. */
  readonly labels: readonly string[];
}

/** Looks months up by day, without a calendar for each order. @param to Inclusive. */
export function monthTable(from: Day, to: Day): MonthTable {
  const monthOf = new Int32Array(Math.max(0, to - from + 1));
  const labels: string[] = [];
  let { year, month } = civilOf(from);
  for (let day = from; day <= to; ) {
    const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
    monthOf.fill(labels.length, day - from, next - from);
    labels.push(`${year}-${month < 10 ? "0" : ""}${month}`);
    day = next;
    year = month === 12 ? year + 1 : year;
    month = month === 12 ? 1 : month + 1;
  }
  return { count: labels.length, from, monthOf, labels };
}
