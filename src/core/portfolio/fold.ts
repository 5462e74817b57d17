import { type MonthTable, monthTable } from "../kpi/months.ts";
import type { Day } from "../maths/day.ts";
import { fromUnits, scaleFor, toUnits } from "../maths/sum.ts";
import type { Orders } from "../orders.ts";
import { type EntriesByClient, entriesByClient } from "./entries.ts";
import type { Span } from "./period.ts";
import { purchasesOf } from "./purchases.ts";
import type { Windows } from "./windows.ts";

/** Which entries count for what. */
export interface Frame {
  /** Later entries are left out of everything. */
  readonly asOf: Day;
  readonly period: Span;
  readonly windows: Windows | null;
}

/** Orders added up; entry i is client i. Money is in units of 1 / scale while folding. */
export interface Folded {
  readonly revenue: Float64Array;
  readonly orders: Float64Array;
  readonly firstDay: Float64Array;
  readonly lastDay: Float64Array;
  /** Revenue of each window, the most recent first. */
  readonly windows: readonly Float64Array[];
  readonly months: MonthSums;
}

interface MonthSums {
  readonly table: MonthTable;
  readonly revenue: Float64Array;
  readonly orders: Float64Array;
  readonly clients: Float64Array;
}

/** Adds the orders up, client by client. */
export function foldOrders(orders: Orders, frame: Frame): Folded {
  const size = orders.clients.size;
  const table = monthTable(frame.period.from, frame.period.to);
  const folded: Folded = {
    revenue: new Float64Array(size),
    orders: new Float64Array(size),
    firstDay: new Float64Array(size).fill(Number.NaN),
    lastDay: new Float64Array(size).fill(Number.NaN),
    windows: (frame.windows?.spans ?? []).map(() => new Float64Array(size)),
    months: {
      table,
      revenue: new Float64Array(table.count),
      orders: new Float64Array(table.count),
      clients: new Float64Array(table.count),
    },
  };
  const scale = scaleFor(orders.amount);
  const purchase = purchasesOf(orders);
  const countedFor = new Int32Array(countOf(orders.order)).fill(-1);
  const work = { orders, scale, purchase, frame, countedFor, ...entriesByClient(orders) };
  for (let c = 0; c < size; c++) addClient(c, work, folded);
  for (const money of [folded.revenue, folded.months.revenue, ...folded.windows]) {
    for (let i = 0; i < money.length; i++) money[i] = fromUnits(money[i] as number, scale);
  }
  return folded;
}

/** How many documents there are. */
function countOf(order: Int32Array | null): number {
  let count = 0;
  if (order !== null) for (const number of order) if (number >= count) count = number + 1;
  return count;
}

interface Work extends EntriesByClient {
  readonly orders: Orders;
  readonly purchase: Uint8Array;
  readonly scale: number;
  readonly frame: Frame;
  /** The client an order number was last counted for; as clients come one by one, that is enough. */
  readonly countedFor: Int32Array;
}

/** One client's entries in the order of their days; sums stay in local variables until the end. */
function addClient(c: number, work: Work, folded: Folded): void {
  const { entry, purchase, scale, frame, countedFor } = work;
  const { day, amount, order } = work.orders;
  const { table, revenue, orders, clients } = folded.months;
  let units = 0;
  let count = 0;
  let first = Number.NaN;
  let last = Number.NaN;
  let orderDay = Number.NaN;
  let activeMonth = -1;
  const end = work.start[c + 1] as number;
  for (let k = work.start[c] as number; k < end; k++) {
    const e = entry[k] as number;
    const d = day[e] as number;
    if (d > frame.asOf) break;
    const money = toUnits(amount[e] as number, scale);
    const bought = purchase[e] === 1;
    if (bought && Number.isNaN(first)) first = d;
    if (bought) last = d;
    const sums = windowSums(d, frame, folded);
    if (sums !== null) sums[c] = (sums[c] as number) + money;
    if (d < frame.period.from || d > frame.period.to) continue;
    const month = table.monthOf[d - table.from] as number;
    units += money;
    revenue[month] = (revenue[month] as number) + money;
    if (!bought) continue;
    const number = order === null ? -1 : (order[e] as number);
    if (number < 0 ? d !== orderDay : countedFor[number] !== c) {
      count++;
      orders[month] = (orders[month] as number) + 1;
      if (number < 0) orderDay = d;
      else countedFor[number] = c;
    }
    if (month !== activeMonth) clients[month] = (clients[month] as number) + 1;
    activeMonth = month;
  }
  folded.revenue[c] = units;
  folded.orders[c] = count;
  folded.firstDay[c] = first;
  folded.lastDay[c] = last;
}

function windowSums(day: Day, { windows }: Frame, folded: Folded): Float64Array | null {
  if (windows === null) return null;
  const { spans } = windows;
  for (let w = 0; w < spans.length; w++) {
    const span = spans[w] as Span;
    if (day >= span.from) return day <= span.to ? (folded.windows[w] as Float64Array) : null;
  }
  return null;
}
