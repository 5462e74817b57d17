import { BookSheet } from "../../host/book/sheet.ts";
import { Book } from "../../host/book/workbook.ts";

/** A workbook of the same content: a test may break it and start again from the first. */
export function cloneBook(book: Book): Book {
  const { name, locale, timeZone } = book;
  const clone = new Book({ name, locale, timeZone });
  const last = Math.max(...book.sheets.map(({ id }) => id));
  // New sheets must not get the number of an old one.
  while (clone.insert("x").id <= last);
  clone.sheets = book.sheets.map(cloneSheet);
  clone.activeSheetId = book.activeSheetId;
  clone.metadata = structuredClone(book.metadata);
  for (const sheet of [book, ...book.sheets]) {
    for (const { id } of sheet.metadata) while (clone.nextId() < id);
  }
  return clone;
}

function cloneSheet(sheet: BookSheet): BookSheet {
  return Object.assign(new BookSheet(sheet.id, sheet.name), structuredClone({ ...sheet }));
}
