import type { Encoding } from "./encoding.ts";
import { FileFault } from "./fault.ts";
import { type FileBytes, type OnRead, slicesOf } from "./file-bytes.ts";

/**
 * The text of a file in pieces, without its byte order mark and with one sign at the end of a line,
 * inside cells too, as Sheets has it.
 *
 * @throws FileFault binary: at a sign no text holds, with its line
 */
export async function* piecesOf(
  file: FileBytes,
  encoding: Encoding,
  onRead: OnRead,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  // A carriage return may have its line feed in the next piece.
  let held = "";
  let line = 1;
  for await (const slice of slicesOf(file, onRead)) {
    const text = held + decoder.decode(slice, { stream: true });
    held = text.endsWith("\r") ? "\r" : "";
    const piece = plainLines(held === "" ? text : text.slice(0, -1));
    line += refuseBinary(piece, line);
    yield piece;
  }
  yield plainLines(held + decoder.decode());
}

function plainLines(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** @returns how many lines end in the piece */
function refuseBinary(piece: string, line: number): number {
  const at = piece.indexOf("\u0000");
  if (at >= 0) throw new FileFault("binary", { line: line + linesIn(piece.slice(0, at)) });
  return linesIn(piece);
}

/** How many lines end in a text. */
export function linesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
