import { addHints, dropHints, setHints } from "./hints.ts";
import { hashText } from "./keep/hash.ts";
import { SPARE, trimGrid } from "./looks.ts";
import type { Opened } from "./plan.ts";
import { castOf, colorClasses, dressFrame, HEADER_ROWS, specColumns } from "./table-cast.ts";
import type { TableWriting } from "./write-table.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab copied from a longer one is cut when so many rows more are left over than any tab keeps. */
const MOST_SURPLUS = 200;

/**
 * Gives a table its looks. Nothing here carries content: it may fail and be done again. Looks that are as they
 * were last given are not given again: what the user made of them stays.
 * @param isBare whether the write took the looks away
 */
export function dressTable(opened: Opened, writing: TableWriting, isBare: boolean): void {
  const { tab, spec, layout } = writing;
  const style = hashText(`${castOf(writing).key} ${spec.color}`);
  const [known, rows, reach] = tab.looks.split(" ");
  const last = { rows: Number(rows), reach: Number(reach) };
  let reached = last.reach;
  const { sheet, state } = opened;
  if (state === "dressed" && !isBare) reached = finishNew(opened, writing);
  else if (writing.read === null) reached = dressBare(sheet, writing);
  else if (isBare || known !== style || !writing.read.inPlace) reached = dressAnew(sheet, writing);
  else if (last.rows !== layout.rows) reached = followRows(sheet, writing, last);
  tab.looks = `${style} ${layout.rows} ${reached}`;
}

/** The looks of its rows, and what it does not share with the tab it was copied from. */
function finishNew({ sheet, gridRows }: Opened, writing: TableWriting): number {
  const { layout } = writing;
  setTabColor(sheet, writing);
  const needed = layout.rows + SPARE.rows;
  const isCut = gridRows - needed > MOST_SURPLUS;
  if (isCut) sheet.deleteRows(needed + 1, gridRows - needed);
  if (layout.rows > HEADER_ROWS) filterOver(sheet, writing);
  addHints(sheet, specColumns(writing), { first: 0, count: layout.rows - HEADER_ROWS });
  return isCut ? needed : gridRows;
}

/** A tab with nothing in it may have any looks. */
function dressBare(sheet: Sheet, writing: TableWriting): number {
  const { layout } = writing;
  trimGrid(sheet, { rows: layout.rows, columns: layout.columns.length });
  const gridRows = sheet.getMaxRows();
  sheet.getFilter()?.remove();
  dressFrame(sheet, writing, { gridRows, isNew: false });
  setTabColor(sheet, writing);
  if (layout.rows > HEADER_ROWS) filterOver(sheet, writing);
  layHints(sheet, writing);
  return gridRows;
}

function dressAnew(sheet: Sheet, writing: TableWriting): number {
  const gridRows = sheet.getMaxRows();
  dressFrame(sheet, writing, { gridRows, isNew: false });
  setTabColor(sheet, writing);
  renewFilter(sheet, writing);
  layHints(sheet, writing);
  return gridRows;
}

/** What goes with the number of rows. */
function followRows(
  sheet: Sheet,
  writing: TableWriting,
  { rows, reach }: { readonly rows: number; readonly reach: number },
): number {
  const { layout } = writing;
  const specs = specColumns(writing);
  renewFilter(sheet, writing);
  addHints(sheet, specs, { first: rows - HEADER_ROWS, count: layout.rows - rows });
  dropHints(sheet, specs, { first: layout.rows - HEADER_ROWS, count: rows - layout.rows });
  if (layout.rows <= reach) return reach;
  const gridRows = sheet.getMaxRows();
  colorClasses(sheet, writing, { gridRows, isNew: false });
  return gridRows;
}

function layHints(sheet: Sheet, writing: TableWriting): void {
  const rows = writing.layout.rows - HEADER_ROWS;
  setHints(sheet, specColumns(writing), { rows, from: writing.columnsFrom });
}

function setTabColor(sheet: Sheet, { spec }: TableWriting): void {
  if (spec.color !== null) sheet.setTabColor(spec.color);
}

/** A filter of ours is laid anew over the new rows; where the user took it away, it stays away. */
function renewFilter(sheet: Sheet, writing: TableWriting): void {
  const old = sheet.getFilter();
  if (old === null || writing.layout.rows <= HEADER_ROWS) return;
  old.remove();
  filterOver(sheet, writing);
}

function filterOver(sheet: Sheet, { layout }: TableWriting): void {
  const rows = layout.rows - HEADER_ROWS + 1;
  sheet.getRange(HEADER_ROWS, 1, rows, layout.columns.length).createFilter();
}
