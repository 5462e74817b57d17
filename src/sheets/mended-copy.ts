import { columnLetters } from "../core/text/column-letters.ts";
import type { File } from "./file.ts";
import type { RawCell, Value } from "./keep/typed-cell.ts";
import { isMoment } from "./keep/typed-cell.ts";
import { INK, PALE, setWidths } from "./looks.ts";
import { ownedKey } from "./ownership.ts";
import { BLOCK_CELLS } from "./read-grid.ts";
import { isChanged, release, removeTab, writeOnce } from "./written-once.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Links are set one by one on the first rows only: beyond, the cell is named all the same. */
const MOST_LINKS = 500;
const LOG_WIDTHS: readonly number[] = [80, 180, 240, 240, 320];

/** What is to be written, in the reader's words. */
export interface MendedTabs {
  readonly rawTabId: number;
  /** Header first. */
  readonly rows: readonly (readonly Value[])[];
  /** Header first: cell, column, before, after, rule. */
  readonly log: readonly (readonly Value[])[];
  /** Where each row of the log leads in the raw list, header left out. */
  readonly places: readonly { readonly row: number; readonly column: number }[];
  readonly titles: { readonly copy: string; readonly log: string };
  readonly datePattern: string;
}

/** The keys of the two tabs made from one list. */
export function mendedKeys(rawTabId: number): { readonly copy: string; readonly log: string } {
  return { copy: `${COPY}${rawTabId}`, log: `changes:${rawTabId}` };
}

const COPY = "mended:";

/** The list a mended copy was made from; null for any other tab. @param key of a tab of ours */
export function mendedFrom(key: string): number | null {
  return key.startsWith(COPY) ? Number(key.slice(COPY.length)) : null;
}

/** Whether a tab was made by us; a mended copy of the user's list is the user's list. */
export function isOurs(sheet: Sheet): boolean {
  const key = ownedKey(sheet);
  return key !== null && mendedFrom(key) === null;
}

/** Writes the mended copy and the list of its changes, the copy last: with it the work is done. */
export function writeMended(file: File, tabs: MendedTabs): { copy: Sheet; log: Sheet } {
  const keys = mendedKeys(tabs.rawTabId);
  const log = writeOnce(file, { key: keys.log, title: tabs.titles.log }, tabs.log).sheet;
  dress(log, tabs.log, LOG_WIDTHS, tabs.datePattern);
  setPlaces(log, tabs);
  const copy = writeOnce(file, { key: keys.copy, title: tabs.titles.copy }, tabs.rows).sheet;
  const width = tabs.rows[0]?.length ?? 0;
  dress(copy, tabs.rows, new Array<number>(width).fill(120), tabs.datePattern);
  return { copy, log };
}

/**
 * Takes a mended copy back. One the user has changed since stays, as a tab of the user's.
 *
 * @returns whether it is gone
 */
export function undoMended(file: File, rawTabId: number): boolean {
  const { copy, log } = mendedKeys(rawTabId);
  const changed = isChanged(file, copy);
  for (const key of [copy, log]) {
    if (changed) release(file, key);
    else removeTab(file, key);
  }
  return !changed;
}

function dress(
  sheet: Sheet,
  rows: readonly (readonly RawCell[])[],
  widths: readonly number[],
  datePattern: string,
): void {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return;
  sheet.setFrozenRows(1);
  sheet.getRange(1, 1, 1, width).setFontWeight("bold").setFontColor(INK).setBackground(PALE);
  setWidths(sheet, widths);
  const height = Math.max(1, Math.floor(BLOCK_CELLS / width));
  for (let row = 0; row < rows.length; row += height) {
    const formats = rows
      .slice(row, row + height)
      .map((cells) =>
        cells.map((cell) => (typeof cell === "object" && isMoment(cell) ? datePattern : "General")),
      );
    if (formats.every((cells) => cells.every((format) => format === "General"))) continue;
    sheet.getRange(row + 1, 1, formats.length, width).setNumberFormats(formats);
  }
}

function setPlaces(sheet: Sheet, { rawTabId, places, log }: MendedTabs): void {
  const linked = places.slice(0, MOST_LINKS);
  if (linked.length === 0) return;
  const texts = linked.map(({ row, column }, at) => {
    const text = String(log[at + 1]?.[0] ?? "");
    const address = `#gid=${rawTabId}&range=${columnLetters(Math.max(0, column))}${row}`;
    return [SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(address).build()];
  });
  sheet.getRange(2, 1, texts.length, 1).setRichTextValues(texts);
}
