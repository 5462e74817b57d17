import { fromUnits, scaleFor, toUnits } from "../maths/sum.ts";
import type { Orders } from "../orders.ts";
import { type DayUses, type Frame, usesOfDays } from "./frame.ts";
import { countPurchases, type PurchaseCounts } from "./purchases.ts";

/** Orders added up; entry i is client i. */
export interface Folded extends PurchaseCounts {
  readonly revenue: Float64Array;
  /** Revenue of each window, the most recent first. */
  readonly windows: readonly Float64Array[];
  /** Revenue of each month of the period. */
  readonly monthRevenue: Float64Array;
}

/**
 * Adds the orders up. Every entry makes revenue; only purchases make orders and dates. Columns are
 * added to in small loops, so that what they touch stays in the cache.
 */
export function foldOrders(orders: Orders, frame: Frame): Folded {
  const scale = scaleFor(orders.amount);
  const uses = usesOfDays(frame);
  const size = orders.clients.size;
  const revenue = new Float64Array(size);
  const monthRevenue = new Float64Array(frame.months.count);
  const windows = (frame.windows?.spans ?? []).map(() => new Float64Array(size));
  addUp(orders, uses, { scale, asOf: frame.asOf, revenue, monthRevenue, windows });
  for (const column of [revenue, monthRevenue, ...windows]) turnIntoMoney(column, scale);
  return { revenue, windows, monthRevenue, ...countPurchases(orders, frame, uses) };
}

interface Sums {
  readonly scale: number;
  readonly asOf: number;
  readonly revenue: Float64Array;
  readonly monthRevenue: Float64Array;
  readonly windows: readonly Float64Array[];
}

function addUp(orders: Orders, uses: DayUses, sums: Sums): void {
  const { client, day, amount, size } = orders;
  const { from, month: monthOf, window: windowOf } = uses;
  const { scale, asOf, revenue, monthRevenue, windows } = sums;
  for (let e = 0; e < size; e++) {
    const d = day[e] as number;
    if (d > asOf) continue;
    const units = toUnits(amount[e] as number, scale);
    const c = client[e] as number;
    const month = monthOf[d - from] as number;
    if (month >= 0) {
      revenue[c] = (revenue[c] as number) + units;
      monthRevenue[month] = (monthRevenue[month] as number) + units;
    }
    const window = windowOf[d - from] as number;
    if (window >= 0) {
      const sum = windows[window] as Float64Array;
      sum[c] = (sum[c] as number) + units;
    }
  }
}

function turnIntoMoney(units: Float64Array, scale: number): void {
  for (let i = 0; i < units.length; i++) units[i] = fromUnits(units[i] as number, scale);
}
