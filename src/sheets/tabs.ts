import type { File } from "./file.ts";
import { type TabMemory, tabMemory } from "./keep/memory.ts";
import { saveMemory } from "./memory-sheet.ts";
import { markOwned, ownedKey } from "./ownership.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab of ours, and whether it was made just now. */
export interface OurTab {
  readonly sheet: Sheet;
  readonly tab: TabMemory;
  readonly fresh: boolean;
}

/** Our tab of this key, wherever the user moved it and whatever it is called; null when it is gone. */
export function findTab(file: File, key: string): Sheet | null {
  const id = file.memory.tabs.get(key)?.sheetId ?? -1;
  return id < 0 ? null : file.spreadsheet.getSheetById(id);
}

/**
 * Our tab of this key, made at the end when there is none. A tab of the user's that bears the name
 * keeps it: ours is then called "Champions (2)".
 */
export function ensureTab(file: File, key: string, title: string): OurTab {
  const tab = tabMemory(file.memory, key);
  const found = findTab(file, key);
  if (found) {
    renameWithLanguage(file, found, tab, title);
    return { sheet: found, tab, fresh: false };
  }
  return { sheet: makeTab(file, tab, title), tab, fresh: true };
}

function makeTab(file: File, tab: TabMemory, title: string): Sheet {
  const { spreadsheet } = file;
  const abandoned = tab.sheetId < 0 && tab.title !== "" ? emptyTab(file, tab) : null;
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
  if (!abandoned) {
    tab.title = freeName(file, title);
    tab.asked = title;
    saveMemory(file);
  }
  const active = spreadsheet.getActiveSheet();
  const sheet = abandoned ?? spreadsheet.insertSheet(tab.title, namesIn(file).size);
  if (!abandoned) spreadsheet.setActiveSheet(active);
  namesIn(file).add(tab.title.toLowerCase());
  if (ownedKey(sheet) === null) markOwned(sheet, tab.key);
  tab.sheetId = sheet.getSheetId();
  return sheet;
}

/** A tab that a run cut short had made and not yet marked, or not yet remembered. */
function emptyTab(file: File, { key, title }: TabMemory): Sheet | null {
  const sheet = file.spreadsheet.getSheetByName(title);
  if (!sheet || sheet.getLastRow() > 0) return null;
  const mark = ownedKey(sheet);
  return mark === null || mark === key ? sheet : null;
}

/** The name follows the language as long as the user has not given another. */
function renameWithLanguage(file: File, sheet: Sheet, tab: TabMemory, title: string): void {
  if (tab.asked === title || tab.asked === "") {
    tab.asked = title;
    return;
  }
  if (sheet.getName() === tab.title) {
    const name = freeName(file, title);
    sheet.setName(name);
    namesIn(file).delete(tab.title.toLowerCase());
    namesIn(file).add(name.toLowerCase());
    tab.title = name;
  }
  tab.asked = title;
}

function namesIn(file: File): Set<string> {
  file.names ??= new Set(
    file.spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()),
  );
  return file.names;
}

function freeName(file: File, title: string): string {
  const names = namesIn(file);
  let name = title;
  for (let count = 2; names.has(name.toLowerCase()); count++) name = `${title} (${count})`;
  return name;
}
