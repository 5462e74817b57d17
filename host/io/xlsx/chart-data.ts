import { columnName } from "../../book/a1.ts";
import type { Area, BookChart } from "../../book/book.ts";
import type { BookSheet } from "../../book/sheet.ts";
import { type BubbleData, bubbleData } from "./bubble-data.ts";
import { colorOf, colorsOf, hexOf, optionOf, SHEET } from "./chart-options.ts";

/** A run of cells in one column: where it stands and what it holds now. */
export interface ChartColumn {
  /** `'KPI'!$B$3:$B$14`. */
  readonly reference: string;
  readonly values: readonly (string | number)[];
}

export interface ChartSeries {
  readonly kind: "column" | "bar" | "line" | "pie";
  readonly name: ChartColumn | null;
  readonly values: ChartColumn;
  /** Six hexadecimal digits, or null for the reader's own colour. */
  readonly color: string | null;
  readonly secondAxis: boolean;
  /** The colour of the sheet: there to hold up the others. */
  readonly hidden: boolean;
}

/** How an axis of values shows; null where nothing is said. */
export interface ChartAxis {
  readonly format: string | null;
  readonly least: number | null;
  readonly most: number | null;
  /** False where its lines have the colour of the sheet. */
  readonly gridlines: boolean;
}

/** A chart of the workbook, ready to be drawn in XML. */
export interface ChartData {
  readonly title: string;
  readonly labels: ChartColumn;
  readonly series: readonly ChartSeries[];
  /** Instead of series, for a chart of bubbles. */
  readonly bubbles: BubbleData | null;
  readonly stacked: boolean;
  readonly legend: boolean;
  /** Six hexadecimal digits each, for the slices of a pie. */
  readonly colors: readonly string[];
  readonly valueAxis: ChartAxis;
  readonly secondAxis: ChartAxis;
  readonly at: BookChart["at"];
  readonly width: number;
  readonly height: number;
}

/** Who knows what stands in a cell. */
export type ChartCells = Pick<BookSheet, "peek">;

/** Reads a chart's cells: labels in its first column, a series in each other one. */
export function chartData(
  sheet: ChartCells,
  chart: BookChart,
  sheetName: string,
): ChartData | null {
  const columns = chart.areas.flatMap((area) =>
    Array.from({ length: area.columns }, (_, at) => ({
      ...area,
      column: area.column + at,
      columns: 1,
    })),
  );
  const [first, ...others] = columns;
  if (!first || others.length === 0) return null;
  const headers = Math.max(0, chart.headers);
  const read = (area: Area) => readColumn(sheet, sheetName, area);
  const body = (area: Area) => ({ ...area, row: area.row + headers, rows: area.rows - headers });
  return {
    title: String(optionOf(chart, "title") ?? ""),
    labels: read(body(first)),
    series: others.map((area, index) => ({
      kind: kindOf(chart, index),
      name: headers > 0 ? read({ ...area, rows: 1 }) : null,
      values: read(body(area)),
      color: colorOf(chart, index),
      secondAxis: Number(optionOf(chart, `series.${index}.targetAxisIndex`) ?? 0) === 1,
      hidden: colorOf(chart, index) === SHEET,
    })),
    bubbles: bubbleData(chart, read),
    stacked: optionOf(chart, "isStacked") === true,
    legend: optionOf(chart, "legend.position") !== "none",
    colors: colorsOf(chart),
    // What Sheets calls the horizontal axis of lying bars is the one of their values.
    valueAxis: axisOf(chart, kindOf(chart, 0) === "bar" ? ["hAxis"] : ["vAxis", "vAxes.0"]),
    secondAxis: axisOf(chart, ["vAxes.1"]),
    at: chart.at,
    width: Number(optionOf(chart, "width") ?? 600),
    height: Number(optionOf(chart, "height") ?? 371),
  };
}

function readColumn(sheet: ChartCells, sheetName: string, area: Area): ChartColumn {
  const letters = columnName(area.column);
  const rows = Array.from({ length: area.rows }, (_, row) => area.row + row);
  const quoted = sheetName.replaceAll("'", "''");
  return {
    reference: `'${quoted}'!$${letters}$${area.row + 1}:$${letters}$${area.row + area.rows}`,
    values: rows.map((row) => {
      const value = sheet.peek(row, area.column)?.value ?? "";
      return typeof value === "boolean" ? String(value) : value;
    }),
  };
}

/** Sheets charts over several kinds say the kind of each series; the first kind is the chart's own. */
function kindOf(chart: BookChart, index: number): ChartSeries["kind"] {
  const own = chart.type.toLowerCase();
  const said = String(
    optionOf(chart, `series.${index}.type`) ?? optionOf(chart, "seriesType") ?? "",
  );
  const kind = (own === "combo" && said !== "" ? said : own).toLowerCase();
  if (kind === "line" || kind === "area") return "line";
  if (kind === "pie") return "pie";
  return kind === "bar" ? "bar" : "column";
}

function axisOf(chart: BookChart, paths: readonly string[]): ChartAxis {
  const said = (name: string) => {
    return paths.map((path) => optionOf(chart, `${path}.${name}`)).find((value) => value != null);
  };
  const number = (value: unknown) => (typeof value === "number" ? value : null);
  const format = said("format");
  return {
    format: typeof format === "string" ? format : null,
    least: number(said("minValue")),
    most: number(said("maxValue")),
    gridlines: hexOf(said("gridlines.color")) !== SHEET,
  };
}
