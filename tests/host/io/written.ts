import type { BookCell } from "../../../host/book/book.ts";
import type { BookSheet } from "../../../host/book/sheet.ts";
import type { Book } from "../../../host/book/workbook.ts";
import { bookOf } from "../../../host/io/book-of.ts";
import { xlsxBytes } from "../../../host/io/write-xlsx.ts";
import { unzip } from "./unzip.ts";

/** A workbook whose only sheet, "Clients", holds these cells. */
export function bookWith(rows: readonly (readonly (BookCell | undefined)[])[]): {
  book: Book;
  sheet: BookSheet;
} {
  const book = bookOf([{ name: "Clients", rows }]);
  return { book, sheet: book.active };
}

/** The parts of the workbook written as XLSX, by path. */
export async function partsOf(book: Book): Promise<Map<string, string>> {
  return unzip(await xlsxBytes(book));
}
