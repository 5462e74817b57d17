import { exactSum } from "../maths/sum.ts";
import { Problem } from "../problem.ts";
import { type Holds, type RuleColumn, testOf } from "./condition.ts";
import { type RuleNotice, ruleNotices } from "./rule-notices.ts";
import type { Typology, TypologyRule } from "./typology.ts";

/** Some clients, and what they bring. */
export interface Caught {
  readonly clients: number;
  /** Of those of whom it is known. */
  readonly revenue: number;
}

/** What one rule does on a list. */
export interface RuleReport {
  /** Those it decides for: no earlier rule matches. */
  readonly decided: Caught;
  /** Those it would match if it stood alone. */
  readonly matching: Caught;
  /** Why it cannot be tried: a column that is not there, words to be numbers; null when it can. */
  readonly problem: Problem | null;
  /** What it asks for in vain. */
  readonly notices: readonly RuleNotice[];
}

/** What rules do on a list, before they are used. */
export interface RulesReport {
  readonly rules: readonly RuleReport[];
  /** Those no rule matches. */
  readonly unmatched: Caught;
}

/**
 * Tries rules that are still being written: one that cannot be tried says why and matches nobody, the
 * others count as if it were not there.
 * @param columnOf The column of that name; null when there is none.
 * @param revenue One a client; NaN where unknown.
 */
export function reportRules(
  { rules }: Typology,
  columnOf: (name: string) => RuleColumn | null,
  revenue: Float64Array,
): RulesReport {
  const tests = rules.map((rule, place) => testsOf(rule, columnOf, place + 1));
  const decided = rules.map((): number[] => []);
  const matching = rules.map((): number[] => []);
  const unmatched: number[] = [];
  for (let i = 0; i < revenue.length; i++) {
    let taken = false;
    tests.forEach((test, place) => {
      if (test instanceof Problem || !test.every((holds) => holds(i))) return;
      matching[place]?.push(i);
      if (!taken) decided[place]?.push(i);
      taken = true;
    });
    if (!taken) unmatched.push(i);
  }
  const caught = (members: readonly number[]): Caught => ({
    clients: members.length,
    revenue: exactSum(members.map((i) => revenue[i] as number)),
  });
  const notices = ruleNotices(rules, columnOf);
  return {
    rules: tests.map((test, place) => ({
      decided: caught(decided[place] as number[]),
      matching: caught(matching[place] as number[]),
      problem: test instanceof Problem ? test : null,
      notices: notices.filter(({ values }) => values.rule === place + 1),
    })),
    unmatched: caught(unmatched),
  };
}

function testsOf(
  { when }: TypologyRule,
  columnOf: (name: string) => RuleColumn | null,
  rule: number,
): readonly Holds[] | Problem {
  try {
    return when.map((condition) => {
      const column = columnOf(condition.column);
      if (column !== null) return testOf(condition, column, rule);
      throw new Problem("fit", "rule.column", { rule, column: condition.column });
    });
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
