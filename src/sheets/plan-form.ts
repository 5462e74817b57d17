import type { FormBody } from "../report/form-spec.ts";
import type { TabSpec } from "../report/tab-spec.ts";
import { dressForm, isInPlace, offerChoices, shapeForm } from "./dress-form.ts";
import type { File } from "./file.ts";
import { hashText } from "./keep/hash.ts";
import { ourCell } from "./keep/lay-table.ts";
import { tabMemory } from "./keep/memory.ts";
import type { Grid, RawCell } from "./keep/typed-cell.ts";
import type { Keeping, Refreshed } from "./keeping.ts";
import type { Opened, Plan } from "./plan.ts";
import { readGrid } from "./read-grid.ts";
import { renamedTab } from "./tabs.ts";
import { writeBlock } from "./write-block.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How a form is found: its rows, and, when it is to be looked at, all that stands in it. */
interface FormFound {
  readonly rows: number;
  readonly grid: Grid | null;
  /** Fingerprint of the looks to give. */
  readonly looks: string;
  readonly keeping: Keeping;
}

/**
 * The tab the user fills is made when it is not there, or empty. One that holds anything is the user's: only
 * words that are still ours follow the language, and the words to choose from follow the list.
 */
export function planForm(file: File, spec: TabSpec, body: FormBody, keeping: Keeping): Plan {
  const sheet = renamedTab(file, spec.key, spec.title);
  const tab = tabMemory(file.memory, spec.key);
  const looks = hashText(JSON.stringify([spec.color, body.fields, body.rows]));
  const rows = sheet?.getLastRow() ?? 0;
  if (rows === 0) tab.looks = "";
  const grid = sheet && rows > 0 && tab.looks !== looks ? readGrid(sheet, file.zone) : null;
  const found = { rows, grid, looks, keeping };
  return {
    spec,
    tab,
    sheet,
    next: null,
    cast: null,
    exposed: sheet && rows === 0 ? [] : grid,
    write: (opened) => writeForm(file, opened, { spec, body, ...found }),
  };
}

function writeForm(
  file: File,
  { sheet }: Opened,
  { spec, body, rows, grid, looks, keeping }: FormFound & { spec: TabSpec; body: FormBody },
): Refreshed {
  const tab = tabMemory(file.memory, spec.key);
  const block = blockOf(body);
  if (rows === 0) {
    shapeForm(sheet, body, keeping.style);
    writeBlock(file, sheet, block);
  }
  if (tab.looks !== looks) {
    const now = reworded(sheet, body, grid ?? block);
    if (tab.looks === "" && isInPlace(body, now)) dressForm(sheet, spec, body);
    offerChoices(sheet, body, now);
    tab.looks = looks;
  }
  return {
    key: spec.key,
    id: tab.sheetId,
    sheet,
    name: tab.title,
    rows: rows || block.length,
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
