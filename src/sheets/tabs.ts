import type { File } from "./file.ts";
import { type TabMemory, tabMemory } from "./keep/memory.ts";
import { makeTabs } from "./make-tabs.ts";
import { freeName, namesIn } from "./names.ts";

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

/** Our tab of this key, under the name of the language it is now in; null when it is gone. */
export function renamedTab(file: File, key: string, title: string): Sheet | null {
  const found = findTab(file, key);
  if (found) renameWithLanguage(file, found, tabMemory(file.memory, key), title);
  return found;
}

/**
 * Our tab of this key, made at the end when there is none. A tab of the user's that bears the name
 * keeps it: ours is then called "Champions (2)".
 */
export function ensureTab(file: File, key: string, title: string): OurTab {
  const tab = tabMemory(file.memory, key);
  const found = renamedTab(file, key, title);
  if (found) return { sheet: found, tab, fresh: false };
  const [made] = makeTabs(file, [{ tab, title, cast: null }]);
  return { sheet: (made as { sheet: Sheet }).sheet, tab, fresh: true };
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
