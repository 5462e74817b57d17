import { addMonths, type Day } from "../maths/day.ts";
import { extentOf } from "../portfolio/frame.ts";
import type { Span } from "../portfolio/period.ts";
import type { Portfolio, Source } from "../portfolio/portfolio.ts";
import { isSilent, isStale } from "../portfolio/windows.ts";

/** Whether the first purchase of anybody lies so many months before the as-of date: what the data cover. */
export function reachesBack({ columns, asOf }: Portfolio, months: number): boolean {
  const limit = addMonths(asOf - 1, -months) + 1;
  return columns.firstDay.some((day) => day <= limit);
}

/**
 * The last day the source tells of: the as-of date, or the last order of a list that ends well before it.
 * Nobody knows who bought afterwards.
 */
export function toldUntil(source: Source, asOf: Day): Day {
  const data = source.shape === "orders" ? extentOf(source.orders.day, asOf) : null;
  return data !== null && isStale(asOf, data.to) ? data.to : asOf;
}

/** Whether orders go on to the last quarter of a span; a client list has no days to go by. */
export function reachesTo(source: Source, asOf: Day, span: Span): boolean {
  const data = source.shape === "orders" ? extentOf(source.orders.day, asOf) : null;
  return data === null || !isSilent(span, data.to);
}
