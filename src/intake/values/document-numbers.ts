import type { Cell } from "../cell.ts";
import { cleanText } from "./clean.ts";
import { countDistinct, type Distinct } from "./distinct.ts";

/** Share of the filled cells that must be numbered the same way. */
const SAME_SHAPE = 0.8;
/** Groups of digits are joined with this much room: FA-2025-12 sorts before FA-2025-113. */
const ROOM = 1e7;

/**
 * Sort keys of a column of document numbers (`FA-2025-0012`, `10012`), to see in which order the
 * documents were made.
 * @param column its distinct cells
 * @returns one key per row, NaN where there is none; null when the numbers follow no common pattern
 */
export function documentNumbers(column: Distinct): Float64Array | null {
  const counts = countDistinct(column);
  const keys = new Float64Array(counts.length).fill(Number.NaN);
  const shapes = new Map<string, number>();
  let filled = 0;
  let common = 0;
  for (let at = 0; at < counts.length; at++) {
    const text = textOfNumber(column.values[at] ?? "");
    if (text === "") continue;
    const rows = counts[at] as number;
    filled += rows;
    const groups = text.match(/\d+/g);
    if (!groups || groups.length > 2 || text.length > 20) continue;
    keys[at] = Number(groups[0]) * (groups.length === 2 ? ROOM : 1) + Number(groups[1] ?? 0);
    const shape = text.replace(/\d+/g, "0");
    const count = (shapes.get(shape) ?? 0) + rows;
    shapes.set(shape, count);
    common = Math.max(common, count);
  }
  if (filled === 0 || common < SAME_SHAPE * filled) return null;
  return Float64Array.from(column.index, (at) => keys[at] as number);
}

function textOfNumber(cell: Cell): string {
  if (typeof cell === "object") return "";
  return typeof cell === "string" ? cleanText(cell) : String(cell);
}

/**
 * How well days rise with their keys.
 * @param days one per row, NaN for none
 * @param keys one per row, NaN for none
 * @returns rows compared, and how many come after a row with a lower key but a later day
 */
export function rises(
  days: Float64Array,
  keys: ArrayLike<number>,
): { readonly rows: number; readonly stepsBack: number } {
  const rows: number[] = [];
  for (let row = 0; row < days.length; row++) {
    if (!Number.isNaN(days[row]) && !Number.isNaN(keys[row] ?? Number.NaN)) rows.push(row);
  }
  rows.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
  let stepsBack = 0;
  for (let i = 1; i < rows.length; i++) {
    if ((days[rows[i] ?? 0] ?? 0) < (days[rows[i - 1] ?? 0] ?? 0)) stepsBack++;
  }
  return { rows: rows.length, stepsBack };
}
