import type { Source } from "../../core/portfolio/portfolio.ts";
import type { Duplicates } from "../duplicates.ts";
import type { Identities } from "../identities.ts";

/** What the rows of a sheet came to. */
export interface Reading {
  readonly source: Source;
  readonly duplicates: Duplicates;
  readonly identities: Identities;
  /** The client each body row speaks of, as an index into those of the source; -1 for none. */
  readonly clientOfRow: Int32Array;
}
