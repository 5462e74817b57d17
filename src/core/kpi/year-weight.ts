import { addMonths, civilOf, type Day, dayOf } from "../maths/day.ts";
import type { Orders } from "../orders.ts";
import { revenueIn } from "../portfolio/revenue-in.ts";
import { isSilent } from "../portfolio/windows.ts";
import { type Weight, weightOf } from "./weight.ts";

/** A calendar year, whole or up to the as-of date, and the same days of the year before. */
export interface YearWeight extends Weight {
  readonly year: number;
  /** False for the year of the as-of date before its last day, and for one the data do not reach back to. */
  readonly isWhole: boolean;
  /** The first and last day that counted. */
  readonly from: Day;
  readonly to: Day;
  /** The year before over the same days; null when the data do not reach back to its first of January. */
  readonly before: (Weight & { readonly from: Day; readonly to: Day }) | null;
  /** Against those days: (now - before) / before. NaN without. */
  readonly clientsChange: number;
  readonly revenueChange: number;
}

const YEARS = 3;

/**
 * The weight of the portfolio in years N, N-1 and N-2. A year under way is compared with the same days
 * of the year before, never with a whole one. Where the data end before its last quarter, days are
 * counted up to their last one only; a year that is silent altogether is left out.
 * @param data First and last day of the orders up to the as-of date.
 * @returns The most recent first; years before the data, and after them, are left out.
 * @see method D8
 */
export function yearWeights(
  orders: Orders,
  asOf: Day,
  data: { readonly from: Day; readonly to: Day },
): readonly YearWeight[] {
  const last = civilOf(asOf).year;
  const years = Array.from({ length: YEARS }, (_, back) => last - back);
  const spans = years.flatMap((year) => {
    const own = { from: dayOf(year, 1, 1), to: Math.min(asOf, dayOf(year, 12, 31)) };
    const to = isSilent(own, data.to) ? data.to : own.to;
    return [
      { from: own.from, to },
      { from: dayOf(year - 1, 1, 1), to: addMonths(to, -12) },
    ];
  });
  const columns = revenueIn(orders, spans);
  return years.flatMap((year, k): YearWeight[] => {
    const [own, earlier] = spans.slice(2 * k, 2 * k + 2) as [Span, Span];
    if (own.to < data.from || own.to < own.from) return [];
    const now = weightOf(String(year), columns[2 * k] as Float64Array);
    const then = weightOf(String(year - 1), columns[2 * k + 1] as Float64Array);
    const before = data.from <= earlier.from ? { ...then, ...earlier } : null;
    return [
      {
        ...now,
        year,
        ...own,
        isWhole: own.to === dayOf(year, 12, 31) && data.from <= own.from,
        before,
        clientsChange: change(now.clients, before?.clients),
        revenueChange: change(now.revenue, before?.revenue),
      },
    ];
  });
}

type Span = { readonly from: Day; readonly to: Day };

function change(now: number, before: number | undefined): number {
  return before !== undefined && before > 0 ? (now - before) / before : Number.NaN;
}
