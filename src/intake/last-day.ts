import type { Day } from "../core/maths/day.ts";
import type { Source } from "../core/portfolio/portfolio.ts";

/** The last day somebody bought; null when no row tells one. */
export function lastDayOf(source: Source): Day | null {
  const days = source.shape === "orders" ? source.orders.day : (source.list.lastDay ?? []);
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < days.length; i++) if ((days[i] as number) > last) last = days[i] as number;
  return last === Number.NEGATIVE_INFINITY ? null : last;
}
