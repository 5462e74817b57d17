import { toPortable } from "./formula.ts";
import type { RawCell, TypedCell } from "./typed-cell.ts";

/** A cell with its formula freed from its place. */
export function freed(cell: RawCell, row: number, columnIds: readonly string[]): TypedCell {
  if (typeof cell !== "object" || !("a1" in cell)) return cell;
  return { formula: toPortable(cell.a1, row, columnIds) };
}
