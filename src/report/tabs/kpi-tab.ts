import type { Portfolio } from "../../core/portfolio/portfolio.ts";
import { drawConcentration } from "../kpi/concentration.ts";
import { drawCharts, rowsForCharts } from "../kpi/draw-charts.ts";
import { drawHead } from "../kpi/head.ts";
import { WIDTHS } from "../kpi/layout.ts";
import { drawMovement } from "../kpi/movement.ts";
import { PageDraft } from "../kpi/page-draft.ts";
import { drawSegments, segmentColors } from "../kpi/segment-table.ts";
import { drawWarnings } from "../kpi/warnings.ts";
import { drawWeight } from "../kpi/weight.ts";
import type { ReportContext } from "../report-context.ts";
import { reportKit } from "../report-kit.ts";
import type { TabSpec } from "../tab-spec.ts";

/** The parts of the page from top to bottom, one blank row between them. */
const PARTS = [
  drawHead,
  drawWarnings,
  drawWeight,
  drawSegments,
  drawMovement,
  drawConcentration,
] as const;

/** The summary on one page: what was measured, the figures, what they mean, and four charts. */
export function kpiTab(portfolio: Portfolio, context: ReportContext): TabSpec {
  const kit = reportKit(portfolio, context);
  const draft = new PageDraft(WIDTHS.length);
  let row = 0;
  for (const draw of PARTS) row = draw(draft, row, kit) + 1;
  const charts = drawCharts(draft, kit);
  return {
    key: "kpi",
    title: kit.words.report.tabs.kpi,
    color: "#E69F00",
    body: {
      kind: "page",
      widths: WIDTHS,
      frozenRows: 1,
      rows: draft.finish(rowsForCharts(charts)),
      colors: segmentColors(kit),
      charts,
      inputs: [],
    },
  };
}
