/** Begins the id of every question about two records. */
export const PAIR_PREFIX = "same.";

/**
 * The id of the question whether two records are one client; the same whichever comes first.
 *
 * @param a token of a record
 * @param b token of another
 */
export function pairId(a: string, b: string): string {
  return a < b ? `${PAIR_PREFIX}${a}|${b}` : `${PAIR_PREFIX}${b}|${a}`;
}

/** What the user said of two records, by their tokens. */
export interface SaidPair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

/**
 * The pairs the user has spoken of, in an order of their own.
 *
 * @param answers answers to questions by id; others than pairs are left alone
 */
export function saidPairs(answers: Readonly<Record<string, string>>): readonly SaidPair[] {
  return Object.keys(answers)
    .sort()
    .flatMap((id) => {
      const [a, b, more] = id.startsWith(PAIR_PREFIX)
        ? id.slice(PAIR_PREFIX.length).split("|")
        : [];
      const said = answers[id];
      if (a === undefined || b === undefined || more !== undefined) return [];
      return said === "same" || said === "apart" ? [{ a, b, same: said === "same" }] : [];
    });
}
