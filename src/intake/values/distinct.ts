import { intern } from "../../core/maths/intern.ts";
import { type Cell, isDateCell } from "../cell.ts";

/** A column with equal cells told apart once: row i holds `values[index[i]]`. */
export interface Distinct {
  readonly index: Int32Array;
  readonly values: readonly Cell[];
}

/**
 * The distinct cells of a column, so that each is read once however often it is repeated. `7` and "7"
 * stay two.
 * @param cells the column
 */
export function distinctOf(cells: ArrayLike<Cell>): Distinct {
  if (allTexts(cells)) {
    const { index, texts } = intern(cells);
    return { index, values: texts };
  }
  const index = new Int32Array(cells.length);
  const values: Cell[] = [];
  const known = new Map<string | number | boolean, number>();
  const days = new Map<number, number>();
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] ?? "";
    const dated = isDateCell(cell);
    const key = dated ? cell.day * 86_400 + cell.seconds : cell;
    const seen = dated ? days.get(key as number) : known.get(key);
    const at = seen ?? values.push(cell) - 1;
    if (seen === undefined && dated) days.set(key as number, at);
    else if (seen === undefined) known.set(key, at);
    index[row] = at;
  }
  return { index, values };
}

/**
 * How many rows hold each distinct cell.
 * @param skip rows left out
 * @returns by distinct cell
 */
export function countDistinct(
  { index, values }: Distinct,
  skip?: (row: number) => boolean,
): Int32Array {
  const counts = new Int32Array(values.length);
  for (let row = 0; row < index.length; row++) {
    if (skip?.(row)) continue;
    const at = index[row] as number;
    counts[at] = (counts[at] as number) + 1;
  }
  return counts;
}

function allTexts(cells: ArrayLike<Cell>): cells is ArrayLike<string> {
  for (let row = 0; row < cells.length; row++) if (typeof cells[row] !== "string") return false;
  return true;
}
