import type { AbcRule } from "../portfolio/method.ts";

/** D0: a share equal to its threshold but for a rounding error counts as equal. */
const TOLERANCE = 1e-11;

interface Ranking {
  /** Indices of the ranked clients, the largest first. */
  readonly order: Int32Array;
  /** Entry k is the share of the k + 1 largest together. */
  readonly cumulative: Float64Array;
}

interface Cut {
  readonly rule: AbcRule;
  /** Whether thresholds are shares of the revenue or of the number of clients. */
  readonly of: "revenue" | "clients";
  /** Ascending. */
  readonly shares: readonly number[];
}

/**
 * The class of each ranked client, 0 the best; entry k is the k-th largest.
 *
 * `crossing`: what stands before the first of equal clients is below the threshold. `inclusive`: the
 * client itself still fits below it; the first client alone may not, and then nobody is in the first
 * class. `ties`: all equal clients together still fit; when all are equal, everybody is in the last.
 * @see method D1, rules II, I and III
 */
export function giveLevels(
  revenue: Float64Array,
  { order, cumulative }: Ranking,
  cut: Cut,
): Uint8Array {
  const { rule, of } = cut;
  const size = order.length;
  const levels = new Uint8Array(size);
  const upTo = (k: number): number =>
    of === "clients" ? (k + 1) / size : (cumulative[k] as number);
  let level = 0;
  for (let k = 0; k < size; ) {
    const end = endOfEquals(revenue, order, k);
    const before = k === 0 ? 0 : upTo(k - 1);
    for (let j = k; j < end; j++) {
      const reached = rule === "crossing" ? before : upTo(rule === "ties" ? end - 1 : j);
      level = levelAt(reached, cut, level);
      levels[j] = level;
    }
    k = end;
  }
  return levels;
}

/** One past the last client with the revenue of the k-th. */
function endOfEquals(revenue: Float64Array, order: Int32Array, k: number): number {
  const value = revenue[order[k] as number];
  let end = k + 1;
  while (end < order.length && revenue[order[end] as number] === value) end++;
  return end;
}

function levelAt(reached: number, { rule, shares }: Cut, from: number): number {
  let level = from;
  const isBeyond = (share: number): boolean =>
    rule === "crossing" ? reached >= share - TOLERANCE : reached > share + TOLERANCE;
  while (level < shares.length && isBeyond(shares[level] as number)) level++;
  return level;
}
