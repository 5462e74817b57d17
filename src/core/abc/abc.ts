import { descendingOrder } from "../maths/rank.ts";
import { fromUnits, scaleFor, toUnits } from "../maths/sum.ts";
import type { AbcMethod } from "../portfolio/method.ts";
import { checkShares } from "./check-shares.ts";

/** The class of a client without revenue ("sans achat"). */
export const NO_REVENUE = "Z";

/** D0: a share equal to its threshold but for a rounding error counts as equal. */
const TOLERANCE = 1e-11;

/** Entry i is client i in every column. */
export interface AbcResult {
  /** "" where the revenue is unknown, and throughout when nobody has revenue above 0. */
  readonly classes: readonly string[];
  /** From 1; 0 when not ranked. */
  readonly rank: Int32Array;
  /** Of the positive total; 0 for others. */
  readonly share: Float64Array;
  /** Up to and including the client, in the order of rank; 0 for others. */
  readonly cumulativeShare: Float64Array;
  /** Sum of the revenues above 0. */
  readonly total: number;
  /** Indices of the ranked clients, the largest first. */
  readonly order: Int32Array;
  /** Smallest revenue in each class but the last; NaN when the class is empty. */
  readonly smallest: readonly number[];
  /** How many clients are below 0 (a credit balance). */
  readonly credits: number;
}

/**
 * ABC classes by cumulative revenue, the client who crosses a threshold counted in the upper class:
 * class A is never empty and always reaches its share. Equal revenues share one class, taken from
 * what stands before the first of them.
 * @param revenue One per client; NaN where unknown. Only revenues above 0 make up the total.
 * @param ids Settle the rank of equal revenues; without them, their order does.
 * @throws Problem range: when the thresholds do not rise from above 0 to below 1
 * @see method D1, rule II
 */
export function abcOf(
  revenue: Float64Array,
  method: AbcMethod,
  ids: readonly string[] | null = null,
): AbcResult {
  checkShares(method);
  const order = descendingOrder(revenue, ids);
  const classes: string[] = new Array(revenue.length).fill("");
  const credits =
    order.length > 0 ? markUnranked(revenue, method, classes) : countBelowZero(revenue);
  return { classes, credits, order, ...walkDown(revenue, method, { order, classes }) };
}

interface Ranking {
  readonly order: Int32Array;
  /** Filled on the way down. */
  readonly classes: string[];
}

function walkDown(revenue: Float64Array, method: AbcMethod, { order, classes }: Ranking) {
  const scale = scaleFor(revenue);
  const rank = new Int32Array(revenue.length);
  const share = new Float64Array(revenue.length);
  const cumulativeShare = new Float64Array(revenue.length);
  const smallest = method.shares.map(() => Number.NaN);
  let total = 0;
  for (let k = 0; k < order.length; k++)
    total += toUnits(revenue[order[k] as number] as number, scale);
  let units = 0;
  let level = 0;
  let above = Number.NaN;
  for (let k = 0; k < order.length; k++) {
    const i = order[k] as number;
    const value = revenue[i] as number;
    if (value !== above) level = levelAfter(units / total, method.shares, level);
    above = value;
    units += toUnits(value, scale);
    classes[i] = method.classes[level] as string;
    if (level < smallest.length) smallest[level] = value;
    rank[i] = k + 1;
    share[i] = toUnits(value, scale) / total;
    cumulativeShare[i] = units / total;
  }
  return { rank, share, cumulativeShare, smallest, total: fromUnits(total, scale) };
}

/** The class that begins once this share stands before it. */
function levelAfter(shareBefore: number, shares: readonly number[], from: number): number {
  let level = from;
  while (level < shares.length && shareBefore >= (shares[level] as number) - TOLERANCE) level++;
  return level;
}

function markUnranked(
  revenue: Float64Array,
  { zeros, classes: names }: AbcMethod,
  classes: string[],
): number {
  const name = zeros === "Z" ? NO_REVENUE : (names[names.length - 1] as string);
  for (let i = 0; i < revenue.length; i++) if ((revenue[i] as number) <= 0) classes[i] = name;
  return countBelowZero(revenue);
}

function countBelowZero(revenue: Float64Array): number {
  let count = 0;
  for (let i = 0; i < revenue.length; i++) if ((revenue[i] as number) < 0) count++;
  return count;
}
