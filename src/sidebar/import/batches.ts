import Papa from "papaparse";
import { declaredDelimiter, withoutDeclaration } from "./delimiter.ts";
import { FileFault } from "./fault.ts";
import { linesIn } from "./pieces.ts";

/** Rows as they stand in the file, and the line each begins at, from 1. */
export interface Batch {
  readonly rows: readonly string[][];
  readonly lines: readonly number[];
}

/** A record longer than this, in characters, is a quotation mark left open or no list at all. */
const LONGEST_RECORD = 1_000_000;

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly row: number; readonly index: number }[];
  readonly meta: { readonly cursor: number };
}

/** The whole records of a text; what follows the last of them waits for more. */
interface Cut {
  readonly batch: Batch;
  readonly rest: string;
  /** Line at which the rest begins. */
  readonly line: number;
}

/**
 * The rows of a text that comes in pieces, blank ones included, each as long as it is written.
 *
 * @throws FileFault openQuote: at the line where a quotation mark opens that is not closed as it should
 */
export async function* batchesOf(
  pieces: AsyncIterable<string>,
  delimiter: string,
): AsyncGenerator<Batch> {
  let rest = "";
  let line = 1;
  let begun = false;
  for await (const piece of pieces) {
    let text = rest + piece;
    if (!begun && text !== "") {
      begun = true;
      if (declaredDelimiter(text) !== null) line++;
      text = withoutDeclaration(text);
    }
    const cut = cutRecords(text, delimiter, line);
    if (cut.batch.rows.length > 0) yield cut.batch;
    ({ rest, line } = cut);
    if (rest.length > LONGEST_RECORD) throw openFault(rest, delimiter, line);
  }
  if (rest === "") return;
  const last = cutRecords(`${rest}\n`, delimiter, line);
  if (last.batch.rows.length > 0) yield last.batch;
  if (last.rest !== "") throw openFault(last.rest, delimiter, last.line);
}

function cutRecords(text: string, delimiter: string, firstLine: number): Cut {
  const { data, errors, meta } = parse(text, delimiter, true);
  // Marks of the last record may yet find their end.
  const wrong = errors.find(({ row }) => row < data.length);
  if (wrong) throw quoteFault(text, wrong.index, firstLine);
  const quoted = text.includes('"');
  let line = firstLine;
  const lines = data.map((row) => {
    const begins = line;
    line += quoted ? 1 + row.reduce((sum, cell) => sum + linesIn(cell), 0) : 1;
    return begins;
  });
  return { batch: { rows: data, lines }, rest: text.slice(meta.cursor), line };
}

/** papaparse's own parser: its `parse` reads files in pieces too, but cuts letters of several bytes. */
function parse(text: string, delimiter: string, unfinished: boolean): Parsed {
  return new Papa.Parser({ delimiter, newline: "\n" }).parse(text, 0, unfinished) as Parsed;
}

function openFault(text: string, delimiter: string, line: number): FileFault {
  const [first] = parse(text, delimiter, false).errors;
  return first ? quoteFault(text, first.index, line) : new FileFault("longLine", { line });
}

function quoteFault(text: string, index: number, line: number): FileFault {
  return new FileFault("openQuote", { line: line + linesIn(text.slice(0, index)) });
}
