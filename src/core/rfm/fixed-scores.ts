import { quantileOfSorted } from "../maths/quantile.ts";
import { sortAscending } from "../maths/sort.ts";
import { exactSum } from "../maths/sum.ts";
import type { RfmBreaks } from "../portfolio/method.ts";
import type { RfmTable } from "./rfm-options.ts";

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

/**
 * A ready table of breaks. HubSpot's (by the MakeWebBetter connector): 30, 90, 180 and 365 days; 2, 5,
 * 10 and 20 orders; 250, 500, 750 and 1,000 of money, whatever the currency. Klaviyo's: 180 and 365 days,
 * 2 and 3 orders, and thirds of the money.
 * @param years Length of the period, for the starter's orders.
 * @param money Revenue of each client who bought.
 * @see method D3.4, D6.a
 */
export function readyBreaks(table: RfmTable, years: number, money: Float64Array): RfmBreaks {
  if (table === "hubspot") {
    return {
      recency: [30, 90, 180, 365],
      frequency: [2, 5, 10, 20],
      monetary: [250, 500, 750, 1000],
    };
  }
  if (table === "klaviyo") {
    const sorted = sortAscending(money);
    const thirds = sorted.length > 0 ? [1 / 3, 2 / 3].map((p) => quantileOfSorted(sorted, p)) : [];
    return { recency: [180, 365], frequency: [2, 3], monetary: thirds };
  }
  return starterBreaks(years, exactSum(money.filter((value) => value > 0)));
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
