import type { File } from "./file.ts";
import { saveMemory } from "./memory-sheet.ts";
import { disown, markOwned } from "./ownership.ts";
import { findTab } from "./tabs.ts";

/** A tab about to be made. */
export interface Wanted {
  readonly key: string;
  readonly title: string;
}

/**
 * Gives a tab of ours whose segment is not in use to a segment of the same name, as when rules make the
 * segment "Champions" that RFM made before: one tab bears the name, with what the user keeps in it, and
 * goes back to the other method with it. Cut short anywhere, it can be done again.
 *
 * @param inUse keys of the tabs of this run
 */
export function adoptTab(file: File, { key, title }: Wanted, inUse: ReadonlySet<string>): void {
  const { tabs } = file.memory;
  const idle = [...tabs.values()].filter(
    (tab) => tab.key.startsWith("segment:") && !inUse.has(tab.key),
  );
  if (idle.length === 0 || findTab(file, key)) return;
  const name = title.toLowerCase();
  for (const tab of idle) {
    const sheet = findTab(file, tab.key);
    if (sheet?.getName().toLowerCase() !== name) continue;
    disown(sheet);
    markOwned(sheet, tab.sheetId, key);
    tabs.delete(tab.key);
    tabs.set(key, { ...tab, key, asked: title });
    file.memory.dirty.delete(tab.key);
    saveMemory(file);
    return;
  }
}
