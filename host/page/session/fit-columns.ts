import type { BookSheet } from "../../book/sheet.ts";
import { show } from "../../book/show.ts";
import type { Book } from "../../book/workbook.ts";

const LOOKED_AT = 80;
const PIXELS_PER_CHARACTER = 7;
const NARROWEST = 60;
const WIDEST = 240;

/** Makes the columns of an opened file as wide as what stands in most of their cells. */
export function fitColumns(book: Book): void {
  for (const sheet of book.sheets) {
    for (let column = 0; column < sheet.lastColumn(); column++) {
      sheet.columnWidths.set(column, widthOf(sheet, column, book.locale));
    }
  }
}

function widthOf(sheet: BookSheet, column: number, locale: string): number {
  const lengths: number[] = [];
  for (let row = 0; row < Math.min(sheet.cells.length, LOOKED_AT); row++) {
    const cells = sheet.cells[row];
    const cell = cells?.[column];
    // A title alone in its row may flow over its neighbours.
    const filled = cells?.filter((other) => other?.value !== undefined).length ?? 0;
    if (cell?.value !== undefined && filled > 1) {
      lengths.push(show(cell.value, cell.format ?? "", locale).length);
    }
  }
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  return Math.min(WIDEST, Math.max(NARROWEST, longest * PIXELS_PER_CHARACTER + 16));
}
