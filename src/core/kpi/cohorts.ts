import { civilOf, type Day, dayOf, isoOf } from "../maths/day.ts";
import type { PurchaseDays } from "../portfolio/purchase-days.ts";

/** How long one step of the table is, in months. */
export type CohortStep = 1 | 3 | 12;

/** Clients who first bought in the same step, and how many of them bought again in each step after. */
export interface Cohort {
  /** First day of the step. */
  readonly start: Day;
  readonly clients: number;
  /** Entry k: of these, who bought k steps later; entry 0 is all of them. */
  readonly active: readonly number[];
}

/** The retention table. */
export interface Cohorts {
  readonly step: CohortStep;
  /** Oldest first; a step in which nobody was won is left out. */
  readonly cohorts: readonly Cohort[];
  /** The last step is not over yet: its figures are too low. */
  readonly lastIsOpen: boolean;
}

const MOST_STEPS = 24;

/**
 * Clients by the month, quarter or year of their first purchase: as fine as gives at most 24 steps.
 * @param purchases Up to the as-of date.
 * @returns null when nobody bought.
 */
export function cohortsOf(purchases: PurchaseDays, asOf: Day): Cohorts | null {
  const { start, days } = purchases;
  if (days.length === 0) return null;
  const first = days.reduce((least, day) => Math.min(least, day));
  const step = stepFor(monthOf(asOf) - monthOf(first) + 1);
  const base = Math.floor(monthOf(first) / step);
  const stepOf = stepTable(first, asOf, step);
  const size = Math.floor(monthOf(asOf) / step) - base + 1;
  const counts = Array.from({ length: size }, (_, k) => new Int32Array(size - k));
  for (let i = 0; i + 1 < start.length; i++) {
    const from = start[i] as number;
    if (from === start[i + 1]) continue;
    const origin = stepOf((days[from] as number) - first);
    const row = counts[origin] as Int32Array;
    let last = -1;
    for (let k = from; k < (start[i + 1] as number); k++) {
      const place = stepOf((days[k] as number) - first) - origin;
      if (place === last) continue;
      last = place;
      row[place] = (row[place] as number) + 1;
    }
  }
  const cohorts = counts.flatMap((row, k): Cohort[] => {
    const clients = row[0] as number;
    if (clients === 0) return [];
    return [{ start: startOf((base + k) * step), clients, active: Array.from(row) }];
  });
  const nextStart = startOf((base + size) * step);
  return { step, cohorts, lastIsOpen: asOf < nextStart - 1 };
}

/** New clients of each month. @param labels Months as "2026-11"; first purchases outside them do not count. */
export function freshByMonth(firstDay: Float64Array, labels: readonly string[]): Int32Array {
  const places = new Map(labels.map((label, place) => [label, place]));
  const fresh = new Int32Array(labels.length);
  for (const day of firstDay) {
    const place = Number.isNaN(day) ? undefined : places.get(isoOf(day).slice(0, 7));
    if (place !== undefined) fresh[place] = (fresh[place] as number) + 1;
  }
  return fresh;
}

function stepFor(months: number): CohortStep {
  if (months <= MOST_STEPS) return 1;
  return months <= 3 * MOST_STEPS ? 3 : 12;
}

/** Months since year 0. */
function monthOf(day: Day): number {
  const { year, month } = civilOf(day);
  return year * 12 + month - 1;
}

function startOf(month: number): Day {
  return dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
}

/** The step of each day since the first, counted from 0. */
function stepTable(first: Day, last: Day, step: number): (since: number) => number {
  const base = Math.floor(monthOf(first) / step);
  const steps = new Int32Array(last - first + 1);
  for (let day = first; day <= last; ) {
    const month = monthOf(day);
    const next = Math.min(startOf(month + 1), last + 1);
    steps.fill(Math.floor(month / step) - base, day - first, next - first);
    day = next;
  }
  return (since) => steps[since] as number;
}
