import { quantileOfSorted } from "../maths/quantile.ts";
import { sortAscending } from "../maths/sort.ts";

/** Where one figure is cut into bins. */
export interface Cuts {
  /** Ascending, one fewer than the bins. */
  readonly cuts: readonly number[];
  /** The same, moved by a rounding error so that a value equal to a cut falls on the right side. */
  readonly limits: readonly number[];
  /** Different values among those cut; counted no further than the bins. */
  readonly distinct: number;
  /** Whether a value at a limit counts as beyond it. */
  readonly side: "above" | "from";
  /** Whether all values were equal, so that everyone gets the middle bin. */
  readonly neutral: boolean;
}

/** The quantiles k/n of the values. @param values No NaN. @see method D3.1 */
export function quantileCuts(values: ArrayLike<number>, bins: number): Cuts {
  const sorted = sortAscending(values);
  const cuts: number[] = [];
  for (let k = 1; k < bins; k++) cuts.push(quantileOfSorted(sorted, k / bins));
  const distinct = countDistinct(sorted, bins);
  const limits = cuts.map((cut) => cut + toleranceAt(cut));
  return { cuts, limits, distinct, side: "above", neutral: distinct <= 1 };
}

/**
 * Bin of a value, from 1: one more than the cuts it exceeds. Equal values share a score and a value
 * equal to a cut goes to the lower bin, unless the cuts say otherwise. When all values are equal there
 * is nothing to tell apart and everyone gets the middle bin.
 * @see method D3.1
 */
export function quantileScore(value: number, { limits, neutral, side }: Cuts): number {
  if (neutral) return middleOf(limits.length + 1);
  let score = 1;
  for (let k = 0; k < limits.length; k++) {
    const limit = limits[k] as number;
    if (side === "from" ? value >= limit : value > limit) score++;
  }
  return score;
}

/** The middle of so many bins, the lower one of two. */
export function middleOf(bins: number): number {
  return Math.ceil(bins / 2);
}

/** A rounding error at a value. @see method D3.1 */
export function toleranceAt(value: number): number {
  return 1e-9 * Math.max(1, Math.abs(value));
}

/** Different values, counted no further than `most`. @param sorted Ascending. */
export function countDistinct(sorted: Float64Array, most: number): number {
  let distinct = sorted.length > 0 ? 1 : 0;
  for (let i = 1; i < sorted.length && distinct < most; i++)
    if (sorted[i] !== sorted[i - 1]) distinct++;
  return distinct;
}
