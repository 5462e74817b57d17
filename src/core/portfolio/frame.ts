import { type MonthTable, monthTable } from "../kpi/months.ts";
import type { Day } from "../maths/day.ts";
import type { Method } from "./method.ts";
import { type Span, spanOf } from "./period.ts";
import { coversYears, isSilent, type Windows, windowsOf } from "./windows.ts";

/** Which days count for what. */
export interface Frame {
  /** Entries after it are left out of everything. */
  readonly asOf: Day;
  /** First and last day of the data up to the as-of date; null when there are none. */
  readonly data: Span | null;
  readonly period: Span;
  /** null when the data do not cover them. */
  readonly windows: Windows | null;
  /** Length in months of periods the data reach back to but end too early for; null when they do not. */
  readonly silentMonths: number | null;
  /** The data cover two periods of twelve months, whether or not these are compared. */
  readonly coversYears: boolean;
  readonly months: MonthTable;
}

/** What of the method says which days count. */
export type Chosen = Pick<Method, "period" | "comparedMonths">;

/** The frame of a list of days. */
export function frameOf(day: Int32Array, { period, comparedMonths }: Chosen, asOf: Day): Frame {
  const data = extentOf(day, asOf);
  const span = data === null ? { from: asOf, to: asOf - 1 } : spanOf(period, asOf, data);
  const first = Math.max(span.from, data?.from ?? span.from);
  const windows = data === null ? null : windowsOf(asOf, data.from, comparedMonths);
  const silent = data !== null && windows !== null && isSilent(windows.spans[0] as Span, data.to);
  return {
    asOf,
    data,
    period: span,
    windows: silent ? null : windows,
    silentMonths: silent ? windows.months : null,
    coversYears: data !== null && coversYears(asOf, data),
    months: monthTable(first, Math.min(span.to, data?.to ?? span.to)),
  };
}

/** First and last day up to the as-of date; null without any. */
export function extentOf(day: Int32Array, asOf: Day): Span | null {
  let from = asOf + 1;
  let to = Number.NEGATIVE_INFINITY;
  for (let e = 0; e < day.length; e++) {
    const d = day[e] as number;
    if (d > asOf) continue;
    if (d < from) from = d;
    if (d > to) to = d;
  }
  return from <= asOf ? { from, to } : null;
}

/** What each day of the data counts for; entry d is day `from + d`. */
export interface DayUses {
  readonly from: Day;
  /** Number of the month in the period; -1 outside it. */
  readonly month: Int32Array;
  /** Number of the window; -1 in none. */
  readonly window: Int8Array;
}

/** Answers for each day once what would be asked for each entry. */
export function usesOfDays({ data, windows, months }: Frame): DayUses {
  const from = data?.from ?? 0;
  const size = data === null ? 0 : data.to - data.from + 1;
  const month = new Int32Array(size).fill(-1);
  const window = new Int8Array(size).fill(-1);
  if (months.count > 0) month.set(months.monthOf, months.from - from);
  (windows?.spans ?? []).forEach((span, w) => {
    window.fill(w, Math.max(0, span.from - from), Math.max(0, span.to - from + 1));
  });
  return { from, month, window };
}
