import type { ICellData, Worksheet } from "@univerjs/core";
import { SheetsNoteModel } from "@univerjs/preset-sheets-note";
import type { BookCell } from "../../book/book.ts";
import type { Grid } from "../univer/grid.ts";
import { bookContentOf } from "./cells.ts";
import { looksOf } from "./looks.ts";

export type Cells = (BookCell | undefined)[][];

/**
 * All cells of a sheet of the grid, read from its own matrix: asking the grid for values gives what a
 * formatted cell shows, not what it holds.
 */
export function readCells(grid: Grid, sheet: Worksheet): Cells {
  const cells: Cells = [];
  const put = (row: number, column: number, cell: Partial<BookCell>) => {
    let line = cells[row];
    if (!line) {
      line = [];
      cells[row] = line;
    }
    line[column] = { ...line[column], ...cell };
  };
  const looks = looksReader(grid);
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell) return;
    const formula = formulaOf(grid, sheet, { row, column, cell });
    const read = { ...looks(cell), ...bookContentOf(cell, formula) };
    if (Object.keys(read).length > 0) put(row, column, read);
  });
  readSpilled(grid, sheet, put);
  const unitId = grid.core.getUnitId();
  const notes = grid.injector.get(SheetsNoteModel).getSheetNotes(unitId, sheet.getSheetId());
  for (const { row, col, note } of notes?.values() ?? []) put(row, col, { note });
  return cells;
}

/** Styles are shared by many cells: each is read once. */
function looksReader(grid: Grid): (cell: ICellData) => Partial<BookCell> {
  const styles = grid.core.getStyles();
  const known = new Map<string, Partial<BookCell>>();
  return (cell) => {
    const { s } = cell;
    if (!s) return {};
    if (typeof s !== "string") return looksOf(s);
    let looks = known.get(s);
    if (!looks) {
      const style = styles.get(s);
      looks = style ? looksOf(style) : {};
      known.set(s, looks);
    }
    return looks;
  };
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly cell: ICellData;
}

function formulaOf(grid: Grid, sheet: Worksheet, { row, column, cell }: Place): string | null {
  if (cell.f) return cell.f;
  if (!cell.si) return null;
  const unitId = grid.core.getUnitId();
  return grid.formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), unitId) ?? null;
}

/** What formulas spilled into the cells around them stands apart from the matrix. */
function readSpilled(
  grid: Grid,
  sheet: Worksheet,
  put: (row: number, column: number, cell: Partial<BookCell>) => void,
): void {
  const unitId = grid.core.getUnitId();
  const spilled = grid.formulas.getArrayFormulaCellData()?.[unitId]?.[sheet.getSheetId()] ?? {};
  for (const [row, line] of Object.entries(spilled)) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      const own = sheet.getCellRaw(Number(row), Number(column));
      if (cell && !own?.f) put(Number(row), Number(column), bookContentOf(cell as ICellData, null));
    }
  }
}
