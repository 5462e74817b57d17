import { exactSum } from "../maths/sum.ts";

/** Costs of one client; NaN without clients, and without costs: those nobody told are not costs of 0. */
export function unitCost(costs: readonly number[], clients: number): number {
  return costs.length > 0 ? ratio(exactSum(costs), clients) : Number.NaN;
}

/** A part of a whole; NaN where the whole is not above 0. */
export function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : Number.NaN;
}
