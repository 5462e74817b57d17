import type { CellColor, SpecCell } from "../report/tab-spec.ts";
import { isMoment, type RawCell } from "./keep/typed-cell.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export const INK = "#202124";
export const PALE = "#F1F3F4";
export const BLUE = "#174EA6";
export const GREY = "#5F6368";

/** What dates look like in a cell of the user's that had no format yet. */
export interface UserFormats {
  readonly date: string;
  readonly dateTime: string;
  readonly time: string;
}

/** The formats of the user's dates and times, by that of dates. */
export function userFormats(date: string): UserFormats {
  return { date, dateTime: `${date} hh:mm`, time: "hh:mm" };
}

/** The format of a cell of the user's: the one it had, or one that shows what it holds. */
export function userFormat(cell: RawCell, before: string | undefined, typed: UserFormats): string {
  const isText = cell === "" || typeof cell === "string";
  if (before !== undefined && before !== "General" && (isText || before !== "@")) return before;
  if (typeof cell !== "object" || !isMoment(cell)) return "General";
  if (cell.seconds === 0) return typed.date;
  return cell.day < FIRST_DATE ? typed.time : typed.dateTime;
}

/** Times alone stand on a day of 1899. */
const FIRST_DATE = -25_000;

/** Few widths, so that neighbours often share one, and one call. */
const WIDTHS: readonly number[] = [80, 120, 180, 240, 320, 460];

/** The nearest of a few widths that holds as much. */
export function roundWidth(width: number): number {
  return WIDTHS.find((each) => each >= width) ?? width;
}

/** Widths from column A: the most frequent one for all, then neighbours of another width together. */
export function setWidths(sheet: Sheet, widths: readonly number[]): void {
  const usual = mostFrequent(widths);
  if (usual === undefined) return;
  sheet.setColumnWidths(1, widths.length, usual);
  for (let start = 0; start < widths.length; ) {
    const width: number = widths[start] ?? usual;
    let end = start + 1;
    while (end < widths.length && widths[end] === width) end++;
    if (width !== usual) sheet.setColumnWidths(start + 1, end - start, width);
    start = end;
  }
}

function mostFrequent(widths: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Room left for the user's own rows and columns. */
export const SPARE = { rows: 30, columns: 3 };
/** The grid of a tab just inserted (fact 69). */
const NEW = { rows: 1000, columns: 26 };

/** Gives the grid of a tab just inserted the size it needs. @returns its rows */
export function shapeNew(sheet: Sheet, used: { rows: number; columns: number }): number {
  const rows = used.rows + SPARE.rows;
  if (rows < NEW.rows) sheet.deleteRows(rows + 1, NEW.rows - rows);
  if (rows > NEW.rows) sheet.insertRowsAfter(NEW.rows, rows - NEW.rows);
  const columns = used.columns + SPARE.columns;
  if (columns < NEW.columns) sheet.deleteColumns(columns + 1, NEW.columns - columns);
  if (used.columns > NEW.columns) sheet.insertColumnsAfter(NEW.columns, used.columns - NEW.columns);
  return rows;
}

/** The grid of a new tab is cut to what it needs: empty cells count towards the limit of a file. */
export function trimGrid(sheet: Sheet, used: { rows: number; columns: number }): void {
  const rows = used.rows + SPARE.rows;
  const maxRows = sheet.getMaxRows();
  if (maxRows > rows) sheet.deleteRows(rows + 1, maxRows - rows);
  const columns = used.columns + SPARE.columns;
  const maxColumns = sheet.getMaxColumns();
  if (maxColumns > columns) sheet.deleteColumns(columns + 1, maxColumns - columns);
}

/** Where coloured cells are: first and last row, and the column of each colour, all from 1. */
export interface ColorPlace {
  readonly firstRow: number;
  readonly rows: number;
  /** 1-based column, or 0 when it is not shown. */
  readonly columnOf: (column: CellColor["column"]) => number;
  /** True when the tab cannot have rules of the user's yet. */
  readonly isNew: boolean;
}

/** Replaces our rules and keeps the user's. */
export function setColors(sheet: Sheet, colors: readonly CellColor[], place: ColorPlace): void {
  const ours = new Set<SpecCell>(colors.map(({ text }) => text));
  const there = place.isNew ? [] : sheet.getConditionalFormatRules();
  const kept = there.filter((rule) => !isOurs(rule, ours));
  const made = place.rows < 1 ? [] : colorRules(sheet, colors, place);
  if (made.length > 0 || kept.length > 0) sheet.setConditionalFormatRules([...kept, ...made]);
}

function isOurs(rule: Rule, texts: ReadonlySet<SpecCell>): boolean {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO) return false;
  return texts.has(String(condition.getCriteriaValues()[0]));
}

function colorRules(sheet: Sheet, colors: readonly CellColor[], place: ColorPlace): Rule[] {
  const ranges = new Map<number, GoogleAppsScript.Spreadsheet.Range>();
  return colors.flatMap((color) => {
    const column = place.columnOf(color.column);
    if (column < 1) return [];
    const range = ranges.get(column) ?? sheet.getRange(place.firstRow, column, place.rows, 1);
    ranges.set(column, range);
    const rule = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo(color.text);
    return [
      rule.setBackground(color.background).setFontColor(color.ink).setRanges([range]).build(),
    ];
  });
}

/** A number written into a cell that was text, or a date, would become one. */
export function resetFormats(sheet: Sheet, extent: { rows: number; columns: number }): void {
  sheet.getRange(1, 1, extent.rows, extent.columns).setNumberFormat("General");
}
