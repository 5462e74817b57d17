import { Book, type BookOptions } from "../book/workbook.ts";
import type { FileTab } from "./file-tab.ts";

/** A workbook with these tabs, the first one active. */
export function bookOf(tabs: readonly FileTab[], options: BookOptions = {}): Book {
  const book = new Book(options);
  const blank = book.active;
  tabs.forEach(({ name, rows }, index) => {
    const sheet = index === 0 ? blank : book.insert(name);
    sheet.name = name;
    sheet.maxRows = Math.max(sheet.maxRows, rows.length);
    sheet.maxColumns = Math.max(sheet.maxColumns, rows[0]?.length ?? 0);
    rows.forEach((cells, row) => {
      sheet.cells[row] = [...cells];
    });
  });
  book.activeSheetId = blank.id;
  return book;
}
