import type { ICellData, IStyleData, Worksheet } from "@univerjs/core";
import { SheetsNoteModel } from "@univerjs/preset-sheets-note";
import type { BookCell } from "../../book/book.ts";
import type { BookSheet } from "../../book/sheet.ts";
import type { Grid } from "../univer/grid.ts";
import { contentOf } from "./cells.ts";
import { styleOf } from "./looks.ts";
import { fittingHeight } from "./row-heights.ts";

const NOTE_SIZE = { width: 220, height: 80 };

/** Writes the rows that changed in one mutation: each mutation makes the grid scan its formulas. */
export function commitCells(grid: Grid, sheet: BookSheet, target: Worksheet): void {
  const subUnitId = target.getSheetId();
  const matrix = target.getCellMatrix();
  const styleId = styleIds(grid);
  const cellValue: Record<number, Record<number, ICellData>> = {};
  const notes = noteWriter(grid, subUnitId);
  for (const row of sheet.dirty) {
    const cells = sheet.cells[row] ?? [];
    const columns = Math.max(cells.length, lastKey((matrix.getRow(row) ?? null) as object | null));
    const line: Record<number, ICellData> = {};
    for (let column = 0; column < columns; column++) {
      const cell = cells[column];
      const own = matrix.getValue(row, column);
      notes(row, column, cell?.note);
      if (!cell && !own) continue;
      dress(own ?? fresh(matrix, row, column), cell, styleId);
      line[column] = contentOf(cell);
    }
    cellValue[row] = line;
  }
  grid.mutate("sheet.mutation.set-range-values", { subUnitId, cellValue });
  fitRows(grid, sheet, subUnitId);
}

/** Rows that got larger letters or wrapped texts become as high as these need. */
function fitRows(grid: Grid, sheet: BookSheet, subUnitId: string): void {
  const rowsAutoHeightInfo = [...sheet.dirty].flatMap((row) => {
    const autoHeight = fittingHeight(sheet, row);
    return autoHeight === null ? [] : [{ row, autoHeight }];
  });
  if (rowsAutoHeightInfo.length === 0) return;
  grid.mutate("sheet.mutation.set-worksheet-row-auto-height", { subUnitId, rowsAutoHeightInfo });
}

type Matrix = ReturnType<Worksheet["getCellMatrix"]>;

function fresh(matrix: Matrix, row: number, column: number): ICellData {
  const cell: ICellData = {};
  matrix.setValue(row, column, cell);
  return cell;
}

function lastKey(row: object | null): number {
  return row ? Object.keys(row).reduce((last, key) => Math.max(last, Number(key) + 1 || 0), 0) : 0;
}

/**
 * Styles are put into the matrix directly, by their name in the workbook: the mutation that follows
 * would otherwise merge old and new style cell by cell.
 */
function dress(own: ICellData, cell: BookCell | undefined, id: (cell: BookCell) => string | null) {
  const style = cell ? id(cell) : null;
  if (style === null) delete own.s;
  else own.s = style;
}

function styleIds(grid: Grid): (cell: BookCell) => string | null {
  const styles = grid.core.getStyles();
  const known = new Map<string, string | null>();
  return (cell) => {
    const style: IStyleData | null = styleOf(cell);
    if (!style) return null;
    const key = JSON.stringify(style);
    let id = known.get(key);
    if (id === undefined) {
      id = styles.setValue(style) || null;
      known.set(key, id);
    }
    return id;
  };
}

/** Writes, changes or takes away the note of a cell when it differs. */
function noteWriter(grid: Grid, sheetId: string) {
  const unitId = grid.core.getUnitId();
  const model = grid.injector.get(SheetsNoteModel);
  return (row: number, col: number, note: string | undefined): void => {
    const before = model.getNote(unitId, sheetId, { row, col });
    if (before?.note === note) return;
    if (note === undefined) {
      grid.mutate("sheet.mutation.remove-note", { sheetId, row, col });
      return;
    }
    const id = before?.id ?? `${row}-${col}`;
    const content = { ...NOTE_SIZE, id, row, col, note };
    grid.mutate("sheet.mutation.update-note", { sheetId, row, col, note: content });
  };
}
