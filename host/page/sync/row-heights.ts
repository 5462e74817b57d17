import type { BookCell } from "../../book/book.ts";
import { type BookSheet, COLUMN_WIDTH } from "../../book/sheet.ts";

const DEFAULT_HEIGHT = 21;
const DEFAULT_SIZE = 10;
const PIXELS_PER_POINT = 4 / 3;
/** Height of a line beside its letters, and width of a letter, in parts of the size. */
const LINE = 1.3;
const LETTER = 0.52;
const MARGIN = 4;

/**
 * The height a row takes to show its largest letters and its wrapped texts, in pixels; null when the
 * usual height will do. Sheets fits rows as it writes them, and so must the page.
 */
export function fittingHeight(sheet: BookSheet, row: number): number | null {
  if (sheet.rowHeights.has(row)) return null;
  let height = DEFAULT_HEIGHT;
  sheet.cells[row]?.forEach((cell, column) => {
    if (!cell || cell.value === undefined || !(cell.wrap || (cell.size ?? 0) > DEFAULT_SIZE))
      return;
    const width = sheet.columnWidths.get(column) ?? COLUMN_WIDTH;
    height = Math.max(height, heightOf(cell, width));
  });
  return height > DEFAULT_HEIGHT ? height : null;
}

function heightOf(cell: BookCell, width: number): number {
  const pixels = (cell.size ?? DEFAULT_SIZE) * PIXELS_PER_POINT;
  const letters = Math.max(1, Math.floor((width - MARGIN) / (pixels * LETTER)));
  const lines = cell.wrap ? linesOf(String(cell.value), letters) : 1;
  return Math.ceil(lines * pixels * LINE) + MARGIN;
}

/** Lines of a text broken between words. */
function linesOf(text: string, letters: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let length = 0;
    lines++;
    for (const word of paragraph.split(" ")) {
      if (length > 0 && length + 1 + word.length > letters) {
        lines++;
        length = word.length;
      } else length += (length > 0 ? 1 : 0) + word.length;
    }
  }
  return lines;
}
