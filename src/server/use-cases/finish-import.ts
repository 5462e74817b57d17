import type { Input, Output } from "../../contract/api.ts";
import { wordsOf } from "../../i18n/words.ts";
import { safeTitle } from "../../report/tab-title.ts";
import { showImport } from "../../sheets/import-tab.ts";
import { Refusal } from "../explain.ts";
import { importer, importTab } from "../import-gate.ts";
import { alone } from "../lease.ts";

/**
 * Shows the filled tab under its name, in front. Asked twice, it answers twice the same.
 *
 * @throws Refusal stale: when the tab is gone or not whole
 */
export function finishImport(input: Input<"finishImport">): Output<"finishImport"> {
  const { importId, tabId, rows } = input;
  const words = wordsOf(input.language);
  return alone(words, () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = importTab(spreadsheet, input, words);
    if (sheet.getLastRow() !== rows) throw new Refusal("stale", words.server.staleImport);
    const others = spreadsheet.getSheets().filter((each) => each.getSheetId() !== tabId);
    const taken = others.map((each) => each.getName());
    const name = safeTitle(input.name, taken, words.server.importName);
    showImport(spreadsheet, sheet, { ...importer(), importId, name });
    return { tabId, name };
  });
}
