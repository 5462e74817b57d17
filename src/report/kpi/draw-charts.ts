import type { ChartSpec } from "../chart-spec.ts";
import type { ReportKit } from "../report-kit.ts";
import { type ChartData, chartsData } from "./chart-data.ts";
import {
  CHART_COLUMN,
  CHART_HEIGHT,
  CHART_WIDTH,
  DATA_COLUMN,
  FIRST_CHART_ROW,
  ROWS_PER_CHART,
} from "./layout.ts";
import { figure, type PageDraft, words } from "./page-draft.ts";

/** Writes the figures of each chart at the far right and says where the chart goes. */
export function drawCharts(draft: PageDraft, kit: ReportKit): readonly ChartSpec[] {
  draft.set(FIRST_CHART_ROW - 2, DATA_COLUMN, words(kit.words.report.kpi.chartData, "section"));
  return chartsData(kit).map((chart, place) => {
    return drawChart(draft, FIRST_CHART_ROW + place * ROWS_PER_CHART, chart);
  });
}

/** The row below the last chart: the page needs as many rows. */
export function rowsForCharts(charts: readonly ChartSpec[]): number {
  return FIRST_CHART_ROW + charts.length * ROWS_PER_CHART;
}

function drawChart(draft: PageDraft, row: number, chart: ChartData): ChartSpec {
  const { kind, title, colors } = chart;
  draft.set(row, DATA_COLUMN, words(title, "note"));
  draft.line(
    row + 1,
    DATA_COLUMN,
    chart.headings.map((heading) => words(heading, "heading")),
  );
  for (const [place, [label, ...values]] of chart.rows.entries()) {
    draft.line(row + 2 + place, DATA_COLUMN, [
      words(String(label)),
      ...values.map((value, series) => figure(value, chart.formats[series] ?? "number")),
    ]);
  }
  return {
    kind,
    title,
    range: {
      row: row + 1,
      column: DATA_COLUMN,
      rows: chart.rows.length + 1,
      columns: chart.headings.length,
    },
    at: { row, column: CHART_COLUMN },
    width: CHART_WIDTH,
    height: CHART_HEIGHT,
    colors,
    format: chart.formats[0] ?? "number",
  };
}
