import type { ChartSpec } from "../chart-spec.ts";
import { answers } from "../kpi/answers.ts";
import { balance } from "../kpi/balance.ts";
import { cohorts } from "../kpi/cohorts.ts";
import { commerce } from "../kpi/commerce.ts";
import { costs } from "../kpi/costs.ts";
import { drawCharts } from "../kpi/draw-charts.ts";
import { effort } from "../kpi/effort.ts";
import { glance } from "../kpi/glance.ts";
import { drawHead } from "../kpi/head.ts";
import { type KpiFigures, type KpiKit, kpiKit } from "../kpi/kpi-kit.ts";
import { DATA_COLUMN, ROWS_PER_CHART, WIDTHS } from "../kpi/layout.ts";
import { load } from "../kpi/load.ts";
import { missing } from "../kpi/missing.ts";
import { months } from "../kpi/months.ts";
import { movement } from "../kpi/movement.ts";
import { PageDraft, words } from "../kpi/page-draft.ts";
import { rhythm } from "../kpi/rhythm.ts";
import { NO_CHARTS, type PageSection } from "../kpi/section.ts";
import { segments } from "../kpi/segments.ts";
import { sleeping } from "../kpi/sleeping.ts";
import { drawTitle } from "../kpi/title.ts";
import { value } from "../kpi/value.ts";
import { weight } from "../kpi/weight.ts";
import type { ReportContext } from "../report-context.ts";
import type { TabSpec } from "../tab-spec.ts";

/** The parts of the page from top to bottom, one blank row between them. */
const SECTIONS: readonly PageSection[] = [
  glance,
  weight,
  movement,
  balance,
  segments,
  value,
  costs,
  answers,
  commerce,
  rhythm,
  sleeping,
  effort,
  load,
  months,
  cohorts,
  missing,
  { draw: drawHead, charts: NO_CHARTS },
];

/** The whole portfolio on one page: each figure beside what it was and what it means, each section with its charts. */
export function kpiTab(figures: KpiFigures, context: ReportContext): TabSpec {
  const kit = kpiKit(figures, context);
  const draft = new PageDraft(WIDTHS.length);
  const { charts, rows } = drawSections(draft, kit);
  return {
    key: "kpi",
    title: kit.words.report.tabs.kpi,
    color: "#E69F00",
    body: {
      kind: "page",
      widths: WIDTHS,
      frozenRows: 1,
      rows: draft.finish(rows),
      colors: [],
      charts,
      inputs: [],
    },
  };
}

/** A section is as high as its tables or its charts, whichever is higher. */
function drawSections(draft: PageDraft, kit: KpiKit) {
  const charts: ChartSpec[] = [];
  const top = drawTitle(draft, kit);
  draft.set(top - 1, DATA_COLUMN, words(kit.words.report.kpi.chartData, "section"));
  let row = top + 1;
  for (const section of SECTIONS) {
    const next = section.draw(draft, row, kit);
    if (next === row) continue;
    const drawn = drawCharts(draft, row, section.charts(kit));
    charts.push(...drawn);
    row = Math.max(next, row + drawn.length * ROWS_PER_CHART) + 1;
  }
  return { charts, rows: row };
}
