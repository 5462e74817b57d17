import type { TableColumn } from "../report/tab-spec.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Columns = readonly (TableColumn | undefined)[];

const FIRST_ROW = 3;

interface Place {
  readonly rows: number;
  /** Where each column stood before, from 0, or -1. */
  readonly from: readonly number[];
}

/**
 * A calendar or a list to choose from, in columns the user fills: hints, anything else may be typed. Rules
 * stay in their place when columns move: ours are laid anew, those of columns the user added go along.
 * @param columns of the table, ours and those we offer first; undefined for one the user added
 */
export function setHints(sheet: Sheet, columns: Columns, place: Place): void {
  const { rows } = place;
  if (rows < 1) return;
  const rules = addedRules(sheet, columns, place);
  const ours = columns.filter((column) => column !== undefined).length;
  sheet.getRange(FIRST_ROW, 1, rows, ours).clearDataValidations();
  columns.forEach((column, at) => {
    const rule = column === undefined ? rules.get(at) : hintOf(column);
    if (rule) sheet.getRange(FIRST_ROW, at + 1, rows, 1).setDataValidation(rule);
  });
}

/** Larger pieces get a rule column by column: handing over one for each cell takes longer than a few calls more. */
const MOST_CELLS = 4_000;

/**
 * The same hints for rows that have none yet, where no column has moved.
 * @param rows first one beneath the headings, from 0, and number
 */
export function addHints(
  sheet: Sheet,
  columns: Columns,
  rows: { first: number; count: number },
): void {
  const rules = columns.map((column) => (column === undefined ? null : hintOf(column)));
  const places = rules.flatMap((rule, at) => (rule ? [at] : []));
  const [left] = places;
  const right = places[places.length - 1];
  if (left === undefined || right === undefined || rows.count < 1) return;
  const [row, width] = [FIRST_ROW + rows.first, right - left + 1];
  if (width * rows.count <= MOST_CELLS) {
    const line = rules.slice(left, right + 1);
    const all = Array.from({ length: rows.count }, () => line);
    sheet.getRange(row, left + 1, rows.count, width).setDataValidations(all);
    return;
  }
  for (const at of places) {
    sheet.getRange(row, at + 1, rows.count, 1).setDataValidation(rules[at] ?? null);
  }
}

/** Takes hints away from rows that are no longer in use. */
export function dropHints(
  sheet: Sheet,
  columns: Columns,
  rows: { first: number; count: number },
): void {
  const ours = columns.filter((column) => column !== undefined).length;
  const { first, count } = rows;
  if (count > 0) sheet.getRange(FIRST_ROW + first, 1, count, ours).clearDataValidations();
}

function hintOf({ user, format, choices = [] }: TableColumn): Rule | null {
  if (!user || (choices.length === 0 && format !== "date")) return null;
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  return (
    choices.length > 0 ? rule.requireValueInList([...choices], true) : rule.requireDate()
  ).build();
}

/** Rules of the columns that have moved, as the first client has them, by their new place. */
function addedRules(sheet: Sheet, columns: Columns, { from }: Place): ReadonlyMap<number, Rule> {
  const moved = columns.flatMap((column, at) => {
    const before = from[at] ?? -1;
    return column === undefined && before >= 0 && before !== at ? [{ at, before }] : [];
  });
  if (moved.length === 0) return new Map();
  const width = Math.max(...moved.map(({ before }) => before)) + 1;
  const [rules = []] = sheet.getRange(FIRST_ROW, 1, 1, width).getDataValidations();
  return new Map(
    moved.flatMap(({ at, before }) => {
      const rule = rules[before];
      return rule ? [[at, rule] as const] : [];
    }),
  );
}
