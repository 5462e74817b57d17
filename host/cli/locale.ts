import { readFile } from "node:fs/promises";
import type { BookOptions } from "../book/workbook.ts";
import { decode, unpack } from "../io/decode.ts";
import { delimiterOf } from "../io/read-csv.ts";

/**
 * The locale a spreadsheet would have for this file: French when asked, or when nothing is asked and
 * the file is cut by semicolons, as French Excel saves; else English, British for semicolon files.
 */
export async function localeOfFile(
  path: string,
  language: "fr" | "en" | null,
): Promise<BookOptions> {
  const continental = await isCutBySemicolons(path);
  const french = language === "fr" || (language === null && continental);
  return {
    locale: french ? "fr_FR" : continental ? "en_GB" : "en_US",
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone || "Etc/UTC",
  };
}

async function isCutBySemicolons(path: string): Promise<boolean> {
  if (!/\.(csv|tsv|txt)(\.gz)?$/i.test(path)) return false;
  const text = decode(await unpack(await readFile(path)));
  return /^sep=;/i.test(text) || delimiterOf(text.slice(0, 100_000)) === ";";
}
