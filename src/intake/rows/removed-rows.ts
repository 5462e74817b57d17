import type { Row } from "../cell.ts";
import type { RemovedReason } from "../finding.ts";
import { isBlank } from "../values/blank.ts";
import { repeatedRows } from "./duplicates.ts";
import { removeFooters } from "./footers.ts";
import { filledPlaces, firstFilled, isHeading, keepHabitual, WIDE } from "./headings.ts";
import type { Heading, RemovedRows, RowView } from "./row-view.ts";
import { isTestRow, removeTestOrders } from "./test-row.ts";
import { labelledTotal, removeArithmeticTotals } from "./totals.ts";

/** Share of cells equal to the header's from which a row repeats it. */
const SAME_AS_HEADER = 0.6;

/**
 * Says which rows are not data: titles, blanks, repeated headers, totals with a label or without, group
 * headings, footers, test rows and, in client lists, exact duplicates.
 * @param view the rows and what their columns hold
 * @returns the reason by row; the header row itself has none
 */
export function removedRows(view: RowView): RemovedRows {
  const reasons = new Map<number, RemovedReason>();
  const headings: Heading[] = [];
  const scan = startScan(view);
  view.rows.forEach((cells, row) => {
    if (row === view.headerRow) return;
    const reason = row < view.headerRow ? beforeHeader(cells) : reasonOf(cells, row, scan);
    if (reason) reasons.set(row, reason);
    if (reason === "heading") {
      headings.push({ row, text: String(cells[filledPlaces(cells, 1)[0] ?? 0]) });
    }
  });
  removeArithmeticTotals(view, reasons);
  keepHabitual(view, reasons, headings);
  const end = removeFooters(view, reasons);
  removeTestOrders(view, reasons);
  const repeated = view.shape === "clients" ? repeatedRows(view, reasons) : [];
  if (!view.keepRepeats) for (const row of repeated) reasons.set(row, "duplicate");
  return {
    reasons,
    repeated,
    headings: headings.filter(({ row }) => row < end && reasons.get(row) === "heading"),
  };
}

/** What is the same for every row, found once. */
interface Scan {
  readonly view: RowView;
  readonly header: Row;
  readonly width: number;
  /** Columns where a total line may carry its label, besides the first filled one. */
  readonly labelled: readonly number[];
}

function startScan(view: RowView): Scan {
  const header = view.rows[view.headerRow] ?? [];
  const width = header.filter((cell) => cell !== "").length;
  return { view, header, width, labelled: [...view.names, ...view.ids, ...view.documents] };
}

function beforeHeader(cells: Row): RemovedReason {
  return cells.every((cell) => isBlank(cell)) ? "blank" : "title";
}

function reasonOf(cells: Row, row: number, scan: Scan): RemovedReason | null {
  const first = firstFilled(cells);
  if (first < 0) return "blank";
  if (repeatsHeader(cells, scan)) return "header";
  const total = labelledTotal(cells, first, scan);
  if (total) return total;
  const { view } = scan;
  if (scan.width >= WIDE && isHeading(cells, view)) return "heading";
  return view.isTest?.(row) || isTestRow(cells, view) ? "test" : null;
}

/** Gives up as soon as too many cells differ. */
function repeatsHeader(cells: Row, { header, width }: Scan): boolean {
  let allowed = Math.floor(width * (1 - SAME_AS_HEADER) + 1e-9);
  if (width === 0) return false;
  for (let at = 0; at < header.length; at++) {
    const cell = header[at];
    if (cell !== "" && cells[at] !== cell && --allowed < 0) return false;
  }
  return true;
}
