import type { Row } from "../cell.ts";
import { isBlank } from "../values/blank.ts";
import type { RowView } from "./row-view.ts";

/** Columns of the narrowest table with headings: a narrower one has rows of two cells that are plain data. */
export const WIDE = 5;
/** A client's name is rarely longer. */
const LONG_TEXT = 60;
const FOOTER =
  /^\W*(?:copyright|©|confidential|confidentiel|generated|genere|g.n.r. |.dit. |exported|export du|accrual basis|cash basis|source|note|page \d|#|\*)/i;

/** The 0-based columns of the first `most` filled cells of a row, from the left. */
export function filledPlaces(cells: Row, most: number): number[] {
  const places: number[] = [];
  for (let at = 0; at < cells.length && places.length < most; at++) {
    if (!isBlank(cells[at] ?? "", "label")) places.push(at);
  }
  return places;
}

/**
 * Whether a row only names the group of the rows below: one or two texts in a table of five columns
 * or more, nothing where a row of data has its code, date or amount.
 * @param places its filled columns, three at most
 * @param view what the columns hold
 */
export function isHeading(cells: Row, places: readonly number[], view: RowView): boolean {
  if (places.length === 0 || places.length > 2) return false;
  const worded = places.every((at) => {
    const cell = cells[at];
    return typeof cell === "string" && !/^[\d\s.,/-]+$/.test(cell);
  });
  const data = [...view.emails, ...view.proofs, ...view.money];
  if (!worded || places.some((at) => data.includes(at))) return false;
  const named = places.some((at) => view.names.includes(at));
  return !(named && places.some((at) => view.ids.includes(at) || view.documents.includes(at)));
}

/** Whether a row below the data is a remark: one text, elsewhere than in a name or plainly a remark. */
export function isFooter(cells: Row, view: RowView): boolean {
  const places = filledPlaces(cells, 2);
  const [only] = places;
  const cell = cells[only ?? -1];
  if (only === undefined || places.length > 1 || typeof cell !== "string") return false;
  if (view.money.includes(only)) return false;
  const known = [...view.names, ...view.ids, ...view.documents, ...view.emails].includes(only);
  return !known || cell.length > LONG_TEXT || FOOTER.test(cell);
}
