import { type Cell, isDateCell, type Row } from "../cell.ts";
import type { RemovedReason } from "../finding.ts";
import type { RowView } from "./row-view.ts";

/**
 * Every row equal to an earlier one in all columns with a meaning. Two orders may be equal and true, so
 * this is for client lists.
 * @param view the rows and their mapped columns
 * @param reasons rows already removed
 */
export function repeatedRows(
  view: RowView,
  reasons: ReadonlyMap<number, RemovedReason>,
): readonly number[] {
  const repeated: number[] = [];
  const seen = new Set<string>();
  for (let row = view.headerRow + 1; row < view.rows.length; row++) {
    if (reasons.has(row)) continue;
    const key = rowKey(view.rows[row] ?? [], view.mapped);
    if (key === null) continue;
    if (seen.has(key)) repeated.push(row);
    else seen.add(key);
  }
  return repeated;
}

/** Null when fewer than two cells are filled: one equal name proves nothing. */
function rowKey(cells: Row, columns: readonly number[]): string | null {
  let filled = 0;
  const parts = columns.map((at) => {
    const part = cellKey(cells[at] ?? "");
    if (part !== "") filled++;
    return part;
  });
  return filled < 2 ? null : parts.join("\u0001");
}

function cellKey(cell: Cell): string {
  if (typeof cell === "string") return cell.trim();
  return isDateCell(cell) ? `${cell.day}d${cell.seconds}` : String(cell);
}
