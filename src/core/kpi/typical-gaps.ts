import { median } from "../maths/median.ts";
import { gapsOf } from "../portfolio/purchase-days.ts";
import type { RhythmInput } from "./rhythm.ts";

/** Purchases from which a client's own median is believed. */
const OWN_PURCHASES = 3;
/** Gaps from which a segment's pooled median is. */
const POOLED_GAPS = 5;

type Bought = Pick<RhythmInput, "purchases" | "firstDay" | "lastDay" | "orders">;

/**
 * Each client's own typical gap in days, NaN where it bought too seldom, and all gaps of each: the median
 * where orders tell the days, else the mean between first and last.
 * @see method D11
 */
export function ownGaps({ purchases, firstDay, lastDay, orders }: Bought) {
  if (purchases !== null) {
    const all = Array.from(lastDay, (_, i) => gapsOf(purchases, i));
    const gap = Float64Array.from(all, (gaps) =>
      gaps.length + 1 >= OWN_PURCHASES ? median(gaps) : Number.NaN,
    );
    return { gap, all, source: "own" as const };
  }
  const gap = lastDay.map((last, i) => {
    const count = orders?.[i] ?? Number.NaN;
    const days = last - (firstDay[i] as number);
    return count >= OWN_PURCHASES && days > 0 ? days / (count - 1) : Number.NaN;
  });
  const all = Array.from(gap, (days) => Float64Array.of(...(Number.isNaN(days) ? [] : [days])));
  return { gap, all, source: "mean" as const };
}

/**
 * Median of all gaps of each segment, where there are enough of them.
 * @param all Gaps of each client. @param segment Of each client.
 */
export function pooledGaps(
  all: readonly Float64Array[],
  segment: readonly string[],
): ReadonlyMap<string, number> {
  const pools = new Map<string, number[]>();
  all.forEach((gaps, i) => {
    const key = segment[i] as string;
    const pool = pools.get(key) ?? [];
    for (const gap of gaps) pool.push(gap);
    pools.set(key, pool);
  });
  const medians = new Map<string, number>();
  for (const [key, pool] of pools) if (pool.length >= POOLED_GAPS) medians.set(key, median(pool));
  return medians;
}
