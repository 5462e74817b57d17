import { dayOf } from "../maths/day.ts";
import type { Span } from "../portfolio/period.ts";
import type { Movement } from "../portfolio/portfolio.ts";

/**
 * The days of the second period of the movements, both included: as its orders say, or the year its
 * column of revenue is headed with ("CA 2025").
 * @returns null when nothing says so
 */
export function movementSpan(movement: Movement | null): Span | null {
  const { from = null, to = null, label = "" } = movement?.after ?? {};
  if (from !== null && to !== null) return { from, to };
  const year = Number(/(?:^|\D)((?:19|20)\d\d)(?!\d)/.exec(label)?.[1]);
  return Number.isNaN(year) ? null : { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
}
