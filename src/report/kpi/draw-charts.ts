import type { ChartSpec } from "../chart-spec.ts";
import type { ChartData } from "./chart-data.ts";
import {
  CHART_COLUMN,
  CHART_GAP,
  CHART_HEIGHT,
  CHART_WIDTH,
  DATA_COLUMN,
  ROWS_PER_CHART,
} from "./layout.ts";
import { figure, type PageDraft, words } from "./page-draft.ts";

/**
 * Writes the figures of each chart at the far right and says where the chart goes: the first at the row
 * given, the others below it.
 */
export function drawCharts(
  draft: PageDraft,
  row: number,
  charts: readonly ChartData[],
): readonly ChartSpec[] {
  return charts.map((chart, place) => drawChart(draft, row + place * ROWS_PER_CHART, chart));
}

function drawChart(draft: PageDraft, row: number, chart: ChartData): ChartSpec {
  const { kind, title, colors, legend } = chart;
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
    at: { row, column: CHART_COLUMN, dx: CHART_GAP },
    width: CHART_WIDTH,
    height: CHART_HEIGHT,
    colors,
    format: chart.formats[0] ?? "number",
    ...(legend === undefined ? {} : { legend }),
  };
}
