import { fromUnits, scaleFor, toUnits } from "../maths/sum.ts";
import type { Orders } from "../orders.ts";
import type { Frame } from "./frame.ts";

/**
 * Gross margin of each client in the period.
 * @returns null when the source has no margin; NaN for a client of whom one entry's is unknown.
 */
export function marginsOf(orders: Orders, { asOf, period }: Frame): Float64Array | null {
  if (orders.margin === null) return null;
  const scale = scaleFor(orders.margin);
  const margins = new Float64Array(orders.clients.size);
  for (let e = 0; e < orders.size; e++) {
    const day = orders.day[e] as number;
    if (day > asOf || day < period.from || day > period.to) continue;
    const client = orders.client[e] as number;
    const units = toUnits(orders.margin[e] as number, scale);
    margins[client] = (margins[client] as number) + units;
  }
  return margins.map((units) => fromUnits(units, scale));
}
