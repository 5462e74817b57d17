import { quantileOfSorted } from "../maths/quantile.ts";
import { sortAscending } from "../maths/sort.ts";

/** Where one figure is cut into bins. */
export interface Cuts {
  /** Ascending, one fewer than the bins. */
  readonly cuts: readonly number[];
  /** The same, a rounding error higher: a value counts as above a cut beyond this. */
  readonly limits: readonly number[];
  /** Different values among those cut; counted no further than the bins. */
  readonly distinct: number;
}

/** The quantiles k/n of the values. @param values No NaN. @see method D3.1 */
export function quantileCuts(values: ArrayLike<number>, bins: number): Cuts {
  const sorted = sortAscending(values);
  const cuts: number[] = [];
  for (let k = 1; k < bins; k++) cuts.push(quantileOfSorted(sorted, k / bins));
  let distinct = sorted.length > 0 ? 1 : 0;
  for (let i = 1; i < sorted.length && distinct < bins; i++)
    if (sorted[i] !== sorted[i - 1]) distinct++;
  return { cuts, limits: cuts.map((cut) => cut + 1e-9 * Math.max(1, Math.abs(cut))), distinct };
}

/**
 * Bin of a value, from 1: one more than the cuts it exceeds. Equal values share a score and a value
 * equal to a cut goes to the lower bin. When all values are equal there is nothing to tell apart
 * and everyone gets the middle bin.
 * @see method D3.1
 */
export function quantileScore(value: number, { limits, distinct }: Cuts): number {
  if (distinct <= 1) return Math.ceil((limits.length + 1) / 2);
  let score = 1;
  for (let k = 0; k < limits.length; k++) if (value > (limits[k] as number)) score++;
  return score;
}
