import type { IRange } from "@univerjs/core";
import type { Area } from "../../book/book.ts";

/** An area as the grid names it: first and last line, both inside. */
export function rangeOf({ row, column, rows, columns }: Area): IRange {
  return {
    startRow: row,
    endRow: row + rows - 1,
    startColumn: column,
    endColumn: column + columns - 1,
  };
}

/** The way back; whole rows and columns, which the grid may leave open, end with the sheet. */
export function areaOf(range: IRange, size: { rows: number; columns: number }): Area {
  const startRow = Number.isFinite(range.startRow) ? range.startRow : 0;
  const startColumn = Number.isFinite(range.startColumn) ? range.startColumn : 0;
  const endRow = Number.isFinite(range.endRow) ? range.endRow : size.rows - 1;
  const endColumn = Number.isFinite(range.endColumn) ? range.endColumn : size.columns - 1;
  return {
    row: startRow,
    column: startColumn,
    rows: Math.min(endRow, size.rows - 1) - startRow + 1,
    columns: Math.min(endColumn, size.columns - 1) - startColumn + 1,
  };
}
