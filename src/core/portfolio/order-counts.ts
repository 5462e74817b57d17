import type { Orders } from "../orders.ts";
import { documentsOf } from "./documents.ts";
import type { Span } from "./period.ts";

/** More days than any list has, so that a client and a day make one number. */
const DAYS = 1e6;

/**
 * Orders in each of several spans: documents with a purchase, or days of purchase of a client where the
 * source names no document. A document that reaches over two spans counts in both.
 * @param spans Both ends inclusive; they may overlap.
 * @see method D0, frequency
 */
export function orderCounts(orders: Orders, spans: readonly Span[]): readonly number[] {
  const { client, day, amount, size } = orders;
  const documents = documentsOf(orders);
  const counted = spans.map(() => new Set<number>());
  for (let e = 0; e < size; e++) {
    if (!((amount[e] as number) >= 0)) continue;
    const document = documents === null ? -1 : (documents.of[e] as number);
    if (document >= 0 && documents?.isCredit[document] === 1) continue;
    const d = day[e] as number;
    const key = document >= 0 ? document : -1 - ((client[e] as number) * DAYS + Math.abs(d));
    for (let s = 0; s < spans.length; s++) {
      const { from, to } = spans[s] as Span;
      if (d >= from && d <= to) (counted[s] as Set<number>).add(key);
    }
  }
  return counted.map((keys) => keys.size);
}
