import { isBlank } from "../values/blank.ts";
import type { RowView } from "./row-view.ts";

/** How far a total may lie from the sum, as a share: rounded lines do not add up exactly. */
const TOLERANCE = 0.005;

/**
 * Total lines without a label: nobody is named, and every filled money cell (two at least) is the sum
 * of the rows since the previous total, or of all rows.
 * @param view the rows and what their columns hold
 * @param amounts per money column of the view, the value of each row below the header, NaN for none
 * @param removed rows known not to be data
 * @returns 0-based rows of the sheet
 */
export function arithmeticTotals(
  view: RowView,
  amounts: readonly Float64Array[],
  removed: { has(row: number): boolean; get(row: number): string | undefined },
): number[] {
  const totals: number[] = [];
  const first = view.headerRow + 1;
  let part = amounts.map(() => 0);
  let partRows = 0;
  let allRows = 0;
  const all = amounts.map(() => 0);
  for (let row = first; row < view.rows.length; row++) {
    const line = amounts.map((column) => column[row - first] ?? Number.NaN);
    const isTotal =
      namesNobody(view, row) &&
      ((partRows > 1 && adds(line, part)) || (allRows > 1 && adds(line, all)));
    if (isTotal && !removed.has(row)) totals.push(row);
    if (isTotal || removed.get(row) === "total") {
      part = amounts.map(() => 0);
      partRows = 0;
    } else if (!removed.has(row)) {
      addTo(part, line);
      addTo(all, line);
      partRows++;
      allRows++;
    }
  }
  return totals;
}

function addTo(sums: number[], line: readonly number[]): void {
  line.forEach((value, at) => {
    if (!Number.isNaN(value)) sums[at] = (sums[at] ?? 0) + value;
  });
}

function adds(line: readonly number[], sums: readonly number[]): boolean {
  let filled = 0;
  for (let at = 0; at < line.length; at++) {
    const value = line[at] ?? Number.NaN;
    const sum = sums[at] ?? 0;
    if (Number.isNaN(value)) continue;
    if (Math.abs(value - sum) > TOLERANCE * Math.abs(sum)) return false;
    if (value !== 0) filled++;
  }
  return filled >= 2;
}

function namesNobody(view: RowView, row: number): boolean {
  const cells = view.rows[row] ?? [];
  const blank = (at: number) => isBlank(cells[at] ?? "");
  return [view.names, view.ids, view.documents, view.emails, view.proofs].every((columns) =>
    columns.every(blank),
  );
}
