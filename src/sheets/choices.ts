import type { PageBody } from "../report/tab-spec.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Lists to choose from beside the settings that have one; anything else may still be typed. One call for each column
 * of inputs, in which rules of the user's stay.
 * @param isNew true for a tab that cannot have any yet
 */
export function setChoices(sheet: Sheet, body: PageBody, isNew: boolean): void {
  const offered = body.inputs.filter(({ choices }) => choices && choices.length > 0);
  for (const column of new Set(offered.map((input) => input.column))) {
    const inputs = offered.filter((input) => input.column === column);
    const first = Math.min(...inputs.map(({ row }) => row));
    const last = Math.max(...inputs.map(({ row }) => row));
    const range = sheet.getRange(first + 1, column + 1, last - first + 1, 1);
    const there = isNew ? [] : range.getDataValidations();
    const rules = Array.from({ length: last - first + 1 }, (_, at) => [there[at]?.[0] ?? null]);
    for (const { row, choices } of inputs) rules[row - first] = [choiceOf(choices)];
    range.setDataValidations(rules);
  }
}

function choiceOf(choices: readonly string[]) {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .build();
}
