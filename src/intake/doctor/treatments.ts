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
  heading: LEFT_OUT,
  header: LEFT_OUT,
  test: LEFT_OUT,
  duplicate: { ...LEFT_OUT, fails: true },
  noClient: LOST,
  noDate: LOST,
  noAmount: LOST,
  futureDate: LOST,
};

const CELLS: Readonly<Partial<Record<FindingKind, Treatment>>> = {
  "cells.notNumber": BLANK,
  "cells.notDate": BLANK,
  "cells.error": BLANK,
  "dates.future": BLANK,
  "dates.order": { done: "readAsRest", mending: "writeDate", fails: true },
  "dates.mixed": { done: "readAsRest", mending: "writeDate", fails: true },
  "numbers.mixed": { done: "readAsRest", mending: "writeNumber", fails: true },
  "cells.approximate": { done: "counted", mending: "writeNumber", fails: false },
  "ids.variant": { done: "apart", mending: null, fails: false },
};

/**
 * How a problem is treated; null for rows left out on purpose (prospects, quotes, blank rows), which are
 * no problem.
 */
export function treatmentOf(kind: FindingKind): Treatment | null {
  if (!kind.startsWith("removed.")) return CELLS[kind] ?? COUNTED;
  return ROWS[kind.slice("removed.".length) as RemovedReason] ?? null;
}
