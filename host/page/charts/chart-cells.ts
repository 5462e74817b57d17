import type { Worksheet } from "@univerjs/core";
import type { Area, BookCell, BookChart } from "../../book/book.ts";
import { isDateFormat, show } from "../../book/show.ts";
import type { ChartCells } from "../../io/xlsx/chart-data.ts";
import { bookContentOf } from "../sync/cells.ts";

/** The cells of the grid as a chart reads them, values only. */
export function cellsOf(sheet: Worksheet): ChartCells {
  return {
    peek: (row, column): BookCell | undefined => {
      const cell = sheet.getCellRaw(row, column);
      if (!cell) return undefined;
      const format = sheet.getComposedCellStyle(row, column)?.n?.pattern;
      return { ...bookContentOf(cell, null), ...(format ? { format } : {}) };
    },
  };
}

/** The labels of a chart, as its first column shows them. */
export function labelsOf(
  cells: ChartCells,
  { areas, headers }: BookChart,
  locale: string,
): string[] {
  const [first] = areas;
  return first
    ? rowsOf(first, headers).map((row) => labelOf(cells.peek(row, first.column), locale))
    : [];
}

function rowsOf({ row, rows }: Area, headers: number): number[] {
  const skipped = Math.max(0, headers);
  return Array.from({ length: rows - skipped }, (_, index) => row + skipped + index);
}

function labelOf(cell: BookCell | undefined, locale: string): string {
  const { value, format = "" } = cell ?? {};
  const isDate = typeof value === "number" && isDateFormat(format);
  return show(value, isDate || format !== "@" ? format : "", locale);
}
