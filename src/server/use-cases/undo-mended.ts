import type { Input, Output } from "../../contract/api.ts";
import { wordsOf } from "../../i18n/words.ts";
import { openFile } from "../../sheets/file.ts";
import { saveMemory } from "../../sheets/memory-sheet.ts";
import { mendedFrom, undoMended as undo } from "../../sheets/mended-copy.ts";
import { ownedKey } from "../../sheets/ownership.ts";
import { Refusal } from "../explain.ts";
import { alone } from "../lease.ts";

/**
 * Takes a mended copy away; one the user has changed since stays, as a tab of the user's.
 *
 * @throws Refusal stale: when the tab is no mended copy any more
 */
export function undoMended({ tabId, language }: Input<"undoMended">): Output<"undoMended"> {
  const words = wordsOf(language);
  return alone(words, () => {
    const file = openFile();
    const sheet = file.spreadsheet.getSheetById(tabId);
    const rawTabId = mendedFrom((sheet && ownedKey(sheet)) ?? "");
    if (rawTabId === null) throw new Refusal("stale", words.server.noCopy);
    const removed = undo(file, rawTabId);
    saveMemory(file);
    return { removed, rawTabId };
  });
}
