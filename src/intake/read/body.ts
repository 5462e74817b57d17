import { addBlock, BLOCK, createInterner, type Interner } from "../../core/maths/intern.ts";
import { type Cell, isDateCell, type Rows } from "../cell.ts";
import type { Column } from "../detect/table.ts";
import type { Distinct } from "../values/distinct.ts";

/** Before the text of a cell that is no text, so that `7` and "7" stay two. */
const TYPED = "\u0001";

interface Collector {
  readonly at: number;
  readonly index: Int32Array;
  readonly interner: Interner;
  readonly block: string[];
}

/**
 * The distinct cells of many columns, taken out in one walk over the rows. A column of typed numbers or
 * dates, which cost nothing to read, keeps a value for each row.
 * @param rows the sheet
 * @param first 0-based row where the body begins
 * @param columns those wanted
 * @returns by 0-based column
 */
export function bodyColumns(
  rows: Rows,
  first: number,
  columns: readonly Column[],
): ReadonlyMap<number, Distinct> {
  const size = Math.max(0, rows.length - first);
  const typed = columns.filter(isTyped);
  const collectors = columns
    .filter((column) => !isTyped(column))
    .map(({ index: at }): Collector => {
      const block = new Array<string>(BLOCK).fill("");
      return { at, index: new Int32Array(size), interner: createInterner(), block };
    });
  // A block of rows at a time is still in the cache when the next column is taken from it.
  for (let from = 0; from < size; from += BLOCK) {
    const count = Math.min(BLOCK, size - from);
    for (const collector of collectors) collect(collector, { rows, first, from, count });
  }
  const found = new Map<number, Distinct>();
  for (const { at, index, interner } of collectors) {
    found.set(at, { index, values: interner.texts.map(cellOf) });
  }
  const straight = Int32Array.from({ length: typed.length > 0 ? size : 0 }, (_, row) => row);
  for (const { index: at } of typed) {
    const values = Array.from({ length: size }, (_, row) => rows[first + row]?.[at] ?? "");
    found.set(at, { index: straight, values });
  }
  return found;
}

function isTyped({ profile }: Column): boolean {
  const texts = profile.cells.filter((cell) => typeof cell === "string").length;
  return texts * 2 < profile.cells.length;
}

function collect(
  { at, index, interner, block }: Collector,
  part: {
    readonly rows: Rows;
    readonly first: number;
    readonly from: number;
    readonly count: number;
  },
): void {
  for (let i = 0; i < part.count; i++) {
    const cell = part.rows[part.first + part.from + i]?.[at] ?? "";
    block[i] = typeof cell === "string" && !cell.startsWith(TYPED) ? cell : textOfCell(cell);
  }
  addBlock(interner, block, index.subarray(part.from, part.from + part.count));
}

function textOfCell(cell: Cell): string {
  if (isDateCell(cell)) return `${TYPED}d${cell.day} ${cell.seconds}`;
  return TYPED + (typeof cell)[0] + String(cell);
}

/** What `textOfCell` was given. */
function cellOf(text: string): Cell {
  if (!text.startsWith(TYPED)) return text;
  const rest = text.slice(2);
  if (text[1] === "n") return Number(rest);
  if (text[1] === "b") return rest === "true";
  if (text[1] === "s") return rest;
  const [day, seconds] = rest.split(" ");
  return { day: Number(day), seconds: Number(seconds) };
}
