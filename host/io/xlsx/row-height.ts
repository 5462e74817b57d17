import type { BookSheet } from "../../book/sheet.ts";

/** A row of Sheets, 21 pixels, in points; where charts stand on the grid depends on it. */
const ROW_POINTS = 15.75;
const POINTS_PER_PIXEL = 0.75;
/** Points of a line of text, for a point of its letters. */
const LINE = 1.4;

/** Height of a row in points; null where the reader must find it, because a text is wrapped in it. */
export function rowHeight(sheet: BookSheet, row: number): number | null {
  const set = sheet.rowHeights.get(row);
  if (set !== undefined) return set * POINTS_PER_PIXEL;
  const cells = sheet.cells[row] ?? [];
  if (cells.some((cell) => cell?.wrap)) return null;
  const letters = cells.reduce((most, cell) => Math.max(most, cell?.size ?? 0), 0);
  return Math.max(ROW_POINTS, letters * LINE);
}
