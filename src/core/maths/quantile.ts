/**
 * The quantile of numbers already in ascending order: linear interpolation between the two
 * neighbours of `(n - 1) * p`, which is type 7 of Hyndman and Fan, the default of R and NumPy, and
 * what PERCENTILE and PERCENTILE.INC give in a cell.
 * @param sorted Ascending, no NaN.
 * @param p From 0 to 1.
 * @returns NaN for none.
 * @see Hyndman and Fan 1996, Sample quantiles in statistical packages, definition 7
 */
export function quantileOfSorted(sorted: ArrayLike<number>, p: number): number {
  if (sorted.length === 0) return Number.NaN;
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below] as number;
  return place > below ? low + (place - below) * ((sorted[below + 1] as number) - low) : low;
}
