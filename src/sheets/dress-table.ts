import { type FormatStyle, patternOf } from "../report/formats.ts";
import type { TableBody, TableColumn, TabSpec } from "../report/tab-spec.ts";
import { setHints } from "./hints.ts";
import { hashText } from "./keep/hash.ts";
import { idOfColumn } from "./keep/headings.ts";
import type { Layout } from "./keep/lay-table.ts";
import type { TabMemory } from "./keep/memory.ts";
import { isMoment, type RawCell } from "./keep/typed-cell.ts";
import {
  BLUE,
  GREY,
  INK,
  PALE,
  roundWidth,
  setColors,
  setWidths,
  trimGrid,
  userFormats,
} from "./looks.ts";
import { BLOCK_CELLS } from "./read-grid.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Dressing {
  readonly sheet: Sheet;
  readonly tab: TabMemory;
  readonly fresh: boolean;
  readonly spec: TabSpec;
  readonly body: TableBody;
  readonly layout: Layout;
  /** Formats of the cells before the write; empty for a new tab. */
  readonly formats: readonly (readonly string[])[];
  /** Column each column of the layout stood in before, or -1. */
  readonly columnsFrom: readonly number[];
  readonly style: FormatStyle;
}

const HEADER_ROW = 2;
const USER_WIDTH = 160;

/** Gives a table its looks. Nothing here carries content: it may fail and be done again. */
export function dressTable(dressing: Dressing): void {
  setFormats(dressing);
  const { sheet, tab, layout, spec, body, fresh } = dressing;
  const looks = hashText(
    JSON.stringify([layout.columns, layout.rows, spec.color, body.columns, body.classColors]),
  );
  if (looks === tab.looks) return;
  const columns = layout.columns.length;
  if (fresh) trimGrid(sheet, { rows: layout.rows, columns });
  sheet.setFrozenRows(HEADER_ROW);
  if (spec.color !== null) sheet.setTabColor(spec.color);
  dressHeader(dressing);
  setHelp(dressing);
  const specs = specColumns(dressing);
  setWidths(
    sheet,
    specs.map((column) => roundWidth(column?.width ?? USER_WIDTH)),
  );
  setColors(sheet, body.classColors, {
    firstRow: HEADER_ROW + 1,
    rows: layout.rows - HEADER_ROW,
    columnOf: (key) => layout.columns.findIndex(({ id }) => id === `o:${key}`) + 1,
  });
  setFilter(dressing);
  setHints(sheet, specs, { rows: layout.rows - HEADER_ROW, from: dressing.columnsFrom });
  tab.looks = looks;
}

function specColumns({ layout, body }: Dressing) {
  return layout.columns.map(({ id }) => body.columns.find((column) => idOfColumn(column) === id));
}

function dressHeader(dressing: Dressing): void {
  const { sheet, layout } = dressing;
  const headline = sheet.getRange(1, 1, 1, 1);
  headline.setFontColor(GREY).setFontWeight("normal");
  const header = sheet.getRange(HEADER_ROW, 1, 1, layout.columns.length);
  const users = layout.columns.map(({ id }) => !id.startsWith("o:"));
  header
    .setFontWeight("bold")
    .setFontColors([users.map((user) => (user ? BLUE : INK))])
    .setBackground(PALE)
    .setWrap(true)
    .setVerticalAlignment("middle")
    .setHorizontalAlignments([specColumns(dressing).map(headingAlign)]);
}

/** A heading stands over its figures, at the right; dates are figures, but for those the user types. */
function headingAlign(column: TableColumn | undefined): "right" | "normal" {
  return !column || column.user || column.format === "text" ? "normal" : "right";
}

/** Explanations on our headings, which stand first; a note on a heading of the user's is the user's. */
function setHelp(dressing: Dressing): void {
  const helps = specColumns(dressing).flatMap((column) => (column ? [column.help] : []));
  dressing.sheet.getRange(HEADER_ROW, 1, 1, helps.length).setNotes([helps]);
}

/** A filter of ours is laid anew over the new rows; where the user took it away, it stays away. */
function setFilter({ sheet, layout, fresh }: Dressing): void {
  const old = fresh ? null : sheet.getFilter();
  if ((!fresh && old === null) || layout.rows <= HEADER_ROW) return;
  old?.remove();
  sheet.getRange(HEADER_ROW, 1, layout.rows - HEADER_ROW + 1, layout.columns.length).createFilter();
}

/** Ours by column; the user's cells keep the format they had and take it along when their row moves. */
function setFormats(dressing: Dressing): void {
  const { sheet, layout, style } = dressing;
  const width = layout.columns.length;
  const specs = specColumns(dressing);
  const patterns = specs.map((column) => (column ? patternOf(column.format, style) : "General"));
  const typed = userFormats(patternOf("date", style));
  const clients = dressing.body.keys.length;
  const formatAt = (row: number, column: number): string => {
    const spec = specs[column];
    if (spec && !spec.user && row - HEADER_ROW < clients) return patterns[column] ?? "General";
    const cell: RawCell = layout.block[row]?.[column] ?? "";
    if (cell === "" || typeof cell === "string")
      return spec?.format === "date" ? typed.date : "General";
    const from = dressing.columnsFrom[column] ?? -1;
    const before = dressing.formats[layout.cameFrom[row] ?? -1]?.[from];
    if (before !== undefined && before !== "@" && before !== "General") return before;
    if (typeof cell === "object" && !("a1" in cell) && isMoment(cell)) {
      if (cell.seconds === 0) return typed.date;
      return cell.day < -25000 ? typed.time : typed.dateTime;
    }
    return "General";
  };
  const height = Math.max(1, Math.floor(BLOCK_CELLS / width));
  for (let row = HEADER_ROW; row < layout.rows; row += height) {
    const rows = Math.min(height, layout.rows - row);
    const formats = Array.from({ length: rows }, (_, at) =>
      Array.from({ length: width }, (__, column) => formatAt(row + at, column)),
    );
    sheet.getRange(row + 1, 1, rows, width).setNumberFormats(formats);
  }
}
