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
  const { distinct, ranks } = distinctRanks(sorted);
  return values.map((value) => {
    if (Number.isNaN(value)) return Number.NaN;
    // Days and numbers of orders are few, so that what is searched is short.
    return last === 0 ? 0.5 : ((ranks[countBelow(distinct, value)] as number) - 1) / last;
  });
}

/** Each value once, and the mean of the ranks it has. @param sorted Ascending. */
function distinctRanks(sorted: Float64Array): { distinct: Float64Array; ranks: Float64Array } {
  const distinct = new Float64Array(sorted.length);
  const ranks = new Float64Array(sorted.length);
  let count = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from + 1;
    while (to < sorted.length && sorted[to] === sorted[from]) to++;
    distinct[count] = sorted[from] as number;
    ranks[count++] = (from + to + 1) / 2;
    from = to;
  }
  return { distinct: distinct.subarray(0, count), ranks };
}

/** The rank of a value from 1, the mean of their ranks for equal ones. @param sorted Ascending. */
export function meanRank(sorted: Float64Array, value: number): number {
  return (countBelow(sorted, value) + countUpTo(sorted, value) + 1) / 2;
}
