import type { CellFormat, PageCell, PageInput } from "./tab-spec.ts";

/**
 * A page the user fills: written once, then only read. All that stands in it is the user's from then on;
 * only words that are still ours follow the language.
 */
export interface FormBody {
  readonly kind: "form";
  /** Pixels, from column A. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  /** Rows from row 1; blank cells are "". Every row as long as `widths`. */
  readonly rows: readonly (readonly PageCell[])[];
  /** Single cells to fill, each beside its label. */
  readonly inputs: readonly PageInput[];
  /** 0-based row of the headings of the columns to fill; examples may stand below. */
  readonly headingRow: number;
  /** Columns to fill, from column A. */
  readonly fields: readonly FormField[];
  /** Rows made ready to be filled. */
  readonly fillRows: number;
  /** Our words in this language, by the same words in the others. */
  readonly words: ReadonlyMap<string, string>;
}

/** A column to fill. */
export interface FormField {
  readonly heading: string;
  /** Said on hover of the heading. */
  readonly help: string;
  readonly format: CellFormat;
  /** Words to offer; anything else may be typed too. */
  readonly choices: readonly string[];
}
