import type { Cell, Row, Rows } from "../cell.ts";
import { isMojibake, repairText } from "../values/encoding.ts";

/** So many broken cells prove that the whole file was read in the wrong encoding. */
const ENOUGH = 3;
/** Rows looked at first; a file without a sign in them is taken as sound. */
const SAMPLE_ROWS = 5_000;

/** A cell of the sheet, 0-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The rows with their letters made right. */
export interface RepairedRows {
  readonly rows: Rows;
  /** Cells and headings that changed. */
  readonly repaired: readonly Place[];
  /** Cells with a letter that is lost for good. */
  readonly lost: readonly Place[];
}

/**
 * Makes right what came of a UTF-8 file read as windows-1252. Three cells must show it; then every text
 * that decodes is repaired, headings too.
 * @param rows the sheet as read; rows without a broken cell are the same rows
 */
export function repairEncoding(rows: Rows): RepairedRows {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE_ROWS));
  if (!shows(rows, step)) return { rows, repaired: [], lost: [] };
  const lost = placesOf(rows, (text) => text.indexOf("\ufffd") >= 0);
  const broken = placesOf(rows, isMojibake);
  if (broken.length < ENOUGH) return { rows, repaired: [], lost };
  const repaired: Place[] = [];
  const mended = rows.map((cells, row) => repairRow(cells, row, repaired));
  return { rows: mended, repaired, lost };
}

function shows(rows: Rows, step: number): boolean {
  for (let row = 0; row < rows.length; row += step) {
    const cells = rows[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (typeof cell !== "string") continue;
      if (cell.indexOf("\u00c3") >= 0 || cell.indexOf("\ufffd") >= 0) return true;
    }
  }
  return false;
}

function placesOf(rows: Rows, test: (text: string) => boolean): Place[] {
  const places: Place[] = [];
  rows.forEach((cells, row) => {
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (typeof cell === "string" && test(cell)) places.push({ row, column });
    }
  });
  return places;
}

function repairRow(cells: Row, row: number, repaired: Place[]): Row {
  let mended: Cell[] | null = null;
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (typeof cell !== "string") continue;
    const text = repairText(cell);
    if (text === cell) continue;
    mended ??= cells.slice();
    mended[column] = text;
    repaired.push({ row, column });
  }
  return mended ?? cells;
}
