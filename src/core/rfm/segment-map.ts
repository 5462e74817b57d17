import { fmOf, type RfmCell } from "./code.ts";

/** Segments of the default map, best first; the order of tabs and tables. */
export const RFM_SEGMENTS = [
  "CHAMPION",
  "LOYAL",
  "ACTIVE",
  "NEW",
  "PROMISING",
  "ATTENTION",
  "ALMOST_LOST",
  "EX_LOYAL",
  "AT_RISK",
  "DORMANT",
  "PROSPECT",
] as const;

/** Key of a segment of the default map; its name is said by the language. */
export type RfmSegmentKey = (typeof RFM_SEGMENTS)[number];

/** Key of the segment of clients about whom the chosen segmentation can say nothing. */
export const NO_SEGMENT = "BLANK";

/**
 * The segment of a cell of the grid of recency by FM (the mean of F and M): complete, and each cell
 * in one segment only.
 * @param cell Scores from 1 to 5; those of another number of bins go through `onFive` first.
 * @see method D6.b and D6.i
 */
export function segmentOfCell(cell: RfmCell): RfmSegmentKey {
  const fm = fmOf(cell);
  if (cell.r >= 5) return fm > 3 ? "CHAMPION" : fm > 1 ? "ACTIVE" : "NEW";
  if (cell.r >= 4) return fm > 3 ? "LOYAL" : fm > 1 ? "ACTIVE" : "PROMISING";
  if (cell.r >= 3) return fm > 3 ? "LOYAL" : fm > 2 ? "ATTENTION" : "ALMOST_LOST";
  return fm > 4 ? "EX_LOYAL" : fm > 2 ? "AT_RISK" : "DORMANT";
}

/**
 * Scores of any number of bins on the scale of the grid: the lowest stays 1, the highest becomes 5,
 * those between keep their distance. Recency is rounded, for the grid has whole rows.
 */
export function onFive(cell: RfmCell, bins: number): RfmCell {
  return onScale(cell, { bins, scale: 5, whole: false });
}

interface Scales {
  readonly bins: number;
  readonly scale: number;
  /** Whether F and M must be whole too, for a map that bounds them. */
  readonly whole: boolean;
}

/** Scores of any number of bins on the scale of a map. */
export function onScale({ r, f, m }: RfmCell, { bins, scale, whole }: Scales): RfmCell {
  if (bins === scale) return { r, f, m };
  const stretch = (score: number) => 1 + ((scale - 1) * (score - 1)) / Math.max(1, bins - 1);
  const place = (score: number) => (whole ? Math.round(stretch(score)) : stretch(score));
  return { r: Math.round(stretch(r)), f: f === 0 ? 0 : place(f), m: place(m) };
}

/**
 * Whether a client counts as new: the first purchase is at most this many days old. Tested before
 * the grid, in which a big first order would land among the active.
 * @param firstDay NaN when unknown: then the grid decides.
 */
export function isNew(firstDay: number, asOf: number, newClientDays: number): boolean {
  return asOf - firstDay <= newClientDays;
}
