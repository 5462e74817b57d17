import type { BookCell } from "../book/book.ts";

/** A tab as a file holds it. */
export interface FileTab {
  readonly name: string;
  /** All of one length; undefined where the cell is blank. */
  readonly rows: readonly (readonly (BookCell | undefined)[])[];
}
