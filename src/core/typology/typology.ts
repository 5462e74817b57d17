import { Problem } from "../problem.ts";
import { type RuleColumn, testOf } from "./condition.ts";

/** Segments of the user's own, by rules tried in their order. */
export interface Typology {
  readonly rules: readonly TypologyRule[];
  /** The segment of a client no rule matches. */
  readonly otherwise: string;
}

/** When all conditions hold, then this segment; without a condition, always. */
export interface TypologyRule {
  readonly when: readonly Condition[];
  readonly segment: string;
}

/** What a column of a client must hold. Texts are compared without accents and capitals. */
export type Condition =
  | {
      readonly column: string;
      readonly is: "equal" | "containing" | "beginning";
      readonly text: string;
    }
  | {
      readonly column: string;
      readonly is: "oneOf" | "noneOf";
      readonly texts: readonly string[];
      readonly either?: readonly Either[] | undefined;
    }
  | {
      readonly column: string;
      readonly is: "below" | "atMost" | "above" | "atLeast";
      readonly value: number;
      readonly unit?: ValueUnit | undefined;
    }
  /** Both ends count. */
  | {
      readonly column: string;
      readonly is: "between";
      readonly from: number;
      readonly to: number;
      readonly unit?: ValueUnit | undefined;
    }
  | { readonly column: string; readonly is: "blank" | "filled" };

/** What somebody wrote as "A or B": one value where the column holds it, else its parts. */
export interface Either {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** How a number was written for a column only the list knows: as a date, or with a percent sign. */
export type ValueUnit = "day" | "share";

/** What the rules make of a list; rules are numbered from 0. */
export interface TypologyResult {
  /** Never blank. */
  readonly segment: readonly string[];
  /** The rule that decided for each client; -1 where none did. */
  readonly rule: Int32Array;
  /** Clients each rule decided for. */
  readonly decided: readonly number[];
  /** Clients each rule would match if it stood alone. */
  readonly matching: readonly number[];
  /** Rules that decide for nobody because earlier ones take all they match, or because they match nobody. */
  readonly unreached: readonly number[];
  /** Clients no rule matches. */
  readonly unmatched: number;
}

/**
 * Tries the rules on every client; the first that matches decides.
 * @param columnOf The column of that name; null when there is none.
 * @param size Clients.
 * @throws Problem fit: when a rule speaks of a column that is not there, or asks words to be numbers
 * @throws Problem range: when a rule asks for a number between two that do not rise
 */
export function applyTypology(
  { rules, otherwise }: Typology,
  columnOf: (name: string) => RuleColumn | null,
  size: number,
): TypologyResult {
  const tests = rules.map(({ when }, place) =>
    when.map((condition) => {
      const column = columnOf(condition.column);
      if (column !== null) return testOf(condition, column, place + 1);
      throw new Problem("fit", "rule.column", { rule: place + 1, column: condition.column });
    }),
  );
  const rule = new Int32Array(size).fill(-1);
  const decided = new Array<number>(rules.length).fill(0);
  const matching = new Array<number>(rules.length).fill(0);
  for (let i = 0; i < size; i++) {
    tests.forEach((conditions, place) => {
      if (!conditions.every((holds) => holds(i))) return;
      matching[place] = (matching[place] as number) + 1;
      if (rule[i] !== -1) return;
      rule[i] = place;
      decided[place] = (decided[place] as number) + 1;
    });
  }
  return {
    segment: Array.from(rule, (place) => rules[place]?.segment ?? otherwise),
    rule,
    decided,
    matching,
    unreached: decided.flatMap((count, place) => (count === 0 ? [place] : [])),
    unmatched: rule.filter((place) => place === -1).length,
  };
}

/** The segments a typology can give, in the order of its rules. */
export function typologyOrder({ rules, otherwise }: Typology): readonly string[] {
  return [...new Set([...rules.map(({ segment }) => segment), otherwise])];
}
