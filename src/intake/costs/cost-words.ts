import type { CostLine } from "../../core/kpi/costs.ts";

/** Columns of a list of costs. */
export type CostColumn = "channel" | "kind" | "from" | "to" | "amount" | "note";

export const COST_COLUMNS: readonly CostColumn[] = [
  "channel",
  "kind",
  "from",
  "to",
  "amount",
  "note",
];

/** Two figures at the head of the list. */
export type CostFigure = "fixedCosts" | "cash";

/** The words a list of costs may be written with, in whatever languages. */
export interface CostWords {
  readonly headings: Readonly<Record<CostColumn, readonly string[]>>;
  readonly kinds: Readonly<Record<CostLine["kind"], readonly string[]>>;
  readonly figures: Readonly<Record<CostFigure, readonly string[]>>;
  /** Lines whose channel begins with one of these do not count. */
  readonly example: readonly string[];
  /** The examples as we write them: a line that is not one of them deserves a word. */
  readonly examples: readonly CostExample[];
}

/** A line of example. */
export interface CostExample {
  readonly channel: string;
  readonly kind: CostLine["kind"];
  /** As typed, the year as YYYY. */
  readonly from: string;
  readonly to: string;
  readonly amount: number;
}
