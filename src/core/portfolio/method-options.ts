import type { AccountLimits } from "../accounts/classes.ts";
import type { AccountFamily } from "../accounts/score.ts";
import type { CostLine } from "../kpi/costs.ts";
import type { Day } from "../maths/day.ts";

/** What the whole business spends and holds. */
export interface Economics {
  /** Costs of winning and keeping clients; those beside each client in the list count unless given here. */
  readonly costs?: readonly CostLine[];
  /** A year's costs whatever is sold. */
  readonly fixedCosts?: number;
  readonly cash?: number;
}

/** A key-account portrait: criteria with weights that add up to 100; without any, the usual ones. */
export interface AccountsMethod {
  readonly criteria: readonly AccountCriterion[];
  readonly limits?: AccountLimits;
}

/** One criterion, read from a column of the list or a computed one. */
export interface AccountCriterion {
  readonly key: string;
  readonly family: AccountFamily;
  readonly weight: number;
  /** Name of the column, as for rules. */
  readonly column: string;
  /** By where the client stands, the most or the least the best; as the score it is; or by a table of words. */
  readonly as: "most" | "least" | "score" | Readonly<Record<string, number>>;
}

/** A segment set by hand. */
export interface Override {
  /** The client's id. */
  readonly id: string;
  readonly segment: string;
  readonly reason: string;
  /** When it was decided; of two for one client the later counts. */
  readonly day: Day | null;
}
