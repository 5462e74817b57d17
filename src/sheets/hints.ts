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
