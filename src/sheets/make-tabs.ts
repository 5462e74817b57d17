import type { File } from "./file.ts";
import type { TabMemory } from "./keep/memory.ts";
import { saveMemory } from "./memory-sheet.ts";
import { freeName, namesIn } from "./names.ts";
import { markOwned, ownedKey } from "./ownership.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab to be made. */
export interface WantedTab {
  readonly tab: TabMemory;
  readonly title: string;
  readonly cast: Cast | null;
}

/** Looks that several tabs share: one of them is dressed while it is empty, the others are copies of it. */
export interface Cast {
  /** The same for all that look alike. */
  readonly key: string;
  /** Rows that will hold something. */
  readonly rows: number;
  /** @returns rows of the grid */
  readonly dress: (sheet: Sheet, rows: number) => number;
  /** Whether a copy came out as the first. */
  readonly isAlike: (copy: Sheet) => boolean;
}

/** A tab made just now. */
export interface MadeTab {
  readonly sheet: Sheet;
  /** One that a run cut short had left may look any way; a new one is as Sheets makes it. */
  readonly state: "leftOver" | "new" | "dressed";
  /** Rows of the grid of a dressed one. */
  readonly gridRows: number;
}

/** The first of each cast; null when copies of it do not come out alike. */
type Molds = Map<string, Mold | null>;

interface Mold {
  readonly sheet: Sheet;
  readonly gridRows: number;
  isProved: boolean;
}

/**
 * Makes tabs at the end of the file, remembered before and marked after. Cut short, they are found again: they
 * are empty, and bear the name that was remembered.
 */
export function makeTabs(file: File, wanted: readonly WantedTab[]): MadeTab[] {
  if (wanted.length === 0) return [];
  let count = namesIn(file).size;
  const left = wanted.map((each) => claim(file, each));
  const { spreadsheet } = file;
  const isAdding = left.includes(null);
  if (isAdding) saveMemory(file);
  const active = isAdding ? spreadsheet.getActiveSheet() : null;
  const molds: Molds = new Map();
  const made = wanted.map((each, at): MadeTab => {
    const found = left[at];
    if (found) {
      each.tab.sheetId = markedId(found, each.tab.key);
      return { sheet: found, state: "leftOver", gridRows: 0 };
    }
    return addTab(file, each, { index: count++, molds, wanted });
  });
  if (active) spreadsheet.setActiveSheet(active);
  return made;
}

interface Adding {
  /** Where it goes among the tabs of the file. */
  readonly index: number;
  readonly molds: Molds;
  readonly wanted: readonly WantedTab[];
}

function addTab(file: File, { tab, cast }: WantedTab, adding: Adding): MadeTab {
  const { index, molds } = adding;
  const mold = cast ? molds.get(cast.key) : null;
  const { spreadsheet } = file;
  const sheet = mold
    ? spreadsheet.insertSheet(tab.title, index, { template: mold.sheet })
    : spreadsheet.insertSheet(tab.title, index);
  tab.sheetId = sheet.getSheetId();
  markOwned(sheet, tab.sheetId, tab.key);
  if (cast === null) return { sheet, state: "new", gridRows: 0 };
  if (!mold) return dressed(sheet, cast, adding);
  mold.isProved ||= cast.isAlike(sheet);
  if (mold.isProved) return { sheet, state: "dressed", gridRows: mold.gridRows };
  molds.set(cast.key, null);
  return { sheet, state: "leftOver", gridRows: 0 };
}

/** The first of a cast gets room for the longest, so that no copy need grow. */
function dressed(sheet: Sheet, cast: Cast, { molds, wanted }: Adding): MadeTab {
  const { key } = cast;
  const rows = wanted.map((other) => (other.cast?.key === key ? other.cast.rows : 0));
  const gridRows = cast.dress(sheet, Math.max(...rows));
  if (!molds.has(key)) molds.set(key, { sheet, gridRows, isProved: false });
  return { sheet, state: "dressed", gridRows };
}

/** Names a tab that is to be made. @returns one that a run cut short had made for it; null when there is none */
function claim(file: File, { tab, title }: WantedTab): Sheet | null {
  const leftOver = tab.sheetId < 0 && tab.title !== "" ? emptyTab(file, tab) : null;
  // What was written in a tab that is gone says nothing about the new one.
  Object.assign(tab, {
    sheetId: -1,
    written: null,
    next: null,
    looks: "",
    hidden: false,
    charts: [],
  });
  delete tab.print;
  if (leftOver) return leftOver;
  tab.title = freeName(file, title);
  tab.asked = title;
  namesIn(file).add(tab.title.toLowerCase());
  return null;
}

/** A tab that a run cut short had made and not yet marked, or not yet remembered. */
function emptyTab(file: File, { key, title }: TabMemory): Sheet | null {
  const sheet = file.spreadsheet.getSheetByName(title);
  if (!sheet || sheet.getLastRow() > 0) return null;
  const mark = ownedKey(sheet);
  return mark === null || mark === key ? sheet : null;
}

function markedId(sheet: Sheet, key: string): number {
  const id = sheet.getSheetId();
  if (ownedKey(sheet) === null) markOwned(sheet, id, key);
  return id;
}
