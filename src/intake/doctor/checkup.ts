import type { FindingKind, RemovedReason } from "../finding.ts";

/** What is wrong in a list, how much revenue hangs on it, and what may be done. */
export interface Checkup {
  /** 1 less the weighted share of cells that cannot be used, 0 to 1. @see method D16 */
  readonly score: number;
  /** The one that most revenue hangs on first. */
  readonly problems: readonly DataProblem[];
  /** Rows that are no clients or no sales, left out on purpose: nothing is wrong with them. */
  readonly leftOut: readonly { readonly reason: RemovedReason; readonly rows: number }[];
  /** Cells and rows a mended copy would change, all rules together. */
  readonly mends: number;
}

export interface DataProblem {
  readonly kind: FindingKind;
  /** Header of the column concerned; "" when it is the row. */
  readonly column: string;
  /** 0-based column of the sheet, -1 when it is the row. */
  readonly index: number;
  /** Cells or rows. */
  readonly count: number;
  /** 1-based rows of the sheet, at most 20 of them. */
  readonly rows: readonly number[];
  /** Up to three real cells. */
  readonly samples: readonly string[];
  /** Money in the rows concerned, whatever its sign; NaN when nothing tells. */
  readonly revenue: number;
  /** Beside the money of the rows kept; above 1 for a total row. NaN when nothing tells. */
  readonly share: number;
  readonly done: Done;
  /** What the mended copy would do about it; null when only the user can. */
  readonly mending: Mending | null;
}

/** What we did with it while reading. */
export type Done =
  /** The row was left out. */
  | "leftOut"
  /** The cell counts as empty. */
  | "asBlank"
  /** It was put right while reading. */
  | "putRight"
  /** It was read in the way the rest of the column proves. */
  | "readAsRest"
  /** It counts, as it is. */
  | "counted"
  /** Two clients, kept apart. */
  | "apart"
  /** One client, merged by proof. */
  | "merged"
  /** Kept out of the portfolio, summed apart. */
  | "summedApart";

/** What a mended copy does. */
export type Mending =
  /** Leaves the row out. */
  | "dropRow"
  /** Writes a real number. */
  | "writeNumber"
  /** Writes a real date. */
  | "writeDate"
  /** Writes the text as it should be. */
  | "writeText"
  /** Puts the rows of one client into one. */
  | "mergeRows";
