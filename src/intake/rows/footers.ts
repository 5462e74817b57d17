import type { Row } from "../cell.ts";
import type { RemovedReason } from "../finding.ts";
import { filledPlaces } from "./headings.ts";
import type { RowView } from "./row-view.ts";

/** A client's name is rarely longer. */
const LONG_TEXT = 60;
const FOOTER =
  /^\W*(?:copyright|©|confidential|confidentiel|generated|genere|g.n.r. |.dit. |exported|export du|accrual basis|cash basis|source|note|page \d|#|\*)|\b(?:accrual|cash) basis\b/i;

/**
 * Marks what stands below the data: remarks, the lines a program prints under a report, and a heading
 * with nothing under it. A block of lone texts is one when one of them plainly is.
 * @param view the rows and what their columns hold
 * @param reasons rows already removed; the footers are added
 * @returns the last row of data
 */
export function removeFooters(view: RowView, reasons: Map<number, RemovedReason>): number {
  const start = startOfBlock(view, reasons);
  let row = view.rows.length - 1;
  for (; row > view.headerRow; row--) {
    const reason = reasons.get(row);
    const cells = view.rows[row] ?? [];
    if (reason === "heading" || (!reason && (row >= start || isFooter(cells, view)))) {
      reasons.set(row, "footer");
    } else if (!reason) break;
  }
  return row;
}

/** The first row of the lone texts at the end that a program printed; past the end when there are none. */
function startOfBlock(view: RowView, reasons: ReadonlyMap<number, RemovedReason>): number {
  let start = view.rows.length;
  let plain = false;
  for (let row = view.rows.length - 1; row > view.headerRow; row--) {
    const reason = reasons.get(row);
    if (reason === "blank") {
      if (plain) break;
      continue;
    }
    const text = loneText(view.rows[row] ?? [], view);
    if (text === null || (reason !== undefined && reason !== "heading")) break;
    plain ||= FOOTER.test(text);
    start = row;
  }
  return plain ? start : view.rows.length;
}

function isFooter(cells: Row, view: RowView): boolean {
  const text = loneText(cells, view);
  if (text === null) return false;
  const [only] = filledPlaces(cells, 1);
  const known = [...view.names, ...view.ids, ...view.documents, ...view.emails];
  return !known.includes(only ?? -1) || text.length > LONG_TEXT || FOOTER.test(text);
}

/** The only cell of a row, when it is a text and stands where no money does. */
function loneText(cells: Row, view: RowView): string | null {
  const places = filledPlaces(cells, 2);
  const [only] = places;
  const cell = cells[only ?? -1];
  if (only === undefined || places.length > 1 || typeof cell !== "string") return null;
  return view.money.includes(only) ? null : cell;
}
