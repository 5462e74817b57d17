import { type Area, changedArea, cut, joined } from "./changed-area.ts";
import { isMoment, type RawCell } from "./keep/typed-cell.ts";
import { outgoingCell } from "./write-block.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type Block = readonly (readonly RawCell[])[];

/** A block with the number format of each cell. */
export interface Dressed {
  readonly block: Block;
  readonly formats: readonly (readonly string[])[];
}

/** The same as it stands; formats are null where nobody knows them, and blank for a new tab. */
export interface Standing {
  readonly block: Block;
  readonly formats: Dressed["formats"] | null;
}

/**
 * Writes what is not yet so: formats first, or a number would land in a cell of text, then the contents in one
 * call, so that the tab is old or new, never half. What the user types meanwhile beside it is not touched.
 */
export function writeCells(sheet: Sheet, before: Standing, after: Dressed): void {
  const contents = changedCells(before.block, after.block);
  const known = before.formats;
  const formats = changedArea(known ?? [], after.formats, known ? isSameFormat : () => false);
  const area = joined(contents, formats);
  if (area === null) return;
  const { row, column, rows, columns } = area;
  const range = sheet.getRange(row + 1, column + 1, rows, columns);
  if (formats) range.setNumberFormats(cut(after.formats, area));
  if (contents) range.setValues(cut(after.block, area).map((cells) => cells.map(outgoingCell)));
}

/** The rectangle of cells of a block that are not as they stand; null when all are. */
export function changedCells(before: Block, after: Block): Area | null {
  return changedArea(before, after, isSame);
}

/** Whether any cell of a block is not as it stands. */
export function differs(before: Block, after: Block): boolean {
  return changedCells(before, after) !== null;
}

function isSame(before: RawCell = "", after: RawCell): boolean {
  if (typeof before !== "object" || typeof after !== "object") return before === after;
  if ("a1" in before) return "a1" in after && before.a1 === after.a1;
  return isMoment(after) && before.day === after.day && before.seconds === after.seconds;
}

function isSameFormat(before: string | undefined, after: string): boolean {
  return plainFormat(before) === plainFormat(after);
}

/** What Sheets may answer of a cell that has no format of its own. */
const AUTOMATIC: ReadonlySet<string> = new Set(["", "0.###############"]);

/** A number format as it is compared and written. */
export function plainFormat(format = ""): string {
  return AUTOMATIC.has(format) ? "General" : format;
}

/** A format a cell can take: a number in a cell of text would become text. */
export function formatFor(cell: RawCell, format: string): string {
  return format === "@" && typeof cell !== "string" ? "General" : format;
}
