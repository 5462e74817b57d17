import type { FormBody } from "../report/form-spec.ts";
import type { TabSpec } from "../report/tab-spec.ts";
import { dressForm, isInPlace, offerChoices, shapeForm } from "./dress-form.ts";
import type { File } from "./file.ts";
import { hashText } from "./keep/hash.ts";
import { ourCell } from "./keep/lay-table.ts";
import type { Grid, RawCell } from "./keep/typed-cell.ts";
import type { Keeping, Refreshed } from "./keeping.ts";
import { saveMemory } from "./memory-sheet.ts";
import { readGrid } from "./read-grid.ts";
import { ensureTab } from "./tabs.ts";
import { writeBlock } from "./write-block.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes the tab the user fills when it is not there, or empty. One that holds anything is the user's: only
 * words that are still ours follow the language, and the words to choose from follow the list.
 */
export function refreshForm(
  file: File,
  spec: TabSpec,
  body: FormBody,
  { style }: Keeping,
): Refreshed {
  const { sheet, tab } = ensureTab(file, spec.key, spec.title);
  const looks = hashText(JSON.stringify([spec.color, body.fields, body.rows]));
  if (sheet.getLastRow() === 0) {
    tab.looks = "";
    // Cut short from here on, the tab is found again and not made twice.
    saveMemory(file);
    shapeForm(sheet, body, style);
    writeBlock(file, sheet, blockOf(body));
  }
  if (tab.looks !== looks) {
    const grid = reworded(sheet, body, readGrid(sheet, file.zone));
    if (tab.looks === "" && isInPlace(body, grid)) dressForm(sheet, spec, body);
    offerChoices(sheet, body, grid);
    tab.looks = looks;
  }
  return {
    key: spec.key,
    sheet,
    name: tab.title,
    rows: sheet.getLastRow(),
    columns: body.widths.length,
    charts: 0,
    ownCells: true,
  };
}

function blockOf({ rows }: FormBody): readonly (readonly RawCell[])[] {
  return rows.map((row) => row.map(({ value }) => ourCell(value)));
}

/** Writes our words that stand in another language anew, each in its cell. @returns the cells as they then stand */
function reworded(sheet: Sheet, { words }: FormBody, grid: Grid): Grid {
  return grid.map((row, at) =>
    row.map((cell, column) => {
      const word = typeof cell === "string" ? words.get(cell) : undefined;
      if (word === undefined || word === cell) return cell;
      sheet.getRange(at + 1, column + 1).setValue(`'${word}`);
      return word;
    }),
  );
}
