import type { Row } from "../cell.ts";
import type { RemovedReason } from "../finding.ts";
import { isBlank } from "../values/blank.ts";
import type { RowView } from "./row-view.ts";

/** Columns of the narrowest table with headings: a narrower one has rows of two cells that are plain data. */
export const WIDE = 5;
/** Above this share, rows with a name alone are the list's habit and not headings. */
const HABIT = 0.2;

/** The 0-based columns of the first `most` filled cells of a row, from the left. */
export function filledPlaces(cells: Row, most: number): number[] {
  const places: number[] = [];
  for (let at = 0; at < cells.length && places.length < most; at++) {
    if (!isBlank(cells[at] ?? "", "label")) places.push(at);
  }
  return places;
}

/** The 0-based column of the first filled cell of a row; -1 when there is none. */
export function firstFilled(cells: Row): number {
  for (let at = 0; at < cells.length; at++) if (!isBlank(cells[at] ?? "", "label")) return at;
  return -1;
}

/** Whether more than two cells are filled: no heading has so many. */
function isFull(cells: Row): boolean {
  let filled = 0;
  for (let at = 0; at < cells.length && filled < 3; at++) {
    if (!isBlank(cells[at] ?? "", "label")) filled++;
  }
  return filled > 2;
}

/**
 * Whether a row only names the group of the rows below: one or two texts in a table of five columns
 * or more, nothing where a row of data has its code, date or amount.
 * @param view what the columns hold
 */
export function isHeading(cells: Row, view: RowView): boolean {
  if (isFull(cells)) return false;
  const places = filledPlaces(cells, 2);
  if (places.length === 0) return false;
  const worded = places.every((at) => {
    const cell = cells[at];
    return typeof cell === "string" && !/^[\d\s.,/-]+$/.test(cell);
  });
  if (!worded) return false;
  const data = [...view.emails, ...view.money];
  // A report prints the name of the group where the dates stand.
  if (places.length > 1 || view.shape === "clients") data.push(...view.proofs);
  if (places.some((at) => data.includes(at))) return false;
  const named = places.some((at) => view.names.includes(at));
  return !(named && places.some((at) => view.ids.includes(at) || view.documents.includes(at)));
}

/** In a client list where many rows hold a name alone, those are clients we know little about. */
export function keepHabitual(
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
