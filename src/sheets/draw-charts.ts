import type { ChartSpec } from "../report/chart-spec.ts";
import { type FormatStyle, patternOf } from "../report/formats.ts";
import { bubbles } from "./bubble-chart.ts";
import type { TabMemory } from "./keep/memory.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** Draws our charts anew; the user's own, known by their titles, stay. */
export function drawCharts(
  sheet: Sheet,
  charts: readonly ChartSpec[],
  { tab, style, fresh }: { tab: TabMemory; style: FormatStyle; fresh: boolean },
): void {
  if (!fresh) removeOurs(sheet, new Set([...tab.charts, ...charts.map(({ title }) => title)]));
  for (const chart of charts) sheet.insertChart(built(sheet, chart, style));
  tab.charts = charts.map(({ title }) => title);
}

function removeOurs(sheet: Sheet, titles: ReadonlySet<string>): void {
  for (const chart of sheet.getCharts()) {
    const title: unknown = chart.getOptions()?.get("title");
    if (typeof title === "string" && titles.has(title)) sheet.removeChart(chart);
  }
}

function built(sheet: Sheet, chart: ChartSpec, style: FormatStyle) {
  const { range, at } = chart;
  const cells = sheet.getRange(range.row + 1, range.column + 1, range.rows, range.columns);
  const builder = sheet
    .newChart()
    .setChartType(typeOf(chart.kind))
    .addRange(cells)
    .setNumHeaders(1)
    .setPosition(at.row + 1, at.column + 1, at.dx ?? 0, 0)
    .setOption("title", chart.title)
    .setOption("width", chart.width)
    .setOption("height", chart.height);
  return shaped(builder, chart, style).build();
}

function typeOf(kind: ChartSpec["kind"]): GoogleAppsScript.Charts.ChartType {
  const { ChartType } = Charts;
  switch (kind) {
    case "column":
    case "stackedColumn":
    case "waterfall":
      return ChartType.COLUMN;
    case "bar":
    case "stackedBar":
      return ChartType.BAR;
    case "line":
      return ChartType.LINE;
    case "pareto":
      return ChartType.COMBO;
    case "pie":
      return ChartType.PIE;
    case "bubble":
      return ChartType.BUBBLE;
  }
}

function shaped(builder: Builder, chart: ChartSpec, style: FormatStyle): Builder {
  const axis = { format: axisPattern(chart, style) };
  switch (chart.kind) {
    case "pie":
      return builder.setOption("colors", chart.colors);
    case "bubble":
      return bubbles(builder, chart);
    case "pareto":
      return builder
        .setOption("series", {
          0: { type: "bars", color: chart.colors[0] ?? BAR },
          1: { type: "line", targetAxisIndex: 1, color: chart.colors[1] ?? LINE },
        })
        .setOption("vAxes", { 0: axis, 1: { format: "0%", minValue: 0, maxValue: 1 } })
        .setOption("legend", { position: "bottom" });
    case "waterfall":
      // Gridlines would show where the first series hides them.
      return plain(builder, chart, { ...axis, gridlines: { color: HIDDEN } }).setOption(
        "isStacked",
        true,
      );
    case "stackedColumn":
    case "stackedBar":
      return plain(builder, chart, axis).setOption("isStacked", true);
    default:
      return plain(builder, chart, axis);
  }
}

function plain(builder: Builder, chart: ChartSpec, axis: object): Builder {
  const series = chart.range.columns - 1;
  const lies = chart.kind === "bar" || chart.kind === "stackedBar";
  return builder
    .setOption("colors", chart.colors.slice(0, series))
    .setOption(lies ? "hAxis" : "vAxis", axis)
    .setOption("legend", { position: (chart.legend ?? series > 1) ? "bottom" : "none" });
}

const BAR = "#0072B2";
const LINE = "#D55E00";
/** The colour of the sheet: a series in it is not seen. */
const HIDDEN = "#FFFFFF";

function axisPattern(chart: ChartSpec, style: FormatStyle): string {
  const pattern = patternOf(chart.format, style);
  // An axis needs no sign of the money: the title says what it counts; nor tenths of a percent.
  if (chart.format === "percent") return "0%";
  return chart.format === "money" || chart.format === "cents" ? "#,##0" : pattern;
}
