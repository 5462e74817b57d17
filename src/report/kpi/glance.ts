import { headlines } from "./headlines.ts";
import type { KpiKit } from "./kpi-kit.ts";
import { drawLines } from "./lines.ts";
import { type PageDraft, words } from "./page-draft.ts";
import { periodsChart } from "./periods-chart.ts";
import { hasMonths, revenueChart } from "./revenue-chart.ts";
import type { PageSection } from "./section.ts";
import { drawWarnings } from "./warnings.ts";

const MOST_FIGURES = 6;

/** The figures one looks at first, and what the reader should know of them. */
export const glance: PageSection = {
  draw: (draft, row, kit) => drawWarnings(draft, drawGlance(draft, row, kit) + 1, kit),
  charts: (kit) => (hasMonths(kit) ? revenueChart(kit) : periodsChart(kit)),
};

function drawGlance(draft: PageDraft, row: number, kit: KpiKit): number {
  draft.set(row, 0, words(kit.words.cockpit.sections.glance, "section"));
  const compared = kit.insights.compared !== null;
  const lines = headlines(kit).slice(0, MOST_FIGURES);
  const columns = { period: false, compared };
  return drawLines(draft, row + 1, { kit, lines, columns, big: true });
}
