import { exactSum } from "../maths/sum.ts";

/** Weight of a portfolio over one period, in number and in money. */
export interface Weight {
  readonly label: string;
  /** Clients with net revenue above 0. */
  readonly clients: number;
  readonly revenue: number;
}

/** The weight of one period. @param revenue One per client; NaN where unknown. @see method D8 */
export function weightOf(label: string, revenue: Float64Array): Weight {
  return { label, clients: countPositive(revenue), revenue: exactSum(revenue) };
}

/** How many are above 0. */
export function countPositive(values: Float64Array): number {
  let count = 0;
  for (let i = 0; i < values.length; i++) if ((values[i] as number) > 0) count++;
  return count;
}
