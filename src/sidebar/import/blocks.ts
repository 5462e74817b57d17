import type { Batch } from "./batches.ts";

/** Rows that go to the spreadsheet in one call. */
export interface Block {
  /** From 0. */
  readonly firstRow: number;
  /** All of one length. */
  readonly rows: string[][];
}

/** Larger writes are slow. */
const MOST_CELLS = 50_000;
/** Larger calls are refused somewhere that nobody documents (fact 156). */
const MOST_BYTES = 450_000;

/** Which rows of a file are written, and how wide. */
export interface BlockPlan {
  /** Rows of the file up to the last that is not blank. */
  readonly rows: number;
  readonly columns: number;
  /** Rows that stand in the spreadsheet already. */
  readonly from: number;
}

/** The rows of a file in blocks of a size that a call takes; a row larger than that makes a block alone. */
export async function* blocksOf(
  batches: AsyncIterable<Batch>,
  { rows, columns, from }: BlockPlan,
): AsyncGenerator<Block> {
  let block: string[][] = [];
  let bytes = 0;
  let row = 0;
  for await (const batch of batches) {
    for (const cells of batch.rows) {
      if (row >= rows) break;
      row++;
      if (row <= from) continue;
      const line = fitted(cells, columns);
      const size = sizeOf(line);
      const full = (block.length + 1) * columns > MOST_CELLS || bytes + size > MOST_BYTES;
      if (block.length > 0 && full) {
        yield { firstRow: row - 1 - block.length, rows: block };
        block = [];
        bytes = 0;
      }
      block.push(line);
      bytes += size;
    }
  }
  if (block.length > 0) yield { firstRow: row - block.length, rows: block };
}

/** A short row gets blank cells; what a long one has too many is blank. */
function fitted(cells: string[], columns: number): string[] {
  if (cells.length === columns) return cells;
  return Array.from({ length: columns }, (_, at) => cells[at] ?? "");
}

/** Bytes on the way: the call is JSON within JSON, where each mark around a cell takes one more. */
function sizeOf(row: readonly string[]): number {
  return new TextEncoder().encode(JSON.stringify(row)).length + 2 * row.length;
}
