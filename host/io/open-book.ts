import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Book, BookOptions } from "../book/workbook.ts";
import { bookOf } from "./book-of.ts";
import type { FileTab } from "./file-tab.ts";
import { readTabs } from "./read-tabs.ts";

/**
 * A workbook with the tabs of a CSV, TSV or XLSX file, the first one active.
 *
 * @throws Error when the file cannot be opened or read
 */
export async function openBook(path: string, options: BookOptions = {}): Promise<Book> {
  return (await openBooks([path], options)).book;
}

/** Several files as the tabs of one workbook, and the name of each file's first tab. */
export interface OpenedFiles {
  readonly book: Book;
  readonly firstTabs: readonly string[];
}

/**
 * A workbook with the tabs of several files; of two tabs of one name the second gets a number.
 *
 * @throws Error when a file cannot be opened or read
 */
export async function openBooks(
  paths: readonly string[],
  options: BookOptions = {},
): Promise<OpenedFiles> {
  const tabs: FileTab[] = [];
  const firstTabs: string[] = [];
  const taken = new Set<string>();
  for (const path of paths) {
    const read = await readTabs(await readFile(path), basename(path));
    read.forEach(({ name, rows }, at) => {
      const free = freeName(name, taken);
      tabs.push({ name: free, rows });
      if (at === 0) firstTabs.push(free);
    });
  }
  return { book: bookOf(tabs, options), firstTabs };
}

function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let i = 2; taken.has(free.toLowerCase()); i++) free = `${name.slice(0, 27)} (${i})`;
  taken.add(free.toLowerCase());
  return free;
}
