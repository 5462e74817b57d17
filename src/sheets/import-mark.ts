type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const MARK = "clientPortfolio.import";

/** What stands on a tab that is being imported, or was. */
export interface ImportMark {
  readonly importId: string;
  /** When the import last showed itself, in milliseconds of universal time. */
  readonly atMs: number;
  /** The tab is whole and the user's own; the mark then only answers a question asked twice. */
  readonly done: boolean;
  /** Google's passing name for whoever imports. */
  readonly user: string;
}

/** The mark of a tab; null for a tab that was not imported, and for a copy of one that was. */
export function importMark(sheet: Sheet): ImportMark | null {
  const found = metadataOf(sheet);
  if (!found) return null;
  const [, importId = "", at, state, ...user] = partsOf(found);
  return { importId, atMs: Number(at), done: state === "done", user: user.join(" ") };
}

/** Marks a tab, or changes its mark. */
export function markImport(sheet: Sheet, { importId, atMs, done, user }: ImportMark): void {
  const state = done ? "done" : "half";
  const value = [sheet.getSheetId(), importId, atMs, state, user].join(" ");
  const found = metadataOf(sheet);
  if (found) found.setValue(value);
  else sheet.addDeveloperMetadata(MARK, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** The mark holds the tab's own number, so that a copy the user makes is not taken for the import. */
function metadataOf(sheet: Sheet): Metadata | undefined {
  const id = String(sheet.getSheetId());
  return sheet
    .getDeveloperMetadata()
    .find((each) => each.getKey() === MARK && partsOf(each)[0] === id);
}

function partsOf(mark: Metadata): string[] {
  return (mark.getValue() ?? "").split(" ");
}
