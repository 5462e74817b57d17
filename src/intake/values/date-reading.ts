import { type Day, dayOf } from "../../core/maths/day.ts";
import { validDay } from "../../core/text/word-day.ts";
import type { Precision } from "./date-types.ts";

/** What one text says as a date. A numeric `03/04/2025` has two readings, every other form one. */
export interface DateReading {
  /** First day of the date when the day is written first, NaN when that is no date. */
  readonly dmy: Day;
  /** The same with the month written first. Equal to `dmy` where the form leaves no doubt. */
  readonly mdy: Day;
  readonly precision: Precision;
  /** Last day of the period under `dmy`; the same day at day precision. */
  readonly end: Day;
  /** Seconds after midnight UTC when the text is written in UTC, else null. */
  readonly utcSeconds: number | null;
  /** Seconds after midnight when a time without a zone is written, else null. */
  readonly clock: number | null;
  /** A bare number of days since 1899. */
  readonly serial: boolean;
  /** Numbers parted by dots, a form that only countries with the day first use. */
  readonly dotted: boolean;
}

/** What else may be known of a date. */
export type DateDetails = Partial<Pick<DateReading, "utcSeconds" | "clock" | "serial" | "dotted">>;

/** A date with one reading. @returns null when `day` is no date */
export function exactDay(day: Day, details: DateDetails = {}): DateReading | null {
  return Number.isNaN(day) ? null : dayReading({ dmy: day, mdy: day }, details);
}

/** A date of day precision. @param days its two readings, one of them a day */
export function dayReading(
  days: { readonly dmy: Day; readonly mdy: Day },
  details: DateDetails,
): DateReading {
  const { utcSeconds = null, clock = null, serial = false, dotted = false } = details;
  const end = Number.isNaN(days.dmy) ? days.mdy : days.dmy;
  return { ...days, precision: "day", end, utcSeconds, clock, serial, dotted };
}

/**
 * A period of whole months.
 * @param first its first month, as year and month (1 to 12)
 * @param months its length
 * @returns null when there is no such month
 */
export function monthsFrom(
  first: { readonly year: number; readonly month: number },
  months: 1 | 3 | 6 | 12,
): DateReading | null {
  const day = validDay(first.year, first.month, 1);
  if (Number.isNaN(day)) return null;
  const next = first.month + months;
  const end = (next > 12 ? dayOf(first.year + 1, next - 12, 1) : dayOf(first.year, next, 1)) - 1;
  const precision: Precision =
    months === 1 ? "month" : months === 3 ? "quarter" : months === 6 ? "half" : "year";
  return { ...dayReading({ dmy: day, mdy: day }, {}), precision, end };
}
