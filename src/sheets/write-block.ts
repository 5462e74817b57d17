import type { File } from "./file.ts";
import { type RawCell, serialOf } from "./keep/typed-cell.ts";
import { SPARE } from "./looks.ts";
import { BLOCK_CELLS } from "./read-grid.ts";
import { ensureTab, findTab } from "./tabs.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Block = readonly (readonly RawCell[])[];

/** Key of the hidden tab of large writes. */
const DRAFT = "draft";

/**
 * Writes a block from A1 so that the tab is old or new, never half: in one call, or, when it is too
 * large for one, on a hidden tab first and from there in one copy. Text goes with an apostrophe, so
 * that Sheets takes it as it is: "007" stays text, and what begins with "=" is no formula.
 * @returns true when the looks of the tab were lost on the way
 */
export function writeBlock(file: File, sheet: Sheet, block: Block): boolean {
  const columns = block[0]?.length ?? 0;
  if (columns === 0) return false;
  growGrid(sheet, block.length, columns);
  if (block.length * columns <= BLOCK_CELLS) {
    sheet.getRange(1, 1, block.length, columns).setValues(outgoing(block));
    return false;
  }
  const staging = stagingSheet(file);
  growGrid(staging, block.length, columns);
  const height = Math.max(1, Math.floor(BLOCK_CELLS / columns));
  for (let row = 0; row < block.length; row += height) {
    const part = block.slice(row, row + height);
    staging.getRange(row + 1, 1, part.length, columns).setValues(outgoing(part));
  }
  const formulas = block.some((row) =>
    row.some((cell) => typeof cell === "object" && "a1" in cell),
  );
  const { PASTE_NORMAL, PASTE_VALUES } = SpreadsheetApp.CopyPasteType;
  staging
    .getRange(1, 1, block.length, columns)
    .copyTo(
      sheet.getRange(1, 1, block.length, columns),
      formulas ? PASTE_NORMAL : PASTE_VALUES,
      false,
    );
  return formulas;
}

/** Takes away the hidden tab of large writes, if there is one. */
export function dropStaging(file: File): void {
  const staging = findTab(file, DRAFT);
  if (staging) file.spreadsheet.deleteSheet(staging);
  file.memory.tabs.delete(DRAFT);
}

function stagingSheet(file: File): Sheet {
  const { sheet, fresh } = ensureTab(file, DRAFT, "Client Portfolio – draft");
  if (fresh) sheet.hideSheet();
  return sheet;
}

/** Rows and columns of a grid. */
export interface Room {
  readonly rows: number;
  readonly columns: number;
}

/**
 * What room a tab has, as far as a block needs to know.
 * @param extent what it held when it was read; null for nothing
 */
export function roomOf(sheet: Sheet, block: Block, extent: Room | null): Room {
  const { rows = 0, columns = 0 } = extent ?? {};
  const width = block[0]?.length ?? 0;
  return {
    rows: block.length <= rows ? rows : sheet.getMaxRows(),
    columns: width <= columns ? columns : sheet.getMaxColumns(),
  };
}

/** Makes room for a block, and for some more rows, so that it is seldom asked for. */
export function makeRoom(sheet: Sheet, { rows, columns }: Room, block: Block): void {
  const width = block[0]?.length ?? 0;
  if (block.length > rows) sheet.insertRowsAfter(rows, block.length - rows + SPARE.rows);
  if (width > columns) sheet.insertColumnsAfter(columns, width - columns);
}

/** Makes a tab at least that large. */
export function growGrid(sheet: Sheet, rows: number, columns: number): void {
  const maxRows = sheet.getMaxRows();
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  const maxColumns = sheet.getMaxColumns();
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

function outgoing(block: Block): (string | number | boolean)[][] {
  return block.map((row) => row.map(outgoingCell));
}

/**
 * A cell as it is handed to Sheets. A date goes as the number beneath it, for which no zone need be asked: the
 * format of the cell makes it a date (fact 91), so that each has to have one.
 */
export function outgoingCell(cell: RawCell): string | number | boolean {
  if (typeof cell === "string") return cell === "" ? "" : `'${cell}`;
  if (typeof cell !== "object") return cell;
  return "a1" in cell ? cell.a1 : serialOf(cell);
}
