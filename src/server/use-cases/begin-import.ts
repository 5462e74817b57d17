import type { Input, Output } from "../../contract/api.ts";
import { Problem } from "../../core/problem.ts";
import { type Language, wordsOf } from "../../i18n/words.ts";
import { formatterOf } from "../../report/format.ts";
import { cellsWith, leftOvers, makeImportTab } from "../../sheets/import-tab.ts";
import { importer } from "../import-gate.ts";
import { alone } from "../lease.ts";

/** Cells of one spreadsheet, empty ones included (fact 67). */
const MOST_CELLS = 10_000_000;

/**
 * Takes away what earlier imports left half-made, then makes the hidden tab the file's rows go into.
 *
 * @throws Problem range: when the spreadsheet cannot hold that many cells more
 */
export function beginImport({
  language,
  rows,
  columns,
}: Input<"beginImport">): Output<"beginImport"> {
  return alone(wordsOf(language), () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const owner = importer();
    for (const sheet of leftOvers(spreadsheet, owner)) spreadsheet.deleteSheet(sheet);
    const cells = cellsWith(spreadsheet, rows, columns);
    if (cells > MOST_CELLS) throw tooLarge({ rows, columns, cells }, language);
    const importId = Utilities.getUuid();
    const sheet = makeImportTab(spreadsheet, { rows, columns }, { ...owner, importId });
    return { importId, tabId: sheet.getSheetId() };
  });
}

function tooLarge(size: { rows: number; columns: number; cells: number }, language: Language) {
  const { whole } = formatterOf({ language, sourceName: "", currency: "", locale: "" });
  return new Problem("range", "import.cells", {
    rows: whole(size.rows),
    columns: whole(size.columns),
    cells: whole(size.cells),
    most: whole(MOST_CELLS),
  });
}
