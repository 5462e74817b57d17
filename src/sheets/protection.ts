type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * True when the person at the sheet may not write in this tab. Asked only after a write has failed:
 * the platform's own message comes in the reader's language and cannot be told apart.
 */
export function isProtected(sheet: Sheet): boolean {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const protections = [...sheet.getProtections(SHEET), ...sheet.getProtections(RANGE)];
  return protections.some((each) => !each.isWarningOnly() && !each.canEdit());
}
