import type { AccountScores } from "./score.ts";

/** How an account is to be served; INCOMPLETE where too little is known. */
export type AccountClass = "HIGH_POTENTIAL" | "LOYAL" | "SMALL" | "INCOMPLETE";

/** Classes, the first to be won first. */
export const ACCOUNT_CLASSES = ["HIGH_POTENTIAL", "LOYAL", "SMALL", "INCOMPLETE"] as const;

/** Departments a class tells how to work. */
export const DEPARTMENTS = ["sales", "quotes", "production", "delivery", "support"] as const;

/** Where the classes part; scores 0 to 10, the share of wallet 0 to 1. */
export interface AccountLimits {
  readonly potential: number;
  /** Below this share of the wallet we are not yet the main supplier. */
  readonly walletShare: number;
  /** The same told from the history, where the share is unknown. */
  readonly historyOfMain: number;
  readonly loyalHistory: number;
  readonly prospectProfile: number;
}

/** Our own, for want of any in the source. @see method D13.1 */
export const USUAL_LIMITS: AccountLimits = {
  potential: 6,
  walletShare: 0.5,
  historyOfMain: 7,
  loyalHistory: 6,
  prospectProfile: 6,
};

/** What decides about one account; NaN where unknown. */
export interface Account {
  readonly profile: number;
  readonly history: number;
  readonly potential: number;
  readonly walletShare: number;
  /** Never bought. */
  readonly prospect: boolean;
}

/**
 * The class of one account: high potential where there is much to win and another supplier holds it;
 * loyal where the history is good; small otherwise. A prospect close to the ideal portrait enters at
 * the first.
 * @see method D13.1; article 3
 */
export function accountClass(account: Account, limits = USUAL_LIMITS): AccountClass {
  const { profile, history, potential, walletShare, prospect } = account;
  if (prospect) {
    if (Number.isNaN(profile)) return "INCOMPLETE";
    return profile >= limits.prospectProfile ? "HIGH_POTENTIAL" : "SMALL";
  }
  if (potential >= limits.potential) {
    const byHistory = Number.isNaN(walletShare);
    if (byHistory && Number.isNaN(history)) return "INCOMPLETE";
    const isOpen = byHistory ? history < limits.historyOfMain : walletShare < limits.walletShare;
    if (isOpen) return "HIGH_POTENTIAL";
  }
  if (Number.isNaN(history)) return "INCOMPLETE";
  return history >= limits.loyalHistory ? "LOYAL" : "SMALL";
}

interface Known {
  /** 0 to 1, NaN where unknown. */
  readonly walletShare: Float64Array;
  /** 1 for a client who ever bought. */
  readonly bought: Uint8Array;
}

/** The class of each client; one with less than 60 % of the weight answered is incomplete. */
export function accountClasses(
  scores: AccountScores,
  { walletShare, bought }: Known,
  limits = USUAL_LIMITS,
): readonly AccountClass[] {
  return Array.from(bought, (flag, i) => {
    const prospect = flag === 0;
    // A prospect has no history to answer for.
    if (!prospect && Number.isNaN(scores.total[i] as number)) return "INCOMPLETE";
    return accountClass(
      {
        profile: scores.profile[i] as number,
        history: scores.history[i] as number,
        potential: scores.potential[i] as number,
        walletShare: walletShare[i] as number,
        prospect,
      },
      limits,
    );
  });
}
