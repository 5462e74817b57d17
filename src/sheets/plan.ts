import type { TabSpec } from "../report/tab-spec.ts";
import type { TabMemory, Written } from "./keep/memory.ts";
import type { Grid } from "./keep/typed-cell.ts";
import type { Refreshed } from "./keeping.ts";
import type { Cast } from "./make-tabs.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab about to be brought up to date: what it needs is read, nothing is written yet. */
export interface Plan {
  readonly spec: TabSpec;
  readonly tab: TabMemory;
  /** Null when it is to be made. */
  readonly sheet: Sheet | null;
  /** What is about to stand in it, to be remembered before it is written; null for one that is not compared. */
  readonly next: Written | null;
  readonly cast: Cast | null;
  /** The tab as it was read, where the write covers cells a user may type in; null where it covers none. */
  readonly exposed: Grid | null;
  /** Writes and dresses it. Cut short anywhere, it can be done again. */
  readonly write: (opened: Opened) => Refreshed;
}

/** A tab ready to be written. */
export interface Opened {
  readonly sheet: Sheet;
  /** One there was, or that a run cut short had left, may look any way. */
  readonly state: "found" | "leftOver" | "new" | "dressed";
  /** Rows of the grid of a dressed one. */
  readonly gridRows: number;
}
