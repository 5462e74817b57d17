import { median } from "../maths/median.ts";
import { allGaps, type Gaps } from "../portfolio/purchase-days.ts";
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
    const all = allGaps(purchases);
    const gap = lastDay.map((_, i) => {
      const [from, to] = [all.start[i] as number, all.start[i + 1] as number];
      return to - from + 1 >= OWN_PURCHASES ? median(all.days.subarray(from, to)) : Number.NaN;
    });
    return { gap, all, source: "own" as const };
  }
  const gap = lastDay.map((last, i) => {
    const count = orders?.[i] ?? Number.NaN;
    const days = last - (firstDay[i] as number);
    return count >= OWN_PURCHASES && days > 0 ? days / (count - 1) : Number.NaN;
  });
  return { gap, all: knownGaps(gap), source: "mean" as const };
}

/** One gap of each client of whom it is known. */
function knownGaps(gap: Float64Array): Gaps {
  const start = new Int32Array(gap.length + 1);
  const days = new Float64Array(gap.length);
  let count = 0;
  for (let i = 0; i < gap.length; i++) {
    if (!Number.isNaN(gap[i] as number)) days[count++] = gap[i] as number;
    start[i + 1] = count;
  }
  return { start, days };
}

/**
 * Median of all gaps of each segment, where there are enough of them.
 * @param all Gaps of each client. @param segment Of each client.
 */
export function pooledGaps(
  { start, days }: Gaps,
  segment: readonly string[],
): ReadonlyMap<string, number> {
  const pools = new Map<string, number[]>();
  for (let i = 0; i < segment.length; i++) {
    const key = segment[i] as string;
    const pool = pools.get(key) ?? [];
    for (let k = start[i] as number; k < (start[i + 1] as number); k++)
      pool.push(days[k] as number);
    pools.set(key, pool);
  }
  const medians = new Map<string, number>();
  for (const [key, pool] of pools) if (pool.length >= POOLED_GAPS) medians.set(key, median(pool));
  return medians;
}
