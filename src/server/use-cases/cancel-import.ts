import type { Input, Output } from "../../contract/api.ts";
import { wordsOf } from "../../i18n/words.ts";
import { importMark } from "../../sheets/import-mark.ts";
import { leftOvers } from "../../sheets/import-tab.ts";
import { importer } from "../import-gate.ts";
import { alone } from "../lease.ts";

/** Takes a half-made tab away; without a name, whatever this person and the absent left half-made. */
export function cancelImport({
  language,
  importId,
}: Input<"cancelImport">): Output<"cancelImport"> {
  return alone(wordsOf(language), () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const left = leftOvers(spreadsheet, importer()).filter(
      (sheet) => importId === null || importMark(sheet)?.importId === importId,
    );
    for (const sheet of left) spreadsheet.deleteSheet(sheet);
    return { cancelled: left.length > 0 };
  });
}
