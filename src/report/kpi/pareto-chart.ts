import { fill } from "../../i18n/words.ts";
import type { ReportKit } from "../report-kit.ts";
import { BLUE, type ChartData, ORANGE } from "./chart-data.ts";
import { paretoBars } from "./pareto.ts";

/** Revenue of clients, the largest first, and the share they make up together. */
export function paretoChart(kit: ReportKit): readonly ChartData[] {
  const { kpi } = kit.words.report;
  const bars = paretoBars(kit);
  const { k80 } = kit.portfolio.kpis.concentration;
  if (bars.length === 0) return [];
  return [
    {
      kind: "pareto",
      title: fill(kit.words.cockpit.titles.pareto, { count: kit.format.whole(k80) }),
      headings: [kpi.clients, kpi.revenue, kpi.cumulative],
      rows: bars.map(({ label, revenue, cumulativeShare }) => [label, revenue, cumulativeShare]),
      formats: [kit.money, "percent"],
      colors: [BLUE, ORANGE],
    },
  ];
}
