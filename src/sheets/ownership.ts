type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const MARK = "clientPortfolio.tab";

/**
 * The key of a tab of ours, or null for a tab of the user's. The mark holds the tab's own number, so
 * that a copy the user makes of our tab is the user's.
 */
export function ownedKey(sheet: Sheet): string | null {
  for (const mark of sheet.getDeveloperMetadata()) {
    if (mark.getKey() !== MARK) continue;
    const [id, ...key] = (mark.getValue() ?? "").split(" ");
    if (Number(id) === sheet.getSheetId()) return key.join(" ");
  }
  return null;
}

/** Takes our mark off a tab: from then on it is the user's. */
export function disown(sheet: Sheet): void {
  for (const mark of sheet.getDeveloperMetadata()) if (mark.getKey() === MARK) mark.remove();
}

/** Marks a tab as ours: it may then be renamed and moved freely. @param id Sheets' own number of the tab */
export function markOwned(sheet: Sheet, id: number, key: string): void {
  const visibility = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
  sheet.addDeveloperMetadata(MARK, `${id} ${key}`, visibility);
}
