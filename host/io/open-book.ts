import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { Book, type BookOptions } from "../book/workbook.ts";
import type { FileTab } from "./file-tab.ts";
import { readTabs } from "./read-tabs.ts";

/**
 * A workbook with the tabs of a CSV, TSV or XLSX file, the first one active.
 *
 * @throws Error when the file cannot be opened or read
 */
export async function openBook(path: string, options: BookOptions = {}): Promise<Book> {
  return bookOf(await readTabs(await readFile(path), basename(path)), options);
}

/** A workbook with these tabs. */
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
