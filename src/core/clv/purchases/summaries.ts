import type { Day } from "../../maths/day.ts";
import { fromUnits, scaleFor, toUnits } from "../../maths/sum.ts";
import type { Spending } from "./gamma-gamma.ts";
import type { NetDays } from "./net-days.ts";
import type { Histories } from "./patterns.ts";

const DAYS_A_WEEK = 7;

/** What the models know of each client: its history and what it spends; NaN for one who never bought. */
export type Summaries = Histories & Spending;

/**
 * Days of purchase summed up: repeats, weeks from the first to the last one, weeks from the first one to
 * the end, and the mean amount of the repeated days alone.
 * @param until The end of observation; later days are left out.
 * @see method D7.9
 */
export function summariesOf(days: NetDays, until: Day): Summaries {
  const size = days.clients;
  const scale = scaleFor(days.amount);
  const first = new Float64Array(size).fill(Number.NaN);
  const last = new Float64Array(size);
  const repeats = new Float64Array(size).fill(Number.NaN);
  const units = new Float64Array(size);
  for (let e = 0; e < days.size; e++) {
    const c = days.client[e] as number;
    const day = days.day[e] as number;
    if (day > until) continue;
    last[c] = day;
    if (Number.isNaN(first[c] as number)) {
      first[c] = day;
      repeats[c] = 0;
    } else {
      repeats[c] = (repeats[c] as number) + 1;
      units[c] = (units[c] as number) + toUnits(days.amount[e] as number, scale);
    }
  }
  return {
    repeats,
    lastWeeks: first.map((day, c) => ((last[c] as number) - day) / DAYS_A_WEEK),
    weeks: first.map((day) => (until - day) / DAYS_A_WEEK),
    meanAmount: repeats.map((count, c) =>
      count > 0 ? fromUnits(units[c] as number, scale) / count : count,
    ),
  };
}

/** Days of purchase and revenue of each client in a span. @param after Not counted itself. @param until Counted. */
export function boughtBetween(days: NetDays, after: Day, until: Day) {
  const scale = scaleFor(days.amount);
  const orders = new Float64Array(days.clients);
  const units = new Float64Array(days.clients);
  for (let e = 0; e < days.size; e++) {
    const day = days.day[e] as number;
    if (day <= after || day > until) continue;
    const c = days.client[e] as number;
    orders[c] = (orders[c] as number) + 1;
    units[c] = (units[c] as number) + toUnits(days.amount[e] as number, scale);
  }
  return { orders, revenue: units.map((amount) => fromUnits(amount, scale)) };
}
