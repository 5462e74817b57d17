import type { Input, Output } from "../../contract/api.ts";

/** Shows a tab, at a row when one is named. */
export function activateTab({ tabId, row }: Input<"activateTab">): Output<"activateTab"> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetById(tabId);
  if (!sheet) return { activated: false };
  spreadsheet.setActiveSheet(sheet);
  if (row !== null && row >= 1 && row <= sheet.getMaxRows()) sheet.getRange(row, 1).activate();
  return { activated: true };
}
