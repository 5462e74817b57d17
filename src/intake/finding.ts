import type { MatchLevel } from "./match/vetoes.ts";

/** Why a row is not data, is no sale, or left the portfolio. */
export type RemovedReason =
  | "title"
  | "blank"
  | "header"
  | "total"
  | "subtotal"
  | "heading"
  | "footer"
  | "test"
  | "duplicate"
  | "noClient"
  | "noDate"
  | "noAmount"
  | "futureDate"
  /** A quote, a draft, a delivery, a payment, a purchase. */
  | "notSale"
  | "cancelled"
  /** Not yet paid where payment makes the sale. */
  | "pending"
  /** A deal. */
  | "lost"
  | "open"
  /** A credit note, where only purchases count. */
  | "returned"
  /** A deposit invoice that a later invoice holds. */
  | "deposit"
  /** An opening or closing entry of a ledger. */
  | "opening"
  | "otherCurrency"
  | "prospect"
  | "lead"
  | "formerClient"
  | "partner"
  | "supplier"
  | "other";

/** Something odd in the list. */
export interface Finding {
  readonly kind: FindingKind;
  /** Header of the column concerned; "" when it is the row. */
  readonly column: string;
  readonly count: number;
  /** 1-based rows of the sheet, at most 20 of them. */
  readonly rows: readonly number[];
  /** Up to three real cells. */
  readonly samples: readonly string[];
}

export type FindingKind =
  | `removed.${RemovedReason}`
  | "cells.notNumber"
  | "cells.notDate"
  | "cells.notValid"
  | "cells.error"
  | "cells.approximate"
  | "cells.digitsLost"
  | "cells.zeroRestored"
  | "dates.order"
  | "dates.mixed"
  | "dates.future"
  | "dates.old"
  /** The last order before the first. */
  | "dates.reversed"
  /** Revenue, and no date of an order. */
  | "dates.missing"
  | "dates.swapped"
  | "dates.coarse"
  | "dates.shifted"
  | "numbers.mixed"
  | "numbers.halfConverted"
  | "text.repaired"
  | "text.lost"
  | `merged.${MatchLevel}`
  | "merged.codes"
  | "clients.possible"
  | "name.tooLong"
  | "ids.variant"
  | "ids.duplicate"
  | "emails.shared"
  | "headers.duplicate"
  | "amounts.negative"
  | "amounts.several"
  | "amounts.gap"
  | "rows.repeated"
  | "amounts.identical"
  | "amounts.period"
  /** A date of an order, and no revenue. */
  | "amounts.missing"
  | "amounts.outlier"
  /** Texts for the sheet; found by the data check alone. */
  | "amounts.text"
  /** Revenue, and no order. */
  | "orders.none"
  | "refunds.unknown"
  | "orders.severalClients"
  | "clients.notPositive"
  | "currency.several";
