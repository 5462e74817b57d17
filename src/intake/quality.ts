import type { Day } from "../core/maths/day.ts";
import type { Finding, RemovedReason } from "./finding.ts";
import type { DateColumn, DateOrder } from "./values/date-types.ts";
import type { NumberColumn } from "./values/reading.ts";

/** What was read, what was left out, and how the columns were understood. */
export interface Quality {
  readonly rowsRead: number;
  readonly rowsKept: number;
  readonly removed: Readonly<Partial<Record<RemovedReason, number>>>;
  /** Everything worth a look, with 1-based row numbers of the sheet. */
  readonly findings: readonly Finding[];
  /** Sales that name nobody: summed here, and in no client. */
  readonly unidentified: { readonly rows: number; readonly revenue: number };
  /** Whether the money holds the tax; null where no money was read. */
  readonly tax: TaxBasis | null;
  readonly currency: CurrencyFound;
  /** How each column of numbers or dates was read, and by what it was decided. */
  readonly columns: readonly ColumnReading[];
  /** Null where nothing is dated. */
  readonly period: PeriodFound | null;
  /** The client with the largest revenue; null where nobody has any. */
  readonly largest: { readonly id: string; readonly share: number } | null;
  /** Deals by their end; null where the list has none. */
  readonly deals: DealsFound | null;
}

/** One basis for the whole file, and why. */
export interface TaxBasis {
  /** "unknown": neither the headings nor the cells tell. */
  readonly basis: "net" | "gross" | "unknown";
  /**
   * "heading": of the column; "cells": written beside the amounts; "less tax": gross less its tax column;
   * "source": the program is known for it; "only gross": no net amount on enough rows; "silent".
   */
  readonly why: "heading" | "cells" | "less tax" | "source" | "only gross" | "silent";
  /** Heading of the column of money; "" when the amount is worked out. */
  readonly column: string;
}

/** The currency the money is in. */
export interface CurrencyFound {
  /** ISO 4217, "" when the file does not tell. */
  readonly code: string;
  /** "converted": the file's own column in the company's currency. */
  readonly why: "none" | "column" | "cells" | "converted" | "answer";
  /** Rows left apart, by currency. */
  readonly others: Readonly<Record<string, number>>;
  /** Rows by currency where several are added as they are: in a list of clients. */
  readonly mixed?: Readonly<Record<string, number>>;
}

/** How one column was read. */
export interface ColumnReading {
  readonly column: string;
  readonly decimal?: NumberColumn["decimal"];
  readonly order?: DateOrder | null;
  readonly decidedBy: NumberColumn["decidedBy"] | DateColumn["decidedBy"];
}

/** From the first to the last dated row. */
export interface PeriodFound {
  readonly from: Day;
  readonly to: Day;
  /** Calendar months from first to last. */
  readonly months: number;
  /** First days of the months without any sale. */
  readonly empty: readonly Day[];
}

/** How many deals ended how. */
export interface DealsFound {
  readonly won: number;
  readonly lost: number;
  readonly open: number;
}
