import { addMonths, type Day } from "../../maths/day.ts";
import { exactSum } from "../../maths/sum.ts";
import { forecastOf } from "./forecast.ts";
import type { PurchaseModel } from "./model.ts";
import type { NetDays } from "./net-days.ts";
import { boughtBetween, summariesOf } from "./summaries.ts";

/** What the model would have said a horizon ago, and what came. Of the clients known then. */
export interface BackTest {
  /** The day it would have been said; what came is counted from the day after. */
  readonly from: Day;
  readonly clients: number;
  readonly orders: number;
  readonly actualOrders: number;
  /** NaN where amounts could not be told. */
  readonly revenue: number;
  readonly actualRevenue: number;
}

/**
 * Fits the model on what was known so many months before the end, and compares.
 * @returns null where too little was known then.
 * @see method D7.15
 */
export function backTest(
  model: PurchaseModel,
  { days, until }: { readonly days: NetDays; readonly until: Day },
  months: number,
): BackTest | null {
  const from = addMonths(until, -months);
  const summaries = summariesOf(days, from);
  const forecast = forecastOf(model, summaries, { months, monthlyDiscount: 0 });
  if (forecast.why !== null) return null;
  const actual = boughtBetween(days, from, until);
  const known = (column: Float64Array) =>
    exactSum(column.filter((_, i) => !Number.isNaN(summaries.repeats[i] as number)));
  return {
    from,
    clients: forecast.clients,
    orders: known(forecast.orders),
    actualOrders: known(actual.orders),
    revenue: forecast.spend.fit === null ? Number.NaN : known(forecast.revenue),
    actualRevenue: known(actual.revenue),
  };
}
