import { addMonths, type Day } from "../maths/day.ts";
import { exactSum } from "../maths/sum.ts";
import type { Orders } from "../orders.ts";
import type { Span } from "./period.ts";
import { revenueIn } from "./revenue-in.ts";

/** The twelve months up to the as-of date, that day included. */
export function lastYear(asOf: Day): Span {
  return { from: addMonths(asOf - 1, -12) + 1, to: asOf };
}

/** Net revenue of all clients in the twelve months up to the as-of date. @see method D14 */
export function revenueOfLastYear(orders: Orders, asOf: Day): number {
  return exactSum(revenueIn(orders, [lastYear(asOf)])[0] as Float64Array);
}
