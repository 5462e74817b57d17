import type { Cell } from "../cell.ts";
import type { RemovedReason } from "../finding.ts";

/** Why a cell of the mended copy differs from the list, or a row is not in it. */
export type MendRule =
  | "number"
  | "date"
  | "dateOrder"
  | "encoding"
  | "spaces"
  | "email"
  | "phone"
  | "postalCode"
  | "companyNumber"
  | "identifier"
  | "country"
  | "merged"
  | `row.${RemovedReason}`;

/** One thing the mended copy does otherwise. */
export interface Mend {
  /** 1-based row of the list. */
  readonly row: number;
  /** 0-based column of the list; -1 for a whole row. */
  readonly column: number;
  readonly before: Cell;
  /** "" for a row left out. */
  readonly after: Cell;
  readonly rule: MendRule;
}

/** A clean copy of a list, and all that differs. */
export interface MendedCopy {
  /** Header first; every row as long as the header. */
  readonly rows: readonly (readonly Cell[])[];
  readonly mends: readonly Mend[];
}
