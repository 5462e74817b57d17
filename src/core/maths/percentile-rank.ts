import { countBelow, countUpTo } from "./search.ts";
import { sortAscending } from "./sort.ts";

/**
 * Where each value stands among all, from 0 for the least to 1 for the most: `(rank - 1) / (n - 1)`,
 * equal values sharing their mean rank. Scaling the values changes nothing.
 * @param values NaN where unknown: it takes no part and stays NaN.
 * @returns 0.5 where there is nothing to tell apart, one value or all equal.
 */
export function percentileRanks(values: Float64Array): Float64Array {
  const sorted = sortAscending(values.filter((value) => !Number.isNaN(value)));
  const last = sorted.length - 1;
  return values.map((value) => {
    if (Number.isNaN(value)) return Number.NaN;
    return last === 0 ? 0.5 : (meanRank(sorted, value) - 1) / last;
  });
}

/** The rank of a value from 1, the mean of their ranks for equal ones. @param sorted Ascending. */
export function meanRank(sorted: Float64Array, value: number): number {
  return (countBelow(sorted, value) + countUpTo(sorted, value) + 1) / 2;
}
