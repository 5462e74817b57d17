import { addMonths, civilOf, type Day, dayOf } from "../maths/day.ts";
import type { Period } from "./method.ts";

/** First and last day, both inclusive. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

const DAYS_OF_A_YEAR = 365.25;

/**
 * The days that count. "The last n months" are whole days up to the day before the as-of date, the
 * same as the second window of the movements, so that both print one revenue.
 * @param data First and last day of the source, none after `asOf`.
 */
export function spanOf(period: Period, asOf: Day, data: Span): Span {
  switch (period.kind) {
    case "all":
      return data;
    case "months":
      return { from: addMonths(asOf - 1, -period.months) + 1, to: asOf - 1 };
    case "lastYear": {
      const year = civilOf(asOf).year - 1;
      return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
    }
    case "range":
      return { from: period.from, to: Math.min(period.to, asOf) };
  }
}

/** Length in years. */
export function yearsOf({ from, to }: Span): number {
  return Math.max(0, to - from + 1) / DAYS_OF_A_YEAR;
}
