import type { Completeness } from "../../core/quality/completeness.ts";
import type { Words } from "../../i18n/words.ts";

type Doctor = Words["intake"]["doctor"];

/** What was found in the user's list, ready to be shown. */
export interface CheckData {
  /** The list itself. */
  readonly source: {
    readonly tabId: number;
    readonly tabName: string;
    readonly rowsRead: number;
    readonly rowsKept: number;
  };
  /** 0 to 1. */
  readonly score: number;
  /** The heaviest first. */
  readonly problems: readonly CheckedProblem[];
  /** Rows left out on purpose, by reason. */
  readonly leftOut: readonly { readonly reason: string; readonly rows: number }[];
  /** Cells and rows a mended copy would change. */
  readonly mends: number;
  readonly completeness: Completeness;
  readonly duplicates: CheckedDuplicates;
}

export interface CheckedProblem {
  readonly kind: string;
  /** Header of the column; "" when it is the row. */
  readonly column: string;
  /** 0-based; -1 when it is the row. */
  readonly index: number;
  readonly count: number;
  /** 1-based rows of the list, some of them. */
  readonly rows: readonly number[];
  readonly samples: readonly string[];
  /** NaN when nothing tells. */
  readonly revenue: number;
  readonly share: number;
  readonly done: keyof Doctor["done"];
  readonly mending: keyof Doctor["mending"] | null;
}

/** Rows that are, or may be, one client. */
export interface CheckedDuplicates {
  readonly merged: readonly CheckedGroup[];
  readonly possible: readonly CheckedGroup[];
}

/** Rows of the list side by side. */
export interface CheckedGroup {
  readonly sides: readonly CheckedSide[];
  /** What they agree in, as fields of the list. */
  readonly shared: readonly string[];
  /** Likeness of the names, 0 to 1; NaN where the names are not why. */
  readonly likeness: number;
}

export interface CheckedSide {
  /** 1-based row of the list. */
  readonly row: number;
  readonly name: string;
  /** What the list says of it: "69003 · lyon.example". */
  readonly facts: string;
  /** NaN when unknown. */
  readonly revenue: number;
}
