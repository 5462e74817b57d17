import { type Cohorts, cohortsOf, freshByMonth } from "../kpi/cohorts.ts";
import { type YearWeight, yearWeights } from "../kpi/year-weight.ts";
import { extentOf } from "../portfolio/frame.ts";
import type { Portfolio, Source } from "../portfolio/portfolio.ts";
import { purchaseDays } from "../portfolio/purchase-days.ts";
import { toldUntil } from "./reach.ts";
import { lacking, type Section, some } from "./section.ts";

/** Years N, N-1 and N-2 of an order list. */
export function yearsIn(source: Source, { asOf }: Portfolio): Section<readonly YearWeight[]> {
  if (source.shape !== "orders") return lacking("orderList");
  const data = extentOf(source.orders.day, asOf);
  if (data === null) return lacking("orderList");
  return some(yearWeights(source.orders, asOf, data));
}

/** The retention table of an order list, up to the day it tells of. */
export function cohortsIn(source: Source, { asOf }: Portfolio): Section<Cohorts> {
  if (source.shape !== "orders") return lacking("orderList");
  const until = toldUntil(source, asOf);
  const found = cohortsOf(purchaseDays(source.orders, until), until);
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
