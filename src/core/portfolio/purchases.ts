import type { Orders } from "../orders.ts";
import { dayOrder } from "./day-order.ts";
import { type Documents, documentsOf } from "./documents.ts";
import type { DayUses, Frame } from "./frame.ts";

/** What purchases tell: how many, and when. */
export interface PurchaseCounts {
  /** Orders of each client in the period. */
  readonly orders: Float64Array;
  /** First and last purchase of each client in all history; NaN for one who never bought. */
  readonly firstDay: Float64Array;
  readonly lastDay: Float64Array;
  /** Orders and active clients of each month of the period. */
  readonly monthOrders: Float64Array;
  readonly monthClients: Float64Array;
  /** Entries after the as-of date, left out. */
  readonly future: number;
}

/** A day that has not come; no calendar reaches so far. */
const NONE = -0x80000000;

/**
 * Counts purchases in the order of their days. An entry is a purchase when it is not below 0 and not
 * on a credit note. An order is a document or, where the source names none, a day of purchase.
 */
export function countPurchases(entries: Orders, frame: Frame, uses: DayUses): PurchaseCounts {
  const size = entries.clients.size;
  const counts: Counts = {
    first: new Int32Array(size).fill(NONE),
    last: new Int32Array(size).fill(NONE),
    orders: new Int32Array(size),
    monthOrders: new Float64Array(frame.months.count),
    monthClients: new Float64Array(frame.months.count),
  };
  const future = count(
    { entries, asOf: frame.asOf, uses, documents: documentsOf(entries) },
    counts,
  );
  const { orders, monthOrders, monthClients, first, last } = counts;
  const days = { firstDay: daysOf(first), lastDay: daysOf(last) };
  return { orders: new Float64Array(orders), monthOrders, monthClients, future, ...days };
}

interface Counts {
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly orders: Int32Array;
  readonly monthOrders: Float64Array;
  readonly monthClients: Float64Array;
}

interface Input {
  readonly entries: Orders;
  readonly asOf: number;
  readonly uses: DayUses;
  readonly documents: Documents | null;
}

function count({ entries, asOf, uses, documents }: Input, counts: Counts): number {
  const { client, day, amount, size } = entries;
  const { from, month: monthOf } = uses;
  const { first, last, orders, monthOrders, monthClients } = counts;
  const inOrder = dayOrder(day);
  const isNew = documents === null ? null : orderCounter(documents, orders.length);
  let future = 0;
  for (let k = 0; k < size; k++) {
    const e = inOrder === null ? k : (inOrder[k] as number);
    const d = day[e] as number;
    if (d > asOf) {
      future++;
      continue;
    }
    if (!((amount[e] as number) >= 0)) continue;
    if (documents !== null && documents.isCredit[documents.of[e] as number] === 1) continue;
    const c = client[e] as number;
    const before = last[c] as number;
    last[c] = d;
    if (before === NONE) first[c] = d;
    const month = monthOf[d - from] as number;
    if (month < 0) continue;
    if (before === NONE || monthOf[before - from] !== month) {
      monthClients[month] = (monthClients[month] as number) + 1;
    }
    if (isNew === null ? before === d : !isNew(e, c, d)) continue;
    orders[c] = (orders[c] as number) + 1;
    monthOrders[month] = (monthOrders[month] as number) + 1;
  }
  return future;
}

/** Whether an entry begins an order not yet counted. */
function orderCounter({ of, count: size }: Documents, clients: number) {
  const counted = new Uint8Array(size);
  const lastDay = new Int32Array(clients).fill(NONE);
  return (e: number, c: number, d: number): boolean => {
    const document = of[e] as number;
    if (document < 0) {
      const fresh = lastDay[c] !== d;
      lastDay[c] = d;
      return fresh;
    }
    const fresh = counted[document] === 0;
    counted[document] = 1;
    return fresh;
  };
}

function daysOf(whole: Int32Array): Float64Array {
  const days = new Float64Array(whole.length);
  for (let c = 0; c < days.length; c++) {
    const day = whole[c] as number;
    days[c] = day === NONE ? Number.NaN : day;
  }
  return days;
}
