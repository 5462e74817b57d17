import type { BookCell } from "../../book/book.ts";
import { type BookSheet, COLUMN_WIDTH } from "../../book/sheet.ts";

/** A row of Sheets, 21 pixels, in points; where charts stand on the grid depends on it. */
const ROW_POINTS = 15.75;
const POINTS_PER_PIXEL = 0.75;
/** Points of a line of text, for a point of its letters. */
const LINE = 1.4;
const LETTER_POINTS = 10;
/** Mean width of a bold letter, in pixels. */
const LETTER_PIXELS = 7;

/** Height of a row in points: not every reader finds it by itself where a text is wrapped. */
export function rowHeight(sheet: BookSheet, row: number): number {
  const set = sheet.rowHeights.get(row);
  if (set !== undefined) return set * POINTS_PER_PIXEL;
  const heights = (sheet.cells[row] ?? []).map((cell, column) => {
    if (cell === undefined) return 0;
    const lines = cell.wrap ? linesOf(cell, sheet.columnWidths.get(column) ?? COLUMN_WIDTH) : 1;
    return lines * (cell.size ?? LETTER_POINTS) * LINE;
  });
  return Math.max(ROW_POINTS, ...heights);
}

/** Lines a wrapped text takes, word by word. */
function linesOf({ value }: BookCell, width: number): number {
  const room = Math.max(1, Math.floor(width / LETTER_PIXELS));
  let lines = 1;
  let used = 0;
  for (const { length } of String(value ?? "").split(/\s+/)) {
    if (used > 0 && used + 1 + length > room) {
      lines++;
      used = length;
    } else used += (used > 0 ? 1 : 0) + length;
  }
  return lines;
}
