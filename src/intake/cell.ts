/**
 * A cell as it reaches the pure code. A date cell arrives as a `DateCell`, never as a `Date`: the
 * edge (`src/sheets`) has turned it into a day in the spreadsheet's own zone.
 */
export type Cell = string | number | boolean | DateCell;

export interface DateCell {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Seconds after midnight. */
  readonly seconds: number;
}

export type Row = readonly Cell[];
export type Rows = readonly Row[];

/** A cell Sheets typed as a date. */
export function isDateCell(cell: Cell): cell is DateCell {
  return typeof cell === "object";
}
