import { batchesOf } from "../../../src/sidebar/import/batches.ts";
import type { FileBytes } from "../../../src/sidebar/import/file-bytes.ts";
import { type AskedOfFile, inspect } from "../../../src/sidebar/import/inspect.ts";

const FOUND: AskedOfFile = { encoding: null, delimiter: null };

/** A file in memory: text as UTF-8, or bytes. */
export function fileOf(content: string | Uint8Array, name = "clients.csv"): FileBytes {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, read: async (from, to) => bytes.slice(from, to) };
}

/** What is found in a file. */
export function inspected(content: string | Uint8Array, asked: Partial<AskedOfFile> = {}) {
  return inspect(fileOf(content), { ...FOUND, ...asked }, () => {});
}

/** A file that is refused: the key of the fault with its values. */
export async function fault(content: string | Uint8Array, asked: Partial<AskedOfFile> = {}) {
  const found = await inspected(content, asked);
  return found.fault && [found.fault.key, found.fault.values];
}

/** All rows of a text that comes in pieces of that many characters. */
export async function rowsOf(text: string, size = 7, delimiter = ";"): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const batch of batchesOf(piecesBy(text, size), delimiter)) {
    rows.push(...batch.rows.map((row) => [...row]));
  }
  return rows;
}

/** The line of each row. */
export async function linesOf(text: string, size = 7): Promise<number[]> {
  const lines: number[] = [];
  for await (const batch of batchesOf(piecesBy(text, size), ";")) lines.push(...batch.lines);
  return lines;
}

async function* piecesBy(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}
