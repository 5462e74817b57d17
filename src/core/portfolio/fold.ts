import { fromUnits, scaleFor, toUnits } from "../maths/sum.ts";
import type { Orders } from "../orders.ts";
import { type Frame, usesOfDays } from "./frame.ts";
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
 * Adds the orders up. Every entry makes revenue; only purchases make orders and dates. Each sum is
 * a small loop of its own over the columns, so that what it adds to stays in the cache.
 */
export function foldOrders(orders: Orders, frame: Frame): Folded {
  const scale = scaleFor(orders.amount);
  const uses = usesOfDays(frame);
  const size = orders.clients.size;
  const revenue = new Float64Array(size);
  const monthRevenue = new Float64Array(frame.months.count);
  const windows = (frame.windows?.spans ?? []).map(() => new Float64Array(size));
  const sums = { scale, from: uses.from, asOf: frame.asOf };
  addToPeriod(orders, uses.month, { ...sums, revenue, monthRevenue });
  if (windows.length > 0) addToWindows(orders, uses.window, { ...sums, windows });
  for (const column of [revenue, monthRevenue, ...windows]) turnIntoMoney(column, scale);
  return { revenue, windows, monthRevenue, ...countPurchases(orders, frame, uses) };
}

interface Sums {
  readonly scale: number;
  readonly from: number;
  readonly asOf: number;
}

interface PeriodSums extends Sums {
  readonly revenue: Float64Array;
  readonly monthRevenue: Float64Array;
}

function addToPeriod(orders: Orders, monthOf: Int32Array, sums: PeriodSums): void {
  const { client, day, amount, size } = orders;
  const { scale, from, asOf, revenue, monthRevenue } = sums;
  for (let e = 0; e < size; e++) {
    const d = day[e] as number;
    if (d > asOf) continue;
    const month = monthOf[d - from] as number;
    if (month < 0) continue;
    const units = toUnits(amount[e] as number, scale);
    const c = client[e] as number;
    revenue[c] = (revenue[c] as number) + units;
    monthRevenue[month] = (monthRevenue[month] as number) + units;
  }
}

interface WindowSums extends Sums {
  readonly windows: readonly Float64Array[];
}

function addToWindows(orders: Orders, windowOf: Int8Array, sums: WindowSums): void {
  const { client, day, amount, size } = orders;
  const { scale, from, asOf, windows } = sums;
  for (let e = 0; e < size; e++) {
    const d = day[e] as number;
    if (d > asOf) continue;
    const window = windowOf[d - from] as number;
    if (window < 0) continue;
    const sum = windows[window] as Float64Array;
    const c = client[e] as number;
    sum[c] = (sum[c] as number) + toUnits(amount[e] as number, scale);
  }
}

function turnIntoMoney(units: Float64Array, scale: number): void {
  for (let i = 0; i < units.length; i++) units[i] = fromUnits(units[i] as number, scale);
}
