import type { Row } from "../cell.ts";
import type { RemovedReason } from "../intake.ts";
import { isBlank } from "../values/blank.ts";
import { addDuplicates } from "./duplicates.ts";
import { filledPlaces, isFooter, isHeading, WIDE } from "./headings.ts";
import type { RemovedRows, RowView } from "./row-view.ts";
import { isTestRow, removeTestOrders } from "./test-row.ts";
import { totalLabel } from "./total-label.ts";

/** Share of cells equal to the header's from which a row repeats it. */
const SAME_AS_HEADER = 0.6;
/** Above this share, rows with a name alone are the list's habit and not headings. */
const HABIT = 0.2;

/**
 * Says which rows are not data: titles, blanks, repeated headers, totals, group headings, footers
 * (as titles), test rows and, in client lists, exact duplicates.
 * @param view the rows and what their columns hold
 * @returns the reason by row; the header row itself has none
 */
export function removedRows(view: RowView): RemovedRows {
  const reasons = new Map<number, RemovedReason>();
  const headings: { row: number; text: string }[] = [];
  const scan = startScan(view);
  view.rows.forEach((cells, row) => {
    if (row === view.headerRow) return;
    const reason = row < view.headerRow ? beforeHeader(cells) : reasonOf(cells, scan);
    if (reason) reasons.set(row, reason);
    if (reason === "heading") {
      headings.push({ row, text: String(cells[filledPlaces(cells, 1)[0] ?? 0]) });
    }
  });
  keepHabitual(view, reasons, headings);
  const end = removeFooters(view, reasons);
  removeTestOrders(view, reasons);
  if (view.shape === "clients") addDuplicates(view, reasons);
  return { reasons, headings: headings.filter(({ row }) => row < end && reasons.has(row)) };
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

function reasonOf(cells: Row, scan: Scan): RemovedReason | null {
  const places = filledPlaces(cells, 3);
  const [first] = places;
  if (first === undefined) return "blank";
  if (repeatsHeader(cells, scan)) return "header";
  if (isTotal(cells, first, scan)) return "total";
  if (scan.width >= WIDE && isHeading(cells, places, scan.view)) return "heading";
  return isTestRow(cells, scan.view) ? "test" : null;
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

function isTotal(cells: Row, first: number, { view, labelled }: Scan): boolean {
  return labelsTotal(cells, first, view) || labelled.some((at) => labelsTotal(cells, at, view));
}

function labelsTotal(cells: Row, at: number, view: RowView): boolean {
  const cell = cells[at];
  const label = typeof cell === "string" ? totalLabel(cell) : null;
  return label !== null && !provesData(cells, view, { at, label });
}

/** A row with an address, a date, a status or a number of its own is data, whatever its name. */
function provesData(
  cells: Row,
  view: RowView,
  found: { readonly at: number; readonly label: "clear" | "weak" },
): boolean {
  const filled = (at: number) => {
    const cell = cells[at] ?? "";
    if (at === found.at || isBlank(cell)) return false;
    return typeof cell !== "string" || totalLabel(cell) === null;
  };
  const named = found.label === "weak" || view.shape === "clients";
  return (
    view.emails.some(filled) ||
    view.proofs.some(filled) ||
    view.documents.some(filled) ||
    (named && view.ids.some(filled))
  );
}

/** In a client list where many rows hold a name alone, those are clients we know little about. */
function keepHabitual(
  view: RowView,
  reasons: Map<number, RemovedReason>,
  headings: readonly { readonly row: number }[],
): void {
  if (view.shape !== "clients") return;
  const nameOnly = headings.filter(
    ({ row }) => filledPlaces(view.rows[row] ?? [], 1)[0] === view.names[0],
  );
  if (nameOnly.length <= HABIT * (view.rows.length - view.headerRow - 1)) return;
  for (const { row } of nameOnly) reasons.delete(row);
}

/** Remarks below the data are titles, and so is a heading with nothing under it. @returns last row of data */
function removeFooters(view: RowView, reasons: Map<number, RemovedReason>): number {
  let row = view.rows.length - 1;
  for (; row > view.headerRow; row--) {
    const reason = reasons.get(row);
    if (reason === "heading" || (!reason && isFooter(view.rows[row] ?? [], view))) {
      reasons.set(row, "title");
    } else if (!reason) break;
  }
  return row;
}
