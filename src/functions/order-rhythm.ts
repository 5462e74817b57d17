import { rhythmOf } from "../core/kpi/rhythm.ts";
import type { Orders } from "../core/orders.ts";
import { purchaseDays } from "../core/portfolio/purchase-days.ts";

/** The rhythm of the clients of an order list, all in one pool for those who bought too seldom. */
export function rhythmOfOrders(orders: Orders, asOf: number) {
  const purchases = purchaseDays(orders, asOf);
  const { start, days } = purchases;
  const size = orders.clients.size;
  const lastDay = new Float64Array(size).map((_, i) =>
    start[i] === start[i + 1] ? Number.NaN : (days[(start[i + 1] as number) - 1] as number),
  );
  const segment: string[] = new Array(size).fill("");
  const input = { asOf, lastDay, purchases, firstDay: lastDay, orders: null, segment };
  return { lastDay, ...rhythmOf(input) };
}
