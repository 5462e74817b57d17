import { exactSum } from "../maths/sum.ts";
import type { Figures } from "./figures.ts";

/**
 * Margin over revenue of each client in the period: its own where its revenue is above 0 and its margin
 * known, else that of all those.
 * @param given Taken for all where the source has no margin.
 * @returns null when nothing tells a margin.
 */
export function marginShares(
  { margin, revenue }: Figures,
  given: number | null,
): Float64Array | null {
  if (margin === null) return given === null ? null : revenue.map(() => given);
  const isTold = (i: number) => (revenue[i] as number) > 0 && !Number.isNaN(margin[i] as number);
  const told = (column: Float64Array) => exactSum(column.filter((_, i) => isTold(i)));
  const ofAll = told(margin) / told(revenue);
  return revenue.map((value, i) => (isTold(i) ? (margin[i] as number) / value : ofAll));
}
