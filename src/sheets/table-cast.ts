import type { TableColumn } from "../report/tab-spec.ts";
import { hashText } from "./keep/hash.ts";
import { idOfColumn } from "./keep/headings.ts";
import { BLUE, GREY, INK, PALE, roundWidth, setColors, setWidths, shapeNew } from "./looks.ts";
import type { Cast } from "./make-tabs.ts";
import type { TableWriting } from "./write-table.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Table = Pick<TableWriting, "layout" | "body">;

/** The headline and the headings. */
export const HEADER_ROWS = 2;
const USER_WIDTH = 160;

/** Looks that all tables of the same columns share. */
export function castOf(table: Table): Cast {
  const { layout, body } = table;
  const key = hashText(JSON.stringify([layout.columns, body.columns, body.classColors]));
  const columns = layout.columns.length;
  const colored = body.classColors.filter(({ column }) => columnOf(table, column) > 0).length;
  return {
    key,
    rows: layout.rows,
    dress: (sheet, rows) => {
      const gridRows = shapeNew(sheet, { rows, columns });
      dressFrame(sheet, table, { gridRows, isNew: true });
      return gridRows;
    },
    isAlike: (copy) =>
      copy.getFrozenRows() === HEADER_ROWS && copy.getConditionalFormatRules().length === colored,
  };
}

/** All looks of a table but those that go with its rows. */
export function dressFrame(
  sheet: Sheet,
  table: Table,
  { gridRows, isNew }: { readonly gridRows: number; readonly isNew: boolean },
): void {
  sheet.setFrozenRows(HEADER_ROWS);
  dressHeader(sheet, table);
  setHelp(sheet, table);
  const widths = specColumns(table).map((column) => roundWidth(column?.width ?? USER_WIDTH));
  setWidths(sheet, widths);
  colorClasses(sheet, table, { gridRows, isNew });
}

/** Colours down to the end of the grid, so that they need not follow the number of rows. */
export function colorClasses(
  sheet: Sheet,
  table: Table,
  { gridRows, isNew }: { readonly gridRows: number; readonly isNew: boolean },
): void {
  setColors(sheet, table.body.classColors, {
    firstRow: HEADER_ROWS + 1,
    rows: gridRows - HEADER_ROWS,
    columnOf: (key) => columnOf(table, key),
    isNew,
  });
}

/** Our columns by their places; undefined for one the user added. */
export function specColumns({ layout, body }: Table): (TableColumn | undefined)[] {
  return layout.columns.map(({ id }) => body.columns.find((column) => idOfColumn(column) === id));
}

function columnOf({ layout }: Table, key: string | number): number {
  return layout.columns.findIndex(({ id }) => id === `o:${key}`) + 1;
}

function dressHeader(sheet: Sheet, table: Table): void {
  const { columns } = table.layout;
  sheet.getRange(1, 1).setFontColor(GREY).setFontWeight("normal");
  const users = columns.map(({ id }) => !id.startsWith("o:"));
  sheet
    .getRange(HEADER_ROWS, 1, 1, columns.length)
    .setFontWeight("bold")
    .setFontColors([users.map((user) => (user ? BLUE : INK))])
    .setBackground(PALE)
    .setWrap(true)
    .setVerticalAlignment("middle")
    .setHorizontalAlignments([specColumns(table).map(headingAlign)]);
}

/** A heading stands over its figures, at the right; dates are figures, but for those the user types. */
function headingAlign(column: TableColumn | undefined): "right" | "normal" {
  return !column || column.user || column.format === "text" ? "normal" : "right";
}

/** Explanations on our headings, which stand first; a note on a heading of the user's is the user's. */
function setHelp(sheet: Sheet, table: Table): void {
  const helps = specColumns(table).flatMap((column) => (column ? [column.help] : []));
  sheet.getRange(HEADER_ROWS, 1, 1, helps.length).setNotes([helps]);
}
