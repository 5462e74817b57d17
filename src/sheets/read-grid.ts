import type { Grid, RawCell, Value } from "./keep/typed-cell.ts";
import type { Zone } from "./zone.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Larger reads are slow or refused. */
export const BLOCK_CELLS = 50_000;

/** Everything that stands in a tab: values, dates as days, formulas as written. */
export function readGrid(sheet: Sheet, zone: Zone): Grid {
  const grid: RawCell[][] = [];
  eachBlock(sheet, (range) => {
    for (const row of rawCells(range, zone)) grid.push(row);
  });
  return grid;
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

function rawCells(range: GoogleAppsScript.Spreadsheet.Range, zone: Zone): RawCell[][] {
  const formulas = range.getFormulas();
  return range
    .getValues()
    .map((row, at) => row.map((cell, column) => rawCell(cell, formulas[at]?.[column] ?? "", zone)));
}

/** The values of a tab, formulas worked out: what a client list or an order list is read from. */
export function readValues(sheet: Sheet, zone: Zone): Value[][] {
  const rows: Value[][] = [];
  eachBlock(sheet, (range) => {
    for (const row of range.getValues()) rows.push(row.map((cell) => plainValue(cell, zone)));
  });
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

function eachBlock(sheet: Sheet, read: (range: GoogleAppsScript.Spreadsheet.Range) => void): void {
  const rows = sheet.getLastRow();
  const columns = sheet.getLastColumn();
  if (rows === 0 || columns === 0) return;
  const height = Math.max(1, Math.floor(BLOCK_CELLS / columns));
  for (let row = 1; row <= rows; row += height) {
    read(sheet.getRange(row, 1, Math.min(height, rows - row + 1), columns));
  }
}
