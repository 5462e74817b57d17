import type { RfmBreaks } from "../portfolio/method.ts";

const ORDERS_PER_YEAR = [2, 3, 6, 12];
const SHARES_OF_REVENUE = [0.003, 0.01, 0.02, 0.05];
/** A shorter period would make a yearly rhythm of a single order. */
const SHORTEST_YEARS = 0.25;

/**
 * Breaks to start from in business-to-business: 30, 90, 180 and 365 days; 2, 3, 6 and 12 orders a
 * year; 0.3, 1, 2 and 5 % of the revenue of the whole portfolio.
 * @param years Length of the period, for the orders.
 * @param total Sum of the revenues above 0.
 * @see method D3.4
 */
export function starterBreaks(years: number, total: number): RfmBreaks {
  return {
    recency: [30, 90, 180, 365],
    frequency: ORDERS_PER_YEAR.map((orders) => orders * Math.max(years, SHORTEST_YEARS)),
    monetary: SHARES_OF_REVENUE.map((share) => share * total),
  };
}

/** More is better: one more than the breaks reached. Nothing at all is 1, whatever the breaks. */
export function fixedScore(value: number, breaks: readonly number[]): number {
  if (value <= 0) return 1;
  return 1 + breaks.filter((at) => value >= at).length;
}

/** Fewer days are better: the number of bins less the breaks exceeded. */
export function fixedRecencyScore(days: number, breaks: readonly number[]): number {
  return breaks.length + 1 - breaks.filter((at) => days > at).length;
}
