import type { Batch } from "./batches.ts";
import { FileFault } from "./fault.ts";
import { type Headings, widthOf } from "./headings.ts";

/** What is known of a table once the whole file has been read. */
export interface TableFacts {
  /** Up to the last row that is not blank, headings included. */
  readonly rows: number;
  readonly columns: number;
  /** Rows that had fewer cells than the headings and get blank ones. */
  readonly padded: number;
  /** The first rows, as they are written. */
  readonly head: readonly (readonly string[])[];
}

/** Rows the preview shows. */
const HEAD_ROWS = 8;
/** Sheets takes 50,000 characters a cell (fact 70), one of which is the apostrophe before a text. */
const LONGEST_CELL = 49_999;
/** The add-on reads no wider tab. */
const MOST_COLUMNS = 2_000;
/** Cells of one spreadsheet (fact 67). */
const MOST_CELLS = 10_000_000;

/** What has been seen so far. */
interface Seen {
  /** Rows, blank ones included. */
  read: number;
  filled: number;
  rows: number;
  columns: number;
  padded: number;
  /** The first row with more cells than the headings, and how many there are. */
  wide: { readonly line: number; readonly found: number } | null;
  wideRows: number;
  readonly head: (readonly string[])[];
}

/**
 * Looks at every row of a file before anything is written.
 *
 * @throws FileFault empty, wideRow, longCell, oneColumn, manyColumns, manyCells
 */
export async function survey(
  batches: AsyncIterable<Batch>,
  headings: Headings,
): Promise<TableFacts> {
  if (headings.width > MOST_COLUMNS) {
    throw new FileFault("manyColumns", { columns: headings.width, most: MOST_COLUMNS });
  }
  const head: string[][] = [];
  const counts = { read: 0, filled: 0, rows: 0, columns: 0, padded: 0, wideRows: 0 };
  const seen: Seen = { ...counts, wide: null, head };
  for await (const { rows, lines } of batches) {
    rows.forEach((row, at) => {
      see(seen, row, { line: lines[at] ?? 0, headings });
    });
    if (seen.rows * seen.columns > MOST_CELLS) throw cellsFault(seen);
  }
  return factsOf(seen, headings);
}

function see(
  seen: Seen,
  row: readonly string[],
  { line, headings }: { readonly line: number; readonly headings: Headings },
): void {
  seen.read++;
  if (seen.head.length < HEAD_ROWS) seen.head.push(row);
  const width = widthOf(row);
  if (width === 0) return;
  seen.filled++;
  seen.rows = seen.read;
  seen.columns = Math.max(seen.columns, width);
  if (row.length < headings.width && seen.filled > headings.above) seen.padded++;
  if (width > headings.width) {
    seen.wide ??= { line, found: width };
    seen.wideRows++;
  }
  const long = row.find(({ length }) => length > LONGEST_CELL);
  if (long) throw new FileFault("longCell", { line, found: long.length, most: LONGEST_CELL });
}

function factsOf(seen: Seen, { width }: Headings): TableFacts {
  const { rows, columns, padded, wide, wideRows, head } = seen;
  if (rows === 0) throw new FileFault("empty");
  if (wide) throw new FileFault("wideRow", { ...wide, expected: width, others: wideRows - 1 });
  if (columns < 2) throw new FileFault("oneColumn");
  return { rows, columns, padded, head: head.slice(0, rows) };
}

function cellsFault({ rows, columns }: Seen): FileFault {
  return new FileFault("manyCells", { rows, columns, most: MOST_CELLS });
}
