import { civilOf, type Day, dayOf } from "../../core/maths/day.ts";
import type { Kpis } from "../../core/portfolio/portfolio.ts";
import type { KpiKit } from "./kpi-kit.ts";
import { MOST_CATEGORIES } from "./layout.ts";

/** A month of the period, with what is known of the one a year before. */
export interface MonthShown {
  readonly month: string;
  readonly revenue: number;
  readonly clients: number;
  /** Clients won; NaN where not known. */
  readonly fresh: number;
  /** NaN where the period does not reach back so far. */
  readonly before: number;
}

/** The last twelve months of the period that are over, oldest first. */
export function monthsShown({ portfolio, insights }: KpiKit): readonly MonthShown[] {
  const { months } = portfolio.kpis;
  const fresh = insights.freshByMonth.known ? insights.freshByMonth.value : null;
  const over = months.filter(({ month }) => isOver(month, insights.toldUntil)).length;
  const start = Math.max(0, over - MOST_CATEGORIES);
  return months.slice(start, over).map(({ month, revenue, clients }, k) => {
    const at = start + k;
    const before = months[at - 12]?.revenue ?? Number.NaN;
    return { month, revenue, clients, fresh: fresh?.[at] ?? Number.NaN, before };
  });
}

/** A month under way, or one that the list tells only the first days of, would look like a fall. */
function isOver(month: Kpis["months"][number]["month"], until: Day): boolean {
  const { year, month: number } = civilOf(until);
  const [y = 0, m = 0] = month.split("-").map(Number);
  const last = until >= dayOf(m === 12 ? y + 1 : y, m === 12 ? 1 : m + 1, 1) - 1;
  return y < year || m < number || last;
}
