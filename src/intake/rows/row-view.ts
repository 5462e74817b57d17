import type { Rows } from "../cell.ts";
import type { RemovedReason } from "../finding.ts";

/** A light view of the columns, 0-based indexes; every list may be empty. */
export interface RowView {
  /** Every row as read, title rows and header included. */
  readonly rows: Rows;
  /** 0-based index of the header row; -1 when there is none. */
  readonly headerRow: number;
  readonly shape: "orders" | "clients";
  /** Columns that name the client, the name first. */
  readonly names: readonly number[];
  /** Client codes. */
  readonly ids: readonly number[];
  /** Order or invoice numbers. */
  readonly documents: readonly number[];
  readonly emails: readonly number[];
  /** Dates, statuses, phones, postal codes: a filled one proves that a row is data. */
  readonly proofs: readonly number[];
  readonly money: readonly number[];
  /** Columns with a meaning: two rows equal in all of them are duplicates. */
  readonly mapped: readonly number[];
  /** The user wants exact duplicates counted each: they are told, and stay. */
  readonly keepRepeats?: boolean;
  /** Further columns whose text may say that a row is a test, such as the name of a deal. */
  readonly titles?: readonly number[];
  /** Whether a column of the file says of a row, 0-based, that it is a test. */
  readonly isTest?: (row: number) => boolean;
  /** Per money column its value on each row below the header; asked only where a total may hide. */
  readonly amounts?: () => readonly Float64Array[];
}

/** A row that names the group of the rows below it. */
export interface Heading {
  /** 0-based row. */
  readonly row: number;
  readonly text: string;
}

/** What was found about the rows. */
export interface RemovedRows {
  /** Reason by 0-based row; a row without an entry is data. */
  readonly reasons: ReadonlyMap<number, RemovedReason>;
  /** Group headings in order. */
  readonly headings: readonly Heading[];
  /** Rows of a client list equal to an earlier one, removed or kept. */
  readonly repeated: readonly number[];
}
