import { expect, test } from "vitest";
import type { BookChart } from "../../../host/book/book.ts";
import { BookSheet } from "../../../host/book/sheet.ts";
import { chartData } from "../../../host/io/xlsx/chart-data.ts";
import { labelsOf } from "../../../host/page/charts/chart-cells.ts";
import { chartOption } from "../../../host/page/charts/chart-option.ts";

const sheet = new BookSheet(0, "KPI");
const ROWS = [
  ["Client", "Revenue", "Share"],
  ["Dupont", 1200, 0.6],
  ["Martin", 800, 1],
] as const;
ROWS.forEach((row, at) => {
  row.forEach((value, column) => {
    sheet.cell(at, column).value = value;
  });
});

function drawn(type: string, options: Record<string, unknown>, locale = "fr_FR") {
  const areas = [{ row: 0, column: 0, rows: 3, columns: type === "COMBO" ? 3 : 2 }];
  const at = { row: 0, column: 5, dx: 0, dy: 0 };
  const chart: BookChart = { id: 1, type, areas, at, options, headers: 1 };
  const data = chartData(sheet, chart, "KPI");
  if (!data) throw new Error("Nothing to draw");
  const labels = labelsOf(sheet, chart, locale);
  return chartOption({ chart, data, labels, locale });
}

test("columns name their series and their labels", () => {
  expect(drawn("COLUMN", { title: "Revenue by client" })).toMatchObject({
    title: { text: "Revenue by client" },
    xAxis: { data: ["Dupont", "Martin"] },
    series: [{ type: "bar", name: "Revenue", data: [1200, 800] }],
  });
});

test("bars lie, the first on top", () => {
  expect(drawn("BAR", {})).toMatchObject({ yAxis: { type: "category", inverse: true } });
});

test("a running share is a line on an axis of its own, in percent", () => {
  const series = { 0: { type: "bars", color: "#0072B2" }, 1: { type: "line", targetAxisIndex: 1 } };
  const vAxes = { 0: { format: "#,##0" }, 1: { format: "0%", minValue: 0, maxValue: 1 } };
  const option = drawn("COMBO", { series, vAxes, legend: { position: "bottom" } });
  expect(option).toMatchObject({
    series: [{ type: "bar" }, { type: "line", yAxisIndex: 1, data: [0.6, 1] }],
    yAxis: [{}, { min: 0, max: 1 }],
  });
  const [left, right] = option.yAxis as { axisLabel: { formatter(value: number): string } }[];
  expect(left?.axisLabel.formatter(1200)).toMatch(/^1\s200$/);
  expect(right?.axisLabel.formatter(0.6)).toBe("60%");
});

test("a pie has a slice a label, in the colours asked for", () => {
  expect(drawn("PIE", { colors: ["#111111", "#222222"] })).toMatchObject({
    color: ["#111111", "#222222"],
    series: [{ type: "pie", data: [{ name: "Dupont", value: 1200 }, { name: "Martin" }] }],
  });
});

test("stacked columns stand on a base that is not seen", () => {
  const option = drawn("COMBO", {
    isStacked: true,
    colors: ["#FFFFFF", "#009E73"],
    vAxis: { gridlines: { color: "#FFFFFF" } },
    legend: { position: "none" },
  });
  expect(option).toMatchObject({
    series: [
      { type: "bar", stack: "all", itemStyle: { opacity: 0 } },
      { type: "bar", stack: "all", itemStyle: { color: "#009E73" } },
    ],
    yAxis: [{ splitLine: { show: false } }],
    legend: { show: false },
  });
});

test("series side by side are not stacked", () => {
  const { series } = drawn("COMBO", { colors: ["#111111", "#222222"] }) as { series: object[] };
  expect(series.some((one) => "stack" in one)).toBe(false);
});
