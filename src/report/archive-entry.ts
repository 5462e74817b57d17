import type { Day } from "../core/maths/day.ts";

/** Something a user typed whose place went away. */
export interface ArchiveEntry {
  /** Stable and unique: what the user writes beside the row follows it. */
  readonly key: string;
  /** Client it stood beside; "" for a row of the user's own. */
  readonly clientId: string;
  readonly clientName: string;
  /** Title of the tab and heading of the column, as they were. */
  readonly tab: string;
  readonly column: string;
  readonly value: ArchiveValue;
  readonly keptOn: Day;
  readonly why: ArchiveReason;
}

/** What a cell held: a value, a date with its time of day, or a formula as text. */
export type ArchiveValue =
  | string
  | number
  | boolean
  | { readonly day: Day; readonly seconds?: number }
  | { readonly formula: string };

/** Why it had to move. */
export type ArchiveReason = "left" | "replaced" | "typedOver" | "ownRow";
