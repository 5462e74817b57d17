import type { Area, BookChart } from "../../book/book.ts";
import type { ChartColumn } from "./chart-data.ts";
import { colorsOf, optionOf } from "./chart-options.ts";

/** Bubbles of one group, which stand in neighbouring rows. */
export interface BubbleGroup {
  /** The cell that names the group. */
  readonly name: ChartColumn;
  readonly labels: ChartColumn;
  readonly x: ChartColumn;
  readonly y: ChartColumn;
  readonly size: ChartColumn;
  /** Six hexadecimal digits, or null for the reader's own colour. */
  readonly color: string | null;
}

/** An axis with the value at which the other one crosses it; null where nothing is said. */
export interface BubbleAxis {
  readonly title: string;
  readonly middle: number | null;
  readonly least: number | null;
  readonly most: number | null;
}

/** A bubble chart: columns name, x, y, group, size (fact 123). */
export interface BubbleData {
  readonly groups: readonly BubbleGroup[];
  readonly x: BubbleAxis;
  readonly y: BubbleAxis;
}

const COLUMNS = 5;

/** The bubbles of a chart, null for a chart of another kind. @param read gives the cells of an area */
export function bubbleData(chart: BookChart, read: (area: Area) => ChartColumn): BubbleData | null {
  const [area] = chart.areas;
  if (chart.type !== "BUBBLE" || !area || area.columns < COLUMNS) return null;
  const top = area.row + Math.max(0, chart.headers);
  const column = (at: number, row: number, rows: number): ChartColumn =>
    read({ row, column: area.column + at, rows, columns: 1 });
  const names = column(3, top, area.row + area.rows - top).values.map(String);
  const colors = colorsOf(chart);
  const known = [...new Set(names)];
  return {
    groups: runsOf(names).map(({ at, length }): BubbleGroup => {
      const row = top + at;
      return {
        name: column(3, row, 1),
        labels: column(0, row, length),
        x: column(1, row, length),
        y: column(2, row, length),
        size: column(4, row, length),
        color: colors[known.indexOf(names[at] ?? "")] ?? null,
      };
    }),
    x: axisOf(chart, "hAxis"),
    y: axisOf(chart, "vAxis"),
  };
}

/** Neighbours that are the same. */
function runsOf(names: readonly string[]): { readonly at: number; readonly length: number }[] {
  const runs: { at: number; length: number }[] = [];
  names.forEach((name, at) => {
    const last = runs[runs.length - 1];
    if (last && names[last.at] === name) last.length++;
    else runs.push({ at, length: 1 });
  });
  return runs;
}

function axisOf(chart: BookChart, axis: string): BubbleAxis {
  const number = (path: string): number | null => {
    const value = optionOf(chart, `${axis}.${path}`);
    return typeof value === "number" ? value : null;
  };
  return {
    title: String(optionOf(chart, `${axis}.title`) ?? ""),
    middle: number("baseline"),
    least: number("viewWindow.min"),
    most: number("viewWindow.max"),
  };
}
