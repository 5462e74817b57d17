import type { BookChart } from "../../book/book.ts";
import { optionOf } from "../../io/xlsx/chart-options.ts";
import type { GridWorkbook } from "../univer/grid.ts";

type GridSheet = ReturnType<GridWorkbook["getActiveSheet"]>;

/** Size of a chart that names none, as on the platform. */
const DEFAULT = { width: 600, height: 371 };

export interface Frame {
  readonly startX: number;
  readonly startY: number;
  readonly endX: number;
  readonly endY: number;
}

/** Where a chart stands, in the grid's own pixels: these count from the corner of its headers. */
export function frameOf(sheet: GridSheet, chart: BookChart): Frame {
  const { rowHeader, columnHeader } = sheet.getSheet().getConfig();
  let startX = rowHeader.width + chart.at.dx;
  let startY = columnHeader.height + chart.at.dy;
  for (let column = 0; column < chart.at.column; column++) startX += sheet.getColumnWidth(column);
  for (let row = 0; row < chart.at.row; row++) startY += sheet.getRowHeight(row);
  const { width, height } = sizeOf(chart);
  return { startX, startY, endX: startX + width, endY: startY + height };
}

function sizeOf(chart: BookChart): { width: number; height: number } {
  return {
    width: Number(optionOf(chart, "width") ?? DEFAULT.width),
    height: Number(optionOf(chart, "height") ?? DEFAULT.height),
  };
}

/** True when both stand at the same place in the same size. */
export function sameFrame(one: BookChart, other: BookChart): boolean {
  const key = (chart: BookChart) => JSON.stringify([chart.at, sizeOf(chart)]);
  return key(one) === key(other);
}
