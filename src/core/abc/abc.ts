import { descendingOrder } from "../maths/rank.ts";
import { fromUnits, scaleFor, toUnits } from "../maths/sum.ts";
import type { AbcMethod } from "../portfolio/method.ts";
import { checkShares } from "./check-shares.ts";
import { type Discrimination, discriminationOf } from "./discrimination.ts";
import { giveLevels } from "./levels.ts";

/** The class of a client without revenue ("sans achat"). */
export const NO_REVENUE = "Z";

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
  /** The shares in use: those of the method, or those the discrimination ratio chose. */
  readonly shares: readonly number[];
  /** How far revenue tells clients apart; null when nobody has revenue above 0. */
  readonly discrimination: Discrimination | null;
}

/**
 * ABC classes by cumulative revenue, the client who crosses a threshold counted in the upper class:
 * class A is never empty and always reaches its share. Equal revenues share one class, taken from
 * what stands before the first of them. Two other rules, and shares of the number of clients, are there
 * for those who must agree with a system that uses them.
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
  const ranking = rankingOf(revenue, order);
  const discrimination = order.length > 0 ? discriminationOf(ranking.cumulative) : null;
  const { shares, of } = sharesInUse(method, discrimination);
  const classes: string[] = new Array(revenue.length).fill("");
  const credits =
    order.length > 0 ? markUnranked(revenue, method, classes) : countBelowZero(revenue);
  const levels = giveLevels(revenue, ranking, { rule: method.rule ?? "crossing", of, shares });
  const smallest = shares.map(() => Number.NaN);
  for (let k = 0; k < order.length; k++) {
    const i = order[k] as number;
    const level = levels[k] as number;
    classes[i] = method.classes[level] as string;
    if (level < smallest.length) smallest[level] = revenue[i] as number;
  }
  const { rank, share, cumulativeShare, total } = ranking;
  return {
    classes,
    credits,
    order,
    rank,
    share,
    cumulativeShare,
    smallest,
    total,
    shares,
    discrimination,
  };
}

/** What the shares are, and shares of what. */
function sharesInUse(method: AbcMethod, discrimination: Discrimination | null) {
  const { of = "revenue", shares } = method;
  if (of === "revenue" || of === "clients") return { of, shares };
  const chosen = of === "discrimination" ? discrimination?.shares : discrimination?.correctedShares;
  // Three classes only: a longer list of names keeps its own shares.
  if (!chosen || method.classes.length !== 3) return { of: "revenue" as const, shares };
  return { of: "clients" as const, shares: chosen };
}

function rankingOf(revenue: Float64Array, order: Int32Array) {
  const scale = scaleFor(revenue);
  const rank = new Int32Array(revenue.length);
  const share = new Float64Array(revenue.length);
  const cumulativeShare = new Float64Array(revenue.length);
  const cumulative = new Float64Array(order.length);
  let total = 0;
  for (let k = 0; k < order.length; k++)
    total += toUnits(revenue[order[k] as number] as number, scale);
  let units = 0;
  for (let k = 0; k < order.length; k++) {
    const i = order[k] as number;
    const own = toUnits(revenue[i] as number, scale);
    units += own;
    rank[i] = k + 1;
    share[i] = own / total;
    cumulative[k] = units / total;
    cumulativeShare[i] = units / total;
  }
  return { order, rank, share, cumulativeShare, cumulative, total: fromUnits(total, scale) };
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
