import { concentrationLines } from "./concentration.ts";
import type { KpiKit } from "./kpi-kit.ts";
import { allColumns, drawLines } from "./lines.ts";
import { words } from "./page-draft.ts";
import { paretoChart } from "./pareto-chart.ts";
import type { PageSection } from "./section.ts";
import { drawStress } from "./stress.ts";
import { stressChart } from "./stress-chart.ts";

/** How much hangs on few clients, in figures and in words, and what is left without them. */
export const balance: PageSection = {
  draw: (draft, row, kit) => {
    const { kpi } = kit.words.report;
    draft.set(row, 0, words(kit.words.cockpit.sections.balance, "section"));
    draft.line(row + 1, 0, [words(kpi.alert, "label"), words(alertText(kit))]);
    const lines = concentrationLines(kit);
    const next = drawLines(draft, row + 2, { kit, lines, columns: allColumns(kit) });
    return drawStress(draft, next + 1, kit);
  },
  charts: (kit) => [...paretoChart(kit), ...stressChart(kit)],
};

/** The alert level as a sentence. */
function alertText({ portfolio, words: say }: KpiKit): string {
  const { alert, top1Share } = portfolio.kpis.concentration;
  const { alertNone, alertWatch, alertDanger, alertUnknown } = say.report.kpi;
  if (!Number.isFinite(top1Share)) return alertUnknown;
  return { none: alertNone, watch: alertWatch, danger: alertDanger }[alert];
}
