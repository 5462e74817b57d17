import { attractiveness } from "../../core/accounts/attractiveness.ts";
import type { AccountClass } from "../../core/accounts/classes.ts";
import { type AccountMove, accountMatrix, type Quadrants } from "../../core/accounts/quadrants.ts";
import type { Accounts } from "../../core/portfolio/accounts-of.ts";
import type { MatrixKit } from "./matrix-kit.ts";

/** What the parts about key accounts share. */
export interface AccountParts {
  readonly kit: MatrixKit;
  readonly accounts: Accounts;
  /** 0 to 10; NaN where unknown. */
  readonly appeal: Float64Array;
  readonly corners: Quadrants<AccountMove>;
  /** Clients of a class, the largest first. */
  readonly inClass: (key: AccountClass) => readonly number[];
}

/** Scores, classes and corners of the key accounts; null where the list tells too little. */
export function accountParts(kit: MatrixKit): AccountParts | null {
  const { accounts } = kit.portfolio.aspects;
  if (accounts === null) return null;
  const appeal = attractiveness(accounts.scores, accounts.portrait);
  return {
    kit,
    accounts,
    appeal,
    corners: accountMatrix(accounts.scores.history, appeal),
    inClass: (key) => kit.order.filter((i) => accounts.classes[i] === key),
  };
}
