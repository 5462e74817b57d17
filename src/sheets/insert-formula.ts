/** What became of a formula meant for one cell. */
export interface Inserted {
  readonly inserted: boolean;
  /** The cell in question: "G4". */
  readonly cell: string;
}

/**
 * Writes a formula into the selected cell, unless something stands there.
 *
 * @param formula with `;` between arguments and no decimal mark, which every locale takes
 * @param tabId tab to turn to first; null for the one in front
 */
export function insertFormula(formula: string, tabId: number | null): Inserted {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const asked = tabId === null ? null : spreadsheet.getSheetById(tabId);
  if (asked) spreadsheet.setActiveSheet(asked);
  const sheet = asked ?? spreadsheet.getActiveSheet();
  const selected = spreadsheet.getActiveRange();
  const cell = sheet.getRange(selected?.getRow() ?? 1, selected?.getColumn() ?? 1);
  const empty = cell.getFormula() === "" && cell.getValue() === "";
  if (empty) cell.setFormula(formula);
  return { inserted: empty, cell: cell.getA1Notation() };
}
