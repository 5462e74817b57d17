import type { Orders } from "../orders.ts";

const HAS_SALE = 1;
const HAS_CREDIT = 2;

/**
 * Which entries are purchases: those not below 0, unless their whole document is a credit note (some
 * line below 0, none above). Only purchases make orders and dates; every entry makes revenue.
 * @returns 1 for a purchase, one per entry.
 */
export function purchasesOf({ size, amount, order }: Orders): Uint8Array {
  const purchase = new Uint8Array(size);
  const documents = order === null ? null : documentsOf(order, amount);
  for (let e = 0; e < size; e++) {
    if (!((amount[e] as number) >= 0)) continue;
    const document = order === null ? -1 : (order[e] as number);
    purchase[e] = documents !== null && documents[document] === HAS_CREDIT ? 0 : 1;
  }
  return purchase;
}

function documentsOf(order: Int32Array, amount: Float64Array): Uint8Array {
  let count = 0;
  for (let e = 0; e < order.length; e++) count = Math.max(count, (order[e] as number) + 1);
  const documents = new Uint8Array(count);
  for (let e = 0; e < order.length; e++) {
    const value = amount[e] as number;
    const found = value > 0 ? HAS_SALE : value < 0 ? HAS_CREDIT : 0;
    documents[order[e] as number] = (documents[order[e] as number] as number) | found;
  }
  return documents;
}
