import type { Grid, RawCell, Value } from "./keep/typed-cell.ts";
import type { Zone } from "./zone.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Larger reads are slow or refused. */
export const BLOCK_CELLS = 50_000;

/** A tab as it stands. */
export interface Held {
  readonly grid: Grid;
  /** Where it was read from, to ask more of; null when it is empty or larger than one block. */
  readonly range: Range | null;
}

/**
 * Everything that stands in a tab, asked for at once.
 * @param likely cells it held when it was last written; 0 when nobody knows
 */
export function holdGrid(sheet: Sheet, zone: Zone, likely: number): Held {
  if (likely === 0 || likely > BLOCK_CELLS / 2) return heldInBlocks(sheet, zone);
  const range = sheet.getDataRange();
  const grid = rawCells(range, zone);
  const columns = grid[0]?.length ?? 0;
  if (grid.length === 1 && columns === 1 && grid[0]?.[0] === "") return { grid: [], range: null };
  return { grid, range: grid.length * columns > BLOCK_CELLS ? null : range };
}

function heldInBlocks(sheet: Sheet, zone: Zone): Held {
  const grid: RawCell[][] = [];
  const ranges: Range[] = [];
  eachBlock(sheet, (range) => {
    ranges.push(range);
    for (const row of rawCells(range, zone)) grid.push(row);
  });
  return { grid, range: ranges.length === 1 ? (ranges[0] ?? null) : null };
}

/** Everything that stands in a tab: values, dates as days, formulas as written. */
export function readGrid(sheet: Sheet, zone: Zone): Grid {
  return heldInBlocks(sheet, zone).grid;
}

/** The same of some columns side by side. */
export function readColumns(
  sheet: Sheet,
  zone: Zone,
  /** First column, from 0, number of columns, and of rows from the top. */
  { first, count, rows }: { readonly first: number; readonly count: number; readonly rows: number },
): Grid {
  const grid: RawCell[][] = [];
  const height = Math.max(1, Math.floor(BLOCK_CELLS / count));
  for (let row = 1; row <= rows; row += height) {
    const range = sheet.getRange(row, first + 1, Math.min(height, rows - row + 1), count);
    for (const cells of rawCells(range, zone)) grid.push(cells);
  }
  return grid;
}

function rawCells(range: Range, zone: Zone): RawCell[][] {
  const formulas = range.getFormulas();
  return range
    .getValues()
    .map((row, at) => row.map((cell, column) => rawCell(cell, formulas[at]?.[column] ?? "", zone)));
}

/**
 * The values of a tab, formulas worked out: what a client list or an order list is read from.
 * @param columns that hold something, where that is known
 */
export function readValues(
  sheet: Sheet,
  zone: Zone,
  columns: number = sheet.getLastColumn(),
): Value[][] {
  const rows: Value[][] = [];
  const read = (range: Range): void => {
    for (const row of range.getValues()) rows.push(row.map((cell) => plainValue(cell, zone)));
  };
  eachBlock(sheet, read, columns);
  return rows;
}

/** What the cells of one column show, from row 1. @param column from 0 */
export function readShown(sheet: Sheet, column: number): string[] {
  const rows = sheet.getLastRow();
  const shown: string[] = [];
  for (let row = 1; row <= rows; row += BLOCK_CELLS) {
    const range = sheet.getRange(row, column + 1, Math.min(BLOCK_CELLS, rows - row + 1), 1);
    for (const [text] of range.getDisplayValues()) shown.push(text ?? "");
  }
  return shown;
}

/** The values of a tab's first rows, where its header is looked for. @param most how many rows */
export function readTop(sheet: Sheet, zone: Zone, most: number): Value[][] {
  const rows = Math.min(sheet.getLastRow(), most);
  const columns = sheet.getLastColumn();
  if (rows === 0 || columns === 0) return [];
  const values = sheet.getRange(1, 1, rows, columns).getValues();
  return values.map((row) => row.map((cell) => plainValue(cell, zone)));
}

function rawCell(cell: unknown, formula: string, zone: Zone): RawCell {
  return formula === "" ? plainValue(cell, zone) : { a1: formula };
}

function plainValue(cell: unknown, zone: Zone): Value {
  if (cell instanceof Date) return zone.momentOf(cell);
  if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean")
    return cell;
  return "";
}

function eachBlock(
  sheet: Sheet,
  read: (range: Range) => void,
  columns: number = sheet.getLastColumn(),
): void {
  const rows = sheet.getLastRow();
  if (rows === 0 || columns === 0) return;
  const height = Math.max(1, Math.floor(BLOCK_CELLS / columns));
  for (let row = 1; row <= rows; row += height) {
    read(sheet.getRange(row, 1, Math.min(height, rows - row + 1), columns));
  }
}
