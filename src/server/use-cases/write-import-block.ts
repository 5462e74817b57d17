import type { Input, Output } from "../../contract/api.ts";
import { wordsOf } from "../../i18n/words.ts";
import { beat, writeImportRows } from "../../sheets/import-tab.ts";
import { importer, importTab } from "../import-gate.ts";
import { alone } from "../lease.ts";

/**
 * Writes one block of an import where it belongs; written twice, it stands there once.
 *
 * @throws Error when its rows differ in length: the panel sends none like that
 */
export function writeImportBlock(input: Input<"writeImportBlock">): Output<"writeImportBlock"> {
  const { importId, firstRow, rows } = input;
  if (rows.some((row) => row.length !== rows[0]?.length)) throw new Error("the rows are ragged");
  const words = wordsOf(input.language);
  return alone(words, () => {
    const sheet = importTab(SpreadsheetApp.getActiveSpreadsheet(), input, words);
    writeImportRows(sheet, firstRow, rows);
    beat(sheet, { ...importer(), importId });
    return { written: firstRow + rows.length };
  });
}
