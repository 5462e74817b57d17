import { isBlank } from "../values/blank.ts";
import type { RowView } from "./row-view.ts";

/** How far a total may lie from the sum, as a share: rounded lines do not add up exactly. */
const TOLERANCE = 0.005;

/** A total line found by its sums. */
export interface FoundTotal {
  /** 0-based row of the sheet. */
  readonly row: number;
  /** It sums all rows and not a part of them. */
  readonly whole: boolean;
}

/**
 * Total lines without a label: nobody is named, and every filled money cell (two at least) is the sum
 * of the rows since the previous total, or of all rows.
 * @param view the rows and what their columns hold
 * @param amounts per money column of the view, the value of each row below the header, NaN for none
 * @param removed rows known not to be data
 */
export function arithmeticTotals(
  view: RowView,
  amounts: readonly Float64Array[],
  removed: { has(row: number): boolean; get(row: number): string | undefined },
): FoundTotal[] {
  const totals: FoundTotal[] = [];
  const first = view.headerRow + 1;
  let part = amounts.map(() => 0);
  let partRows = 0;
  let allRows = 0;
  const all = amounts.map(() => 0);
  for (let row = first; row < view.rows.length; row++) {
    const line = amounts.map((column) => column[row - first] ?? Number.NaN);
    const nobody = namesNobody(view, row);
    const sumsPart = nobody && partRows > 1 && adds(line, part);
    const sumsAll = nobody && allRows > 1 && adds(line, all);
    const isTotal = sumsPart || sumsAll;
    const whole = sumsAll && (allRows > partRows || isLast(view, row, removed));
    if (isTotal && !removed.has(row)) totals.push({ row, whole });
    const label = removed.get(row);
    if (isTotal || label === "total" || label === "subtotal") {
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

/** Whether a row has neither name, code, number, address nor anything else that proves it data. */
export function namesNobody(view: RowView, row: number): boolean {
  const cells = view.rows[row] ?? [];
  const blank = (at: number) => isBlank(cells[at] ?? "");
  return (
    view.names.every(blank) &&
    view.ids.every(blank) &&
    view.documents.every(blank) &&
    view.emails.every(blank) &&
    view.proofs.every(blank)
  );
}

/** Whether no row of data follows. */
function isLast(view: RowView, row: number, removed: { has(row: number): boolean }): boolean {
  for (let next = row + 1; next < view.rows.length; next++) if (!removed.has(next)) return false;
  return true;
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
