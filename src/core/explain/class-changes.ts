import { scaleFor, toUnits } from "../maths/sum.ts";
import { CENT, firstCent } from "./change.ts";

/** What more revenue does to an ABC class. */
export interface ClassChanges {
  /**
   * The least revenue with which a client would be in a class or a better one, all others as they are.
   * @param revenue What it brings now; nothing is 0.
   * @param level The class wanted, 0 the best.
   * @returns NaN where no revenue would do.
   */
  readonly needed: (revenue: number, level: number) => number;
}

/** D0: a share equal to its threshold but for a rounding error counts as equal. */
const TOLERANCE = 1e-11;

/**
 * Made ready once (n log n), then asked for each client (log n): a client who grows stands behind fewer
 * others and makes the total grow, so the least revenue that passes is found by halving.
 * @param revenue Of all clients; only what is above 0 counts.
 * @param order Indices of those, the largest first.
 * @param shares Cumulative shares of revenue where the classes part, as the ABC classes use them (rule II).
 * @see method D1
 */
export function classChanges(
  revenue: Float64Array,
  order: Int32Array,
  shares: readonly number[],
): ClassChanges {
  const scale = scaleFor(revenue);
  const size = order.length;
  const values = new Float64Array(size);
  /** Sum of the k largest. */
  const before = new Float64Array(size + 1);
  for (let k = 0; k < size; k++) {
    values[k] = revenue[order[k] as number] as number;
    before[k + 1] = (before[k] as number) + toUnits(values[k] as number, scale);
  }
  const total = before[size] as number;
  return {
    needed: (own, level) => {
      const share = shares[level];
      const mine = Math.max(0, own);
      // Any revenue at all is enough for the last class.
      if (level === shares.length) return Math.max(mine, CENT);
      if (share === undefined) return Number.NaN;
      const others = total - toUnits(mine, scale);
      /** What stands before a client of that revenue; its own old revenue is below it or equal. */
      const ahead = (value: number) => before[countLarger(values, value)] as number;
      const passes = (value: number): boolean =>
        value > 0 && ahead(value) / (others + toUnits(value, scale)) < share - TOLERANCE;
      if (passes(mine)) return mine;
      const from = countLarger(values, mine);
      // The last of those ahead whose equal would pass; ahead of all of them the client surely does.
      let low = 0;
      let high = from;
      while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if (passes(values[middle - 1] as number)) low = middle;
        else high = middle - 1;
      }
      const limit = low === 0 ? Number.POSITIVE_INFINITY : (values[low - 1] as number);
      // Between that one and the next, what stands before does not change: only the total must grow.
      const wanted = ((before[low] as number) / share - others) / scale;
      const floor = low < from ? (values[low] as number) : mine;
      const least = firstCent(Math.max(wanted, floor), (value) => value > floor && passes(value));
      return Math.min(limit, passes(least) ? least : limit);
    },
  };
}

/** How many are larger than a value. @param values Descending. */
function countLarger(values: Float64Array, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) > value) low = middle + 1;
    else high = middle;
  }
  return low;
}
