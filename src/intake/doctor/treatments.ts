import type { FindingKind, RemovedReason } from "../finding.ts";
import type { Done, Mending } from "./checkup.ts";

/** What is done with a problem of a kind, and what the mended copy does about it. */
export interface Treatment {
  readonly done: Done;
  readonly mending: Mending | null;
  /** Its cells cannot be used as they are: they lower the score. */
  readonly fails: boolean;
}

const LEFT_OUT: Treatment = { done: "leftOut", mending: "dropRow", fails: false };
/** A row that should have been data and could not be used. */
const LOST: Treatment = { done: "leftOut", mending: null, fails: true };
const BLANK: Treatment = { done: "asBlank", mending: null, fails: true };
const COUNTED: Treatment = { done: "counted", mending: null, fails: false };

/** Rows left out because something is wrong with them, or because they would count twice. */
const ROWS: Readonly<Partial<Record<RemovedReason, Treatment>>> = {
  total: LEFT_OUT,
  subtotal: LEFT_OUT,
  footer: LEFT_OUT,
  heading: LEFT_OUT,
  header: LEFT_OUT,
  test: LEFT_OUT,
  duplicate: { ...LEFT_OUT, fails: true },
  noClient: LOST,
  noDate: LOST,
  noAmount: LOST,
  futureDate: LOST,
};

const putRight = (mending: Mending): Treatment => ({ done: "putRight", mending, fails: true });
const asRest = (mending: Mending): Treatment => ({ done: "readAsRest", mending, fails: true });

const CELLS: Readonly<Partial<Record<FindingKind, Treatment>>> = {
  "cells.notNumber": BLANK,
  "cells.notDate": BLANK,
  "cells.notValid": BLANK,
  "cells.digitsLost": BLANK,
  "cells.error": BLANK,
  "dates.future": BLANK,
  "dates.reversed": { ...COUNTED, fails: true },
  "dates.missing": { ...COUNTED, fails: true },
  "amounts.missing": { ...COUNTED, fails: true },
  "orders.none": { ...COUNTED, fails: true },
  "dates.order": asRest("writeDate"),
  "dates.mixed": asRest("writeDate"),
  "dates.swapped": putRight("writeDate"),
  "dates.shifted": putRight("writeDate"),
  "numbers.mixed": asRest("writeNumber"),
  "numbers.halfConverted": putRight("writeNumber"),
  "cells.zeroRestored": putRight("writeText"),
  "text.repaired": putRight("writeText"),
  "cells.approximate": { done: "counted", mending: "writeNumber", fails: false },
  "amounts.text": { done: "putRight", mending: "writeNumber", fails: false },
  "ids.variant": { done: "apart", mending: null, fails: false },
  "ids.duplicate": { done: "merged", mending: null, fails: false },
  "emails.shared": { done: "apart", mending: null, fails: false },
};
/** Told side by side, in a place of their own. */
const DUPLICATES = /^(?:merged\.|clients\.possible$)/;

/**
 * How a problem is treated; null for rows left out on purpose (prospects, quotes, blank rows), which are
 * no problem, and for duplicates.
 */
export function treatmentOf(kind: FindingKind): Treatment | null {
  if (DUPLICATES.test(kind)) return null;
  if (!kind.startsWith("removed.")) return CELLS[kind] ?? COUNTED;
  return ROWS[kind.slice("removed.".length) as RemovedReason] ?? null;
}
