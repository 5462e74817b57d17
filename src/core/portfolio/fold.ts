import { fromUnits, scaleFor, toUnits } from "../maths/sum.ts";
import type { Orders } from "../orders.ts";
import { dayOrder } from "./day-order.ts";
import { documentsOf } from "./documents.ts";
import { type Frame, usesOfDays } from "./frame.ts";
import {
  ACTIVE_MONTH,
  DOUBLES,
  FIRST_DAY,
  FIRST_WINDOW,
  LAST_DAY,
  moneyColumn,
  NONE,
  ORDER_DAY,
  ORDERS,
  REVENUE,
  type Records,
  recordsFor,
  WHOLES,
  wholeColumn,
} from "./records.ts";

/** Orders added up; entry i is client i. */
export interface Folded {
  readonly revenue: Float64Array;
  readonly orders: Float64Array;
  /** NaN for a client who never bought. */
  readonly firstDay: Float64Array;
  readonly lastDay: Float64Array;
  /** Revenue of each window, the most recent first. */
  readonly windows: readonly Float64Array[];
  readonly months: MonthSums;
  /** Entries after the as-of date. */
  readonly future: number;
}

interface MonthSums {
  readonly revenue: Float64Array;
  readonly orders: Float64Array;
  readonly clients: Float64Array;
}

/**
 * Adds the orders up in one pass, in the order of their days. Every entry makes revenue; only
 * purchases (not below 0, and not on a credit note) make orders and dates.
 */
export function foldOrders(orders: Orders, frame: Frame): Folded {
  const scale = scaleFor(orders.amount);
  const records = recordsFor(orders.clients.size);
  const count = frame.months.count;
  const months = {
    revenue: new Float64Array(count),
    orders: new Float64Array(count),
    clients: new Float64Array(count),
  };
  const future = addUp(orders, frame, { scale, records, months });
  const windows = (frame.windows?.spans ?? []).map((_, w) =>
    moneyColumn(records, FIRST_WINDOW + w),
  );
  const revenue = moneyColumn(records, REVENUE);
  for (const units of [revenue, months.revenue, ...windows]) {
    for (let i = 0; i < units.length; i++) units[i] = fromUnits(units[i] as number, scale);
  }
  return {
    revenue,
    orders: wholeColumn(records, ORDERS),
    firstDay: wholeColumn(records, FIRST_DAY),
    lastDay: wholeColumn(records, LAST_DAY),
    windows,
    months,
    future,
  };
}

interface Sums {
  readonly scale: number;
  readonly records: Records;
  readonly months: MonthSums;
}

/** @returns How many entries lie after the as-of date. */
function addUp(orders: Orders, frame: Frame, { scale, records, months }: Sums): number {
  const { client, day, amount, size } = orders;
  const { money, whole } = records;
  const uses = usesOfDays(frame);
  const inOrder = dayOrder(day);
  const documents = documentsOf(orders);
  const counted = new Uint8Array(documents?.count ?? 0);
  let future = 0;
  for (let k = 0; k < size; k++) {
    const e = inOrder === null ? k : (inOrder[k] as number);
    const d = day[e] as number;
    if (d > frame.asOf) {
      future++;
      continue;
    }
    const value = amount[e] as number;
    const units = toUnits(value, scale);
    if (Number.isNaN(units)) continue;
    const sums = (client[e] as number) * DOUBLES;
    const facts = (client[e] as number) * WHOLES;
    const month = uses.month[d - uses.from] as number;
    const window = uses.window[d - uses.from] as number;
    if (window >= 0) {
      const at = sums + FIRST_WINDOW + window;
      money[at] = (money[at] as number) + units;
    }
    if (month >= 0) {
      money[sums + REVENUE] = (money[sums + REVENUE] as number) + units;
      months.revenue[month] = (months.revenue[month] as number) + units;
    }
    const document = documents === null ? -1 : (documents.of[e] as number);
    if (value < 0 || documents?.isCredit[document] === 1) continue;
    if (whole[facts + FIRST_DAY] === NONE) whole[facts + FIRST_DAY] = d;
    whole[facts + LAST_DAY] = d;
    if (month < 0) continue;
    if (document < 0 ? whole[facts + ORDER_DAY] !== d : counted[document] === 0) {
      whole[facts + ORDERS] = (whole[facts + ORDERS] as number) + 1;
      months.orders[month] = (months.orders[month] as number) + 1;
      if (document < 0) whole[facts + ORDER_DAY] = d;
      else counted[document] = 1;
    }
    if (whole[facts + ACTIVE_MONTH] !== month) {
      whole[facts + ACTIVE_MONTH] = month;
      months.clients[month] = (months.clients[month] as number) + 1;
    }
  }
  return future;
}
