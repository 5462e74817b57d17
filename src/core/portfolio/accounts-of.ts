import { type AccountClass, accountClasses } from "../accounts/classes.ts";
import { type AccountScores, type Criterion, scoreAccounts } from "../accounts/score.ts";
import { usualPortrait } from "../accounts/usual-portrait.ts";
import { Problem } from "../problem.ts";
import type { RuleColumn } from "../typology/condition.ts";
import type { ColumnFinder } from "./column-finder.ts";
import type { Figures } from "./figures.ts";
import type { Method } from "./method.ts";
import type { AccountCriterion, AccountsMethod } from "./method-options.ts";
import { portraitColumns } from "./portrait-columns.ts";

const BEST = 10;

/** Key accounts of the portfolio. */
export interface Accounts {
  /** What makes the scores; the usual one where the method has none. */
  readonly portrait: AccountsMethod;
  /** Nobody chose it: to be shown as a proposal. */
  readonly isProposed: boolean;
  readonly scores: AccountScores;
  readonly classes: readonly AccountClass[];
}

interface AccountParts {
  readonly figures: Figures;
  readonly columnOf: ColumnFinder;
}

/**
 * Scores and classes by the method's portrait, or by the usual one; null where the list tells too little.
 * @throws Problem fit: when a criterion's column is not there, or holds words where numbers are needed
 */
export function accountsOf({ figures, columnOf }: AccountParts, method: Method): Accounts | null {
  const { criteria: own = [], limits } = method.accounts ?? {};
  const usual = own.length > 0 ? null : usualPortrait(portraitColumns(columnOf));
  const portrait = usual === null ? method.accounts : { ...(limits && { limits }), ...usual };
  if (!portrait || portrait.criteria.length === 0) return null;
  const criteria = portrait.criteria.map((criterion, place): Criterion => {
    const column = columnOf(criterion.column);
    if (column !== null) return criterionOf(criterion, column, place + 1);
    const values = { number: place + 1, column: criterion.column };
    throw new Problem("fit", "criterion.column", values);
  });
  const { bought, clients } = figures;
  const scores = scoreAccounts(criteria, clients.size);
  const walletShare =
    clients.numbers.shareOfWallet ?? new Float64Array(clients.size).fill(Number.NaN);
  const classes = accountClasses(scores, { walletShare, bought }, portrait.limits);
  return { portrait, isProposed: usual !== null, scores, classes };
}

function textOf(value: number): string {
  return Number.isNaN(value) ? "" : String(value);
}

/**
 * @throws Problem fit: when words stand where numbers are needed
 * @throws Problem range: when a column that is the score goes beyond 0 to 10
 */
function criterionOf(criterion: AccountCriterion, column: RuleColumn, number: number): Criterion {
  const { key, family, weight, as } = criterion;
  if (typeof as === "object") {
    const texts =
      column.kind === "text"
        ? column.values
        : (column.own?.texts ?? Array.from(column.values, textOf));
    return { key, family, weight, source: { kind: "words", values: texts, table: as } };
  }
  if (column.kind === "text") {
    throw new Problem("fit", "criterion.number", { number, column: criterion.column });
  }
  const values = Float64Array.from(column.values);
  if (as === "score") {
    const found = values.find((value) => value < 0 || value > BEST);
    const about = { number, column: criterion.column };
    if (found !== undefined) throw new Problem("range", "criterion.score", { ...about, found });
    return { key, family, weight, source: { kind: "score", values } };
  }
  return { key, family, weight, source: { kind: "figure", values, leastIsBest: as === "least" } };
}
