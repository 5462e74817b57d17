import type { Row } from "../cell.ts";
import type { RemovedReason } from "../finding.ts";
import { isBlank } from "../values/blank.ts";
import { arithmeticTotals, namesNobody } from "./arithmetic-totals.ts";
import type { RowView } from "./row-view.ts";
import { isSubtotalLabel, totalLabel } from "./total-label.ts";

/** Above this share of rows without a name, they go on with the row above and are no totals. */
const CONTINUED = 0.2;

/**
 * Whether a row is a total by its label, in its first filled cell or where the client or the document
 * is named.
 * @param first its first filled column
 * @param labelled columns where a total line may carry its label
 * @returns null when it is none
 */
export function labelledTotal(
  cells: Row,
  first: number,
  { view, labelled }: { readonly view: RowView; readonly labelled: readonly number[] },
): "total" | "subtotal" | null {
  for (let i = -1; i < labelled.length; i++) {
    const at = i < 0 ? first : (labelled[i] as number);
    const cell = cells[at];
    const label = typeof cell === "string" ? totalLabel(cell) : null;
    if (label === null || provesData(cells, view, { at, label })) continue;
    return isSubtotalLabel(String(cell)) ? "subtotal" : "total";
  }
  return null;
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

/**
 * Adds the totals without a label. In a list whose rows often go on with the row above, a row without a
 * name is no sign of a total.
 * @param reasons rows already removed; the totals are added
 */
export function removeArithmeticTotals(view: RowView, reasons: Map<number, RemovedReason>): void {
  if (!view.amounts || view.money.length < 2) return;
  let nameless = 0;
  for (let row = view.headerRow + 1; row < view.rows.length; row++) {
    if (!reasons.has(row) && namesNobody(view, row)) nameless++;
  }
  if (nameless === 0 || nameless > CONTINUED * (view.rows.length - view.headerRow - 1)) return;
  const found = arithmeticTotals(view, view.amounts(), reasons);
  for (const { row, whole } of found) reasons.set(row, whole ? "total" : "subtotal");
}
