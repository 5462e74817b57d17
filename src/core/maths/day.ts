/**
 * A day is a whole number: days since 1970-01-01, no zone, no time. Dates become days where rows
 * come in and dates again where cells are written; nothing between knows a clock.
 */
export type Day = number;

/** Day 0 as a spreadsheet serial (serial 0 is 1899-12-30). */
export const SERIAL_OF_DAY_0 = 25569;

/** The day of a civil date. @param month 1 to 12 @see Howard Hinnant, days_from_civil */
export function dayOf(year: number, month: number, day: number): Day {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** Year, month (1 to 12) and day of month. */
export function civilOf(day: Day): { year: number; month: number; date: number } {
  const utc = new Date(day * 86_400_000);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, date: utc.getUTCDate() };
}

/** `2026-11-22`. */
export function isoOf(day: Day): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** The day of `2026-11-22`, or null when the text is no such date. */
export function dayOfIso(iso: string): Day | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  if (!found) return null;
  const day = dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
  return isoOf(day) === iso ? day : null;
}

/** The same date `months` later (earlier when negative); the 31st falls back to the month's last day. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = civilOf(day);
  const first = year * 12 + (month - 1) + months;
  const y = Math.floor(first / 12);
  const m = first - y * 12 + 1;
  const length = dayOf(m === 12 ? y + 1 : y, m === 12 ? 1 : m + 1, 1) - dayOf(y, m, 1);
  return dayOf(y, m, Math.min(date, length));
}
