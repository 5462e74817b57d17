import type { History, Parameters, PurchaseModel } from "./model.ts";

/** Weeks of a mean month. */
const MONTH_WEEKS = 4.345;

/** The months ahead, and what a purchase of the next month is worth less than one of today. */
export interface Horizon {
  readonly months: number;
  /** 0.01 is 1 % a month. */
  readonly monthlyDiscount: number;
}

/** Purchases to expect over a horizon, all of it and not by the month. */
export interface Ahead {
  readonly orders: number;
  /** Each month's, taken to today as if they came at its end: times amount and margin they are the CLV. */
  readonly discounted: number;
}

/**
 * `Σ (E[Y(iu)] − E[Y((i−1)u)]) / (1+d)^i` over the months, u = 4.345 weeks; without discount, E[Y(hu)].
 * @see method D7.14
 */
export function aheadOf(
  { model, parameters }: { readonly model: PurchaseModel; readonly parameters: Parameters },
  history: History,
  { months, monthlyDiscount }: Horizon,
): Ahead {
  if (monthlyDiscount === 0) {
    const orders = model.expected(parameters, history, weeksOf(months));
    return { orders, discounted: orders };
  }
  let orders = 0;
  let discounted = 0;
  for (let month = 1; month <= months; month++) {
    const upTo = model.expected(parameters, history, month * MONTH_WEEKS);
    discounted += (upTo - orders) / (1 + monthlyDiscount) ** month;
    orders = upTo;
  }
  return { orders, discounted };
}

/** Weeks of so many months. */
export function weeksOf(months: number): number {
  return months * MONTH_WEEKS;
}
