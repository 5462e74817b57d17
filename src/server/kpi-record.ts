import type { Insights } from "../core/insights/insights.ts";
import { type Day, isoOf } from "../core/maths/day.ts";
import { exactSum } from "../core/maths/sum.ts";
import type { Movement, Portfolio } from "../core/portfolio/portfolio.ts";
import { classValues } from "./class-values.ts";
import { purchasesRecord } from "./purchases-record.ts";

/** The first key figures as one record; movements are null when there are no two periods. */
export function kpiRecord(portfolio: Portfolio, insights: Insights): Record<string, unknown> {
  const { concentration, movement, months, ...rest } = portfolio.kpis;
  const fresh = insights.freshByMonth.known ? insights.freshByMonth.value : null;
  const margins = portfolio.columns.margin.filter((margin) => !Number.isNaN(margin));
  return {
    ...rest,
    margin: margins.length > 0 ? exactSum(margins) : null,
    classes: classValues(portfolio),
    ...concentration,
    ...ratesOf(movement),
    movement: movement && datedMovement(movement),
    purchaseModel: purchasesRecord(portfolio.purchases),
    months: months.map((month, at) => ({ ...month, fresh: fresh?.[at] ?? null })),
  };
}

/** The rates of D8 alone; null each without movements. */
export function ratesOf(movement: Movement | null): Record<string, number | null> {
  const { retention = null, attrition = null, acquisition = null } = movement ?? {};
  const { reactivation = null, netGrowth = null, nrr = null, grr = null } = movement ?? {};
  return { retention, attrition, acquisition, reactivation, netGrowth, nrr, grr };
}

/** Days leave the add-on as ISO dates. */
function datedMovement({ before, after, ...rest }: Movement) {
  return { ...rest, before: datedPeriod(before), after: datedPeriod(after) };
}

function datedPeriod({ label, from, to }: Movement["before"]) {
  const isoOrNull = (day: Day | null): string | null => (day === null ? null : isoOf(day));
  return { label, from: isoOrNull(from), to: isoOrNull(to) };
}
