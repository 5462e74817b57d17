import { meanRank } from "../maths/percentile-rank.ts";
import { quantileOfSorted } from "../maths/quantile.ts";
import { sortAscending } from "../maths/sort.ts";
import { type Cuts, countDistinct, toleranceAt } from "./quantile-scores.ts";

/**
 * The cuts of R's package rfm: its quantiles plus 1, a value at a cut in the bin above. Right only
 * where every cut is a whole number: 0.1 to 0.5 all score 1. There for those who must agree with it.
 * @param values No NaN.
 * @see method D3.2; rsquaredacademy/rfm R/utils.R
 */
export function rPackageCuts(values: ArrayLike<number>, bins: number): Cuts {
  const sorted = sortAscending(values);
  const cuts: number[] = [];
  for (let k = 1; k < bins; k++) cuts.push(quantileOfSorted(sorted, k / bins) + 1);
  const distinct = countDistinct(sorted, bins);
  return { cuts, limits: cuts, distinct, side: "from", neutral: false };
}

/**
 * Bins of equal width between the least and the most. On skewed revenue nearly everyone is in the
 * lowest: ten values of which the largest is 12 score 1 1 1 1 1 1 1 1 2 5.
 * @param values No NaN.
 * @see method D3.5
 */
export function widthCuts(values: ArrayLike<number>, bins: number): Cuts {
  const sorted = sortAscending(values);
  const least = sorted[0] ?? 0;
  const width = ((sorted[sorted.length - 1] ?? 0) - least) / bins;
  const cuts = Array.from({ length: bins - 1 }, (_, k) => least + (k + 1) * width);
  const distinct = countDistinct(sorted, bins);
  const limits = cuts.map((cut) => cut - toleranceAt(cut));
  return { cuts, limits, distinct, side: "from", neutral: distinct <= 1 };
}

/**
 * Bins by the mean rank of each value: equal values share one, and many equal ones at the bottom score
 * 2 rather than 1. A cut is the largest value of the bins up to it.
 * @param values No NaN.
 * @see method D3.6: clamp(ceil(n (rank - 0.5) / N), 1, n)
 */
export function midrankCuts(values: ArrayLike<number>, bins: number): Cuts {
  const sorted = sortAscending(values);
  const size = sorted.length;
  // Where a bin is empty at the bottom its cut lies just below the least value.
  const cuts: number[] = new Array(bins - 1).fill((sorted[0] ?? 0) - toleranceAt(sorted[0] ?? 0));
  for (let i = 0; i < size; i++) {
    const value = sorted[i] as number;
    if (i > 0 && value === sorted[i - 1]) continue;
    const place = (bins * (meanRank(sorted, value) - 0.5)) / size;
    const score = Math.min(bins, Math.max(1, Math.ceil(place - 1e-9)));
    for (let k = score; k < bins; k++) cuts[k - 1] = value;
  }
  const distinct = countDistinct(sorted, bins);
  return { cuts, limits: cuts, distinct, side: "above", neutral: distinct <= 1 };
}
