import { addMonths } from "../maths/day.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";

/** Whether the first purchase of anybody lies so many months before the as-of date: what the data cover. */
export function reachesBack({ columns, asOf }: Portfolio, months: number): boolean {
  const limit = addMonths(asOf - 1, -months) + 1;
  return columns.firstDay.some((day) => day <= limit);
}
