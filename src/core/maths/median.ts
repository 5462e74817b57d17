import { quantileOfSorted } from "./quantile.ts";
import { sortAscending } from "./sort.ts";

/** The middle value, the mean of the two middle ones for an even count. @param values No NaN. @returns NaN for none. */
export function median(values: ArrayLike<number>): number {
  return quantileOfSorted(sortAscending(values), 0.5);
}
