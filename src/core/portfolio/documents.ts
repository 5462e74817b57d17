import type { Orders } from "../orders.ts";

const HAS_SALE = 1;
const HAS_CREDIT = 2;

/** Which document each entry belongs to. */
export interface Documents {
  readonly count: number;
  /** A number from 0; negative where the source names none, and then a day is an order. */
  readonly of: Int32Array;
  /** By document: 1 for a credit note, some line below 0 and none above. */
  readonly isCredit: Uint8Array;
}

/**
 * The documents of an order list; one number used for two clients is two documents.
 * @returns null when the source names none.
 */
export function documentsOf(orders: Orders): Documents | null {
  if (orders.order === null) return null;
  const { of, count } = splitByClient(orders.order, orders.client);
  const found = new Uint8Array(count);
  for (let e = 0; e < orders.size; e++) {
    const document = of[e] as number;
    if (document < 0) continue;
    const amount = orders.amount[e] as number;
    const sign = amount > 0 ? HAS_SALE : amount < 0 ? HAS_CREDIT : 0;
    found[document] = (found[document] as number) | sign;
  }
  return { count, of, isCredit: found.map((signs) => (signs === HAS_CREDIT ? 1 : 0)) };
}

function splitByClient(order: Int32Array, client: Int32Array): { of: Int32Array; count: number } {
  let count = 0;
  for (let e = 0; e < order.length; e++) count = Math.max(count, (order[e] as number) + 1);
  const owner = new Int32Array(count).fill(-1);
  const others = new Map<string, number>();
  const of = order.slice();
  for (let e = 0; e < order.length; e++) {
    const number = order[e] as number;
    const c = client[e] as number;
    if (number < 0) continue;
    if (owner[number] === -1) owner[number] = c;
    if (owner[number] === c) continue;
    const key = `${number} ${c}`;
    if (!others.has(key)) others.set(key, count++);
    of[e] = others.get(key) as number;
  }
  return { of, count };
}
