import { importMark, markImport } from "./import-mark.ts";
import { trimGrid } from "./looks.ts";
import { growGrid } from "./write-block.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Beginning of the name of a tab that is being filled. */
const TITLE = "Client Portfolio – import";
/** An import that has not shown itself for this long was left behind. */
const FRESH_MS = 10 * 60_000;
/** Cells of a new tab, before it gets its size. */
const NEW_CELLS = 26_000;

/** Who imports, and when. */
export interface Importer {
  readonly user: string;
  readonly nowMs: number;
}

/** The part of a tab that a spreadsheet's list of tabs already tells. */
export interface ListedTab {
  readonly sheet: Sheet;
  readonly name: string;
  readonly hidden: boolean;
}

/**
 * Whether an import that was cut short left this tab: one's own, or somebody's who has not been heard of
 * for ten minutes. A half-made tab that somebody has brought to sight is theirs, and stays.
 */
export function isLeftOver({ sheet, name, hidden }: ListedTab, importer: Importer): boolean {
  const ours = name.startsWith(TITLE);
  if (!hidden && !ours) return false;
  const mark = importMark(sheet);
  if (mark?.done) return false;
  // Cut short before it was marked or hidden: nothing stands in it yet.
  if (!hidden || mark === null) return ours && sheet.getLastRow() === 0;
  return mark.user === importer.user || importer.nowMs - mark.atMs >= FRESH_MS;
}

/** Every tab of the file that an import left half-made. */
export function leftOvers(spreadsheet: Spreadsheet, importer: Importer): Sheet[] {
  return spreadsheet
    .getSheets()
    .map((sheet) => ({ sheet, name: sheet.getName(), hidden: sheet.isSheetHidden() }))
    .filter((tab) => isLeftOver(tab, importer))
    .map(({ sheet }) => sheet);
}

/** Cells the file would hold with such a tab more; empty ones count (fact 67). */
export function cellsWith(spreadsheet: Spreadsheet, rows: number, columns: number): number {
  const held = spreadsheet
    .getSheets()
    .reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
  return held + Math.max(NEW_CELLS, rows * columns);
}

/** Makes a hidden tab of that size, beside the one in front, which stays in front. */
export function makeImportTab(
  spreadsheet: Spreadsheet,
  size: { rows: number; columns: number },
  mark: Importer & { importId: string },
): Sheet {
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(`${TITLE} ${mark.importId.slice(0, 8)}`);
  beat(sheet, mark);
  spreadsheet.setActiveSheet(active);
  sheet.hideSheet();
  const { rows, columns } = size;
  const maxColumns = sheet.getMaxColumns();
  // A long list gets no room at its side: it would count for each of its rows.
  if (rows < sheet.getMaxRows()) trimGrid(sheet, size);
  else if (maxColumns > columns) sheet.deleteColumns(columns + 1, maxColumns - columns);
  growGrid(sheet, rows, columns);
  return sheet;
}

/** The tab of an import, filled or being filled; null when it is gone. */
export function findImport(
  spreadsheet: Spreadsheet,
  { tabId, importId }: { tabId: number; importId: string },
): Sheet | null {
  const sheet = spreadsheet.getSheetById(tabId);
  return sheet && importMark(sheet)?.importId === importId ? sheet : null;
}

/** Says that the import is alive. */
export function beat(sheet: Sheet, mark: Importer & { importId: string }): void {
  const { user, importId, nowMs } = mark;
  markImport(sheet, { importId, atMs: nowMs, done: false, user });
}

/**
 * Writes rows as they stand in the file. Each is text twice over: by its format, so that what is typed
 * there later stays text too, and by an apostrophe, without which "=A1" would become a formula (fact 86).
 * @param firstRow from 0
 */
export function writeImportRows(
  sheet: Sheet,
  firstRow: number,
  rows: readonly (readonly string[])[],
): void {
  const range = sheet.getRange(firstRow + 1, 1, rows.length, rows[0]?.length ?? 0);
  range.setNumberFormat("@");
  range.setValues(rows.map((row) => row.map((cell) => (cell === "" ? "" : `'${cell}`))));
}

/** Brings a filled tab to sight under that name, and in front. */
export function showImport(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  { name, ...mark }: Importer & { importId: string; name: string },
): void {
  if (sheet.getName() !== name) sheet.setName(name);
  sheet.showSheet();
  spreadsheet.setActiveSheet(sheet);
  const { user, importId, nowMs } = mark;
  markImport(sheet, { importId, atMs: nowMs, done: true, user });
}
