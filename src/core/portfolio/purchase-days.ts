import type { Day } from "../maths/day.ts";
import type { Orders } from "../orders.ts";
import { dayOrder } from "./day-order.ts";
import { documentsOf } from "./documents.ts";

/** The distinct days each client bought on; those of client i are `days[start[i]]` up to `days[start[i + 1]]`. */
export interface PurchaseDays {
  /** One longer than there are clients. */
  readonly start: Int32Array;
  /** Ascending for each client. */
  readonly days: Int32Array;
}

/**
 * The days of purchase, up to the as-of date: an entry not below 0 and not on a credit note.
 * @see method D0, D11
 */
export function purchaseDays(orders: Orders, asOf: Day): PurchaseDays {
  const documents = documentsOf(orders);
  const isPurchase = (e: number): boolean =>
    (orders.day[e] as number) <= asOf &&
    (orders.amount[e] as number) >= 0 &&
    (documents === null || documents.isCredit[documents.of[e] as number] !== 1);
  const inOrder = dayOrder(orders.day);
  const size = orders.clients.size;
  const start = new Int32Array(size + 1);
  const last = new Int32Array(size).fill(-0x80000000);
  /** Goes through the purchases, a day of one client once. */
  const each = (use: (client: number, day: number) => void): void => {
    last.fill(-0x80000000);
    for (let k = 0; k < orders.size; k++) {
      const e = inOrder === null ? k : (inOrder[k] as number);
      const client = orders.client[e] as number;
      const day = orders.day[e] as number;
      if (last[client] === day || !isPurchase(e)) continue;
      last[client] = day;
      use(client, day);
    }
  };
  each((client) => {
    start[client + 1] = (start[client + 1] as number) + 1;
  });
  for (let i = 0; i < size; i++) start[i + 1] = (start[i + 1] as number) + (start[i] as number);
  const days = new Int32Array(start[size] as number);
  const next = start.slice();
  each((client, day) => {
    const at = next[client] as number;
    days[at] = day;
    next[client] = at + 1;
  });
  return { start, days };
}

/** Gaps of each client; those of client i are `days[start[i]]` up to `days[start[i + 1]]`. */
export interface Gaps {
  /** One longer than there are clients. */
  readonly start: Int32Array;
  readonly days: Float64Array;
}

/** Days between one purchase and the next of each client, in their order; none for fewer than two. */
export function allGaps({ start: from, days: bought }: PurchaseDays): Gaps {
  const start = new Int32Array(from.length);
  const days = new Float64Array(bought.length);
  let count = 0;
  for (let i = 0; i + 1 < from.length; i++) {
    for (let k = (from[i] as number) + 1; k < (from[i + 1] as number); k++) {
      days[count++] = (bought[k] as number) - (bought[k - 1] as number);
    }
    start[i + 1] = count;
  }
  return { start, days };
}
