import { deleteLines, type GridEdit, insertLines } from "../../book/grid.ts";
import { type BookSheet, COLUMN_WIDTH } from "../../book/sheet.ts";
import { refuse, refuseUnknown } from "../refuse.ts";
import { checkColumns, checkEditable, checkSize, OUTSIDE } from "./guards.ts";
import { SheetGrid } from "./sheet-grid.ts";

/** The rows and columns of a sheet: inserted, deleted, sized, hidden, frozen. */
export class SheetLines extends SheetGrid {
  insertRowsAfter(row: number, count: number): this {
    this.checkLine(row, this.sheet.maxRows);
    this.checkCount(count);
    checkSize(this.services.environment.book, count * this.sheet.maxColumns);
    return this.reshape(insertLines, { axis: "row", at: row, count });
  }

  insertColumnsAfter(column: number, count: number): this {
    this.checkLine(column, this.sheet.maxColumns);
    this.checkCount(count);
    checkColumns(this.sheet.maxColumns + count);
    checkSize(this.services.environment.book, count * this.sheet.maxRows);
    return this.reshape(insertLines, { axis: "column", at: column, count });
  }

  deleteRows(row: number, count: number): void {
    const { maxRows, frozenRows } = this.sheet;
    this.checkSpan(row, count, maxRows);
    if (row <= frozenRows + 1 && row - 1 + count >= maxRows) {
      refuseUnknown(80, "Deleting every row that is not frozen is not proved");
    }
    this.reshape(deleteLines, { axis: "row", at: row - 1, count });
  }

  deleteColumns(column: number, count: number): void {
    const { maxColumns, frozenColumns } = this.sheet;
    this.checkSpan(column, count, maxColumns);
    if (column <= frozenColumns + 1 && column - 1 + count >= maxColumns) {
      refuseUnknown(80, "Deleting every column that is not frozen is not proved");
    }
    this.reshape(deleteLines, { axis: "column", at: column - 1, count });
  }

  getColumnWidth(column: number): number {
    this.checkLine(column, this.sheet.maxColumns);
    return this.sheet.columnWidths.get(column - 1) ?? COLUMN_WIDTH;
  }

  setColumnWidth(column: number, pixels: number): this {
    return this.setColumnWidths(column, 1, pixels);
  }

  setColumnWidths(column: number, count: number, pixels: number): this {
    this.checkSpan(column, count, this.sheet.maxColumns);
    if (pixels < 1) refuseUnknown(114, `A width of ${pixels} pixels is not proved`);
    this.edited("widths");
    for (let i = 0; i < count; i++) this.sheet.columnWidths.set(column - 1 + i, pixels);
    return this;
  }

  hideColumns(column: number, count = 1): void {
    this.checkSpan(column, count, this.sheet.maxColumns);
    this.edited("hidden");
    for (let i = 0; i < count; i++) this.sheet.hiddenColumns.add(column - 1 + i);
  }

  showColumns(column: number, count = 1): void {
    this.checkSpan(column, count, this.sheet.maxColumns);
    this.edited("hidden");
    for (let i = 0; i < count; i++) this.sheet.hiddenColumns.delete(column - 1 + i);
  }

  isColumnHiddenByUser(column: number): boolean {
    this.checkLine(column, this.sheet.maxColumns);
    return this.sheet.hiddenColumns.has(column - 1);
  }

  getFrozenRows(): number {
    return this.sheet.frozenRows;
  }

  getFrozenColumns(): number {
    return this.sheet.frozenColumns;
  }

  setFrozenRows(rows: number): void {
    this.checkFrozen(rows, this.sheet.maxRows);
    this.edited("frozen");
    this.sheet.frozenRows = rows;
  }

  setFrozenColumns(columns: number): void {
    this.checkFrozen(columns, this.sheet.maxColumns);
    this.edited("frozen");
    this.sheet.frozenColumns = columns;
  }

  private reshape(change: (sheet: BookSheet, edit: GridEdit) => void, edit: GridEdit): this {
    checkEditable(this.sheet);
    const { book } = this.services.environment;
    const last = edit.axis === "row" ? this.sheet.lastRow() : this.sheet.lastColumn();
    if (edit.at < last && book.sheets.some((sheet) => sheet.hasFormula())) {
      refuseUnknown(
        128,
        "Moving cells under formulas moves their references, which nothing here does",
      );
    }
    change(this.sheet, edit);
    return this;
  }

  private checkFrozen(lines: number, all: number): void {
    if (lines < 0 || lines > all) refuse(80, OUTSIDE);
    if (lines === all) refuseUnknown(114, "Freezing every row or column is not proved");
  }

  private checkLine(line: number, all: number): void {
    if (line < 1 || line > all) refuse(80, OUTSIDE);
  }

  private checkCount(count: number): void {
    if (count < 1) refuseUnknown(80, `Inserting ${count} rows or columns is not proved`);
  }

  private checkSpan(first: number, count: number, all: number): void {
    if (count < 1) refuseUnknown(80, `A span of ${count} rows or columns is not proved`);
    if (first < 1 || first - 1 + count > all) refuse(80, OUTSIDE);
  }
}
