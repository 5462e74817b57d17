/** A row of a tab, as Sheets counts: from 1. */
export interface RowPlace {
  readonly tabId: number;
  readonly row: number;
}

/** The row the reader has selected; of several the first. */
export function selectedRow(): RowPlace {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const row = spreadsheet.getActiveRange()?.getRow() ?? 1;
  return { tabId: spreadsheet.getActiveSheet().getSheetId(), row };
}

/** Selects the first cell of a row, and shows its tab. @returns false when there is none */
export function selectRow({ tabId, row }: RowPlace): boolean {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetById(tabId);
  if (!sheet) return false;
  spreadsheet.setActiveSheet(sheet);
  if (row >= 1 && row <= sheet.getMaxRows()) sheet.getRange(row, 1).activate();
  return true;
}
