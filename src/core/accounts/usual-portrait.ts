import type { AccountCriterion, AccountsMethod } from "../portfolio/method-options.ts";
import type { AccountFamily } from "./score.ts";

/** A table of words, each worth a score from 0 to 10. */
export type WordTable = Readonly<Record<string, number>>;

/** What a list tells of its clients. */
export interface PortraitColumns {
  /** Whether a column of numbers is there and tells clients apart. */
  readonly tells: (column: string) => boolean;
  /** What the words of a column are worth; null where there is no such column or nothing to go by. */
  readonly worth: (column: string) => WordTable | null;
}

interface Candidate {
  readonly family: AccountFamily;
  /** Columns one of which will do, the best first. */
  readonly columns: readonly string[];
  /** Of the others of its family. */
  readonly weight: number;
  readonly as: "most" | "least" | "words";
}

/** Weight of each family where all three are told. */
const FAMILIES: readonly (readonly [AccountFamily, number])[] = [
  ["profile", 20],
  ["history", 45],
  ["potential", 35],
];

/** Article 3's criteria, as far as lists tell them. */
const CANDIDATES = (): readonly Candidate[] => [
  { family: "profile", columns: ["employees", "clientOwnRevenue"], weight: 1, as: "most" },
  { family: "profile", columns: ["sector", "clientType"], weight: 1, as: "words" },
  { family: "history", columns: ["revenue"], weight: 4, as: "most" },
  { family: "history", columns: ["margin"], weight: 2, as: "most" },
  { family: "history", columns: ["orders"], weight: 2, as: "most" },
  { family: "history", columns: ["firstDay"], weight: 1, as: "least" },
  { family: "history", columns: ["recencyDays"], weight: 1, as: "least" },
  { family: "potential", columns: ["potential"], weight: 2, as: "words" },
  { family: "potential", columns: ["whiteSpace"], weight: 3, as: "most" },
  { family: "potential", columns: ["evolution"], weight: 1, as: "most" },
];

/**
 * A portrait of the ideal client to begin with, out of what the list tells: profile by size and by
 * sector, history by revenue, margin, orders, seniority and the last purchase, potential by what the
 * list says of it, by what is left to win and by growth. A proposal of ours, to be shown as one: the
 * criteria are article 3's, the weights are nobody's.
 * @returns null when the list tells nothing of the clients' history
 * @see method D13.1; article 3, step 1
 */
export function usualPortrait({ tells, worth }: PortraitColumns): AccountsMethod | null {
  const found = CANDIDATES().flatMap(({ family, columns, weight, as }): AccountCriterion[] => {
    for (const column of columns) {
      if (as === "words") {
        const table = worth(column);
        if (table !== null) return [{ key: column, column, family, weight, as: table }];
      } else if (tells(column)) return [{ key: column, column, family, weight, as }];
    }
    return [];
  });
  if (!found.some(({ family }) => family === "history")) return null;
  return { criteria: weighted(found) };
}

/** Weights of whole numbers that add up to 100; a family nothing is told of leaves its part to the others. */
function weighted(criteria: readonly AccountCriterion[]): readonly AccountCriterion[] {
  const sums = new Map<AccountFamily, number>();
  for (const { family, weight } of criteria) sums.set(family, (sums.get(family) ?? 0) + weight);
  const whole = FAMILIES.reduce((sum, [family, part]) => sum + (sums.has(family) ? part : 0), 0);
  const part = new Map(FAMILIES);
  const exact = criteria.map(
    ({ family, weight }) =>
      (100 * (part.get(family) ?? 0) * weight) / whole / (sums.get(family) ?? 1),
  );
  const floors = exact.map(Math.floor);
  const missing = 100 - floors.reduce((sum, weight) => sum + weight, 0);
  const byRest = exact
    .map((weight, place) => ({ place, rest: weight - Math.floor(weight) }))
    .sort((a, b) => b.rest - a.rest || a.place - b.place)
    .slice(0, missing);
  const raised = new Set(byRest.map(({ place }) => place));
  return criteria.map((criterion, place) => {
    return { ...criterion, weight: (floors[place] as number) + (raised.has(place) ? 1 : 0) };
  });
}
