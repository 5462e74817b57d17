import { fromUnits, scaleFor, toUnits } from "../maths/sum.ts";
import type { Orders } from "../orders.ts";
import type { Span } from "./period.ts";

/**
 * Net revenue of each client in each of several spans, in one pass.
 * @param spans Both ends inclusive; they may overlap.
 * @returns One column for each span, entry i for client i.
 */
export function revenueIn(orders: Orders, spans: readonly Span[]): readonly Float64Array[] {
  const { client, day, amount, size } = orders;
  const scale = scaleFor(amount);
  const sums = spans.map(() => new Float64Array(orders.clients.size));
  const first = Math.min(...spans.map(({ from }) => from));
  const last = Math.max(...spans.map(({ to }) => to));
  for (let e = 0; e < size; e++) {
    const d = day[e] as number;
    if (d < first || d > last) continue;
    const c = client[e] as number;
    const units = toUnits(amount[e] as number, scale);
    for (let s = 0; s < spans.length; s++) {
      const { from, to } = spans[s] as Span;
      if (d < from || d > to) continue;
      const sum = sums[s] as Float64Array;
      sum[c] = (sum[c] as number) + units;
    }
  }
  return sums.map((column) => column.map((units) => fromUnits(units, scale)));
}
