import type { File } from "./file.ts";
import { hashRow, hashText } from "./keep/hash.ts";
import type { RawCell } from "./keep/typed-cell.ts";
import { disown } from "./ownership.ts";
import { readGrid } from "./read-grid.ts";
import { ensureTab, findTab, type OurTab } from "./tabs.ts";
import { writeBlock } from "./write-block.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes a tab that is ours until the user changes it: from then on it is the user's, and a new one is
 * made instead. Cut short, it can be done again.
 *
 * @param block from A1, every row equally long
 */
export function writeOnce(
  file: File,
  { key, title }: { readonly key: string; readonly title: string },
  block: readonly (readonly RawCell[])[],
): OurTab {
  if (isChanged(file, key)) release(file, key);
  const made = ensureTab(file, key, title);
  if (!made.fresh) made.sheet.clear();
  writeBlock(file, made.sheet, block);
  made.tab.print = printOf(file, made.sheet);
  return made;
}

/** Whether the user has changed a tab since it was written; one that was never finished counts as changed. */
export function isChanged(file: File, key: string): boolean {
  const sheet = findTab(file, key);
  if (!sheet || sheet.getLastRow() === 0) return false;
  return file.memory.tabs.get(key)?.print !== printOf(file, sheet);
}

/** Leaves a tab to the user, as it stands. */
export function release(file: File, key: string): void {
  const sheet = findTab(file, key);
  if (sheet) disown(sheet);
  file.memory.tabs.delete(key);
}

/** Takes a tab of ours away, when there is one. */
export function removeTab(file: File, key: string): void {
  const sheet = findTab(file, key);
  if (sheet) file.spreadsheet.deleteSheet(sheet);
  file.memory.tabs.delete(key);
}

function printOf(file: File, sheet: Sheet): string {
  const rows = readGrid(sheet, file.zone).map((row) =>
    hashRow(row.map((cell) => (typeof cell === "object" && "a1" in cell ? cell.a1 : cell))),
  );
  return hashText(rows.join(" "));
}
