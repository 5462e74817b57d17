import type { Input, Output } from "../../contract/api.ts";
import { ROWS_SEARCHED } from "../../intake/detect/header-row.ts";
import { openFile } from "../../sheets/file.ts";
import { readTop } from "../../sheets/read-grid.ts";
import { forget } from "../remembered.ts";

/** Forgets what was said of files with the headings of a tab. */
export function forgetHeadings({ tabId }: Input<"forgetHeadings">): Output<"forgetHeadings"> {
  const file = openFile();
  const sheet = file.spreadsheet.getSheetById(tabId);
  return { forgotten: sheet !== null && forget(readTop(sheet, file.zone, ROWS_SEARCHED + 1)) };
}
