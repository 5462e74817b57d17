import type { RemovedReason } from "./finding.ts";
import type { Records } from "./match/records.ts";

/** Who the clients of a list are, for joining it with other lists. */
export interface Identities {
  /** As the list writes them, before duplicates were merged: a merged client is found by each of its codes. */
  readonly records: Records;
  /** Client of the source by record; -1 for those who left it. */
  readonly of: Int32Array;
  /**
   * What its status says of each client of the source. Reasons to leave appear only in a list read as one of
   * several: elsewhere those clients have left.
   */
  readonly verdicts: readonly Verdict[];
  /** Number of each document by `Orders.order`, "" for those without; null when there is no such column. */
  readonly documents: readonly string[] | null;
  /** The list says what clients bring; of a list that does not, every revenue is NaN. */
  readonly money: boolean;
}

/** What a status says: why a client leaves the portfolio, that it is one, or nothing. */
export type Verdict = RemovedReason | "client" | null;
