import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Book, BookOptions } from "../book/workbook.ts";
import { bookOf } from "./book-of.ts";
import { readTabs } from "./read-tabs.ts";

/**
 * A workbook with the tabs of a CSV, TSV or XLSX file, the first one active.
 *
 * @throws Error when the file cannot be opened or read
 */
export async function openBook(path: string, options: BookOptions = {}): Promise<Book> {
  return bookOf(await readTabs(await readFile(path), basename(path)), options);
}
