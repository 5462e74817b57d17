import type { Day } from "../core/maths/day.ts";
import type { SpecCell } from "./tab-spec.ts";

/** Something a user typed whose place went away. */
export interface ArchiveEntry {
  /** Client it stood beside; "" for a row of the user's own. */
  readonly clientId: string;
  readonly clientName: string;
  /** Title of the tab and heading of the column, as they were. */
  readonly tab: string;
  readonly column: string;
  readonly value: SpecCell;
  readonly keptOn: Day;
  readonly why: ArchiveReason;
}

/** Why it had to move. */
export type ArchiveReason = "left" | "replaced" | "typedOver" | "ownRow";
