import { fill } from "../../i18n/words.ts";
import type { SpecCell } from "../tab-spec.ts";
import { BLUE, type ChartData, PALE_BLUE } from "./chart-data.ts";
import type { KpiKit } from "./kpi-kit.ts";
import { type MonthShown, monthsShown } from "./months-shown.ts";

const TOLD = 0.005;

/** Whether revenue is known month by month. */
export function hasMonths(kit: KpiKit): boolean {
  return monthsShown(kit).length >= 2;
}

/** Revenue of the last months, beside the same months a year before where all are known. */
export function revenueChart(kit: KpiKit): readonly ChartData[] {
  const months = monthsShown(kit);
  const { series } = kit.words.cockpit;
  const twice = months.every(({ before }) => Number.isFinite(before));
  const isBlank = months.every(({ revenue, before }) => revenue === 0 && !(twice && before !== 0));
  if (isBlank) return [];
  const rows = months.map(({ month, revenue, before }): SpecCell[] => {
    return [kit.format.month(month), ...(twice ? [before] : []), revenue];
  });
  const names = twice ? [series.yearBefore, series.thisYear] : [kit.words.report.kpi.revenue];
  return [
    {
      kind: "column",
      title: titleOf(kit, months),
      headings: [kit.words.cockpit.months.month, ...names],
      rows,
      formats: names.map(() => kit.money),
      colors: twice ? [PALE_BLUE, BLUE] : [BLUE],
    },
  ];
}

/** How the last period stands to the one before, where the chart shows it; else the best month. */
function titleOf(kit: KpiKit, months: readonly MonthShown[]): string {
  const { up, down, flat, bestMonth } = kit.words.cockpit.titles;
  const { compared } = kit.insights;
  const length = kit.portfolio.kpis.movement?.months ?? null;
  const { kind } = kit.portfolio.method.period;
  if (compared !== null && length !== null && (kind === "all" || kind === "months")) {
    const { after, before } = compared;
    const change = before.revenue > 0 ? after.revenue / before.revenue - 1 : Number.NaN;
    if (Number.isFinite(change)) {
      const sentence = Math.abs(change) < TOLD ? flat : change > 0 ? up : down;
      return fill(sentence, { months: length, change: kit.format.percent(Math.abs(change)) });
    }
  }
  const best = months.reduce((most, month) => (month.revenue > most.revenue ? month : most));
  if (!(best.revenue > 0)) return kit.words.report.kpi.revenue;
  const values = { month: kit.format.month(best.month), revenue: kit.format.money(best.revenue) };
  return fill(bestMonth, values);
}
