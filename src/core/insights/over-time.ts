import { type Cohorts, cohortsOf, freshByMonth } from "../kpi/cohorts.ts";
import { type YearWeight, yearWeights } from "../kpi/year-weight.ts";
import type { Portfolio, Source } from "../portfolio/portfolio.ts";
import { purchaseDays } from "../portfolio/purchase-days.ts";
import { lacking, type Section, some } from "./section.ts";

/** Years N, N-1 and N-2 of an order list. */
export function yearsIn(source: Source, { asOf }: Portfolio): Section<readonly YearWeight[]> {
  if (source.shape !== "orders") return lacking("orderList");
  const days = source.orders.day.filter((day) => day <= asOf);
  if (days.length === 0) return lacking("orderList");
  const from = days.reduce((least, day) => Math.min(least, day));
  return some(yearWeights(source.orders, asOf, { from, to: asOf }));
}

/** The retention table of an order list. */
export function cohortsIn(source: Source, { asOf }: Portfolio): Section<Cohorts> {
  if (source.shape !== "orders") return lacking("orderList");
  const found = cohortsOf(purchaseDays(source.orders, asOf), asOf);
  return found === null ? lacking("orderList") : some(found);
}

/** Clients won in each month of the period. */
export function freshIn({ kpis, columns }: Portfolio): Section<Int32Array> {
  if (kpis.months.length === 0) return lacking("orderList");
  return some(
    freshByMonth(
      columns.firstDay,
      kpis.months.map(({ month }) => month),
    ),
  );
}
