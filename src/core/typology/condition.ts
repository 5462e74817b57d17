import { dayOfIso } from "../maths/day.ts";
import { Problem } from "../problem.ts";
import { foldText } from "../text/fold-text.ts";
import { numberOfText } from "../text/number-text.ts";
import type { Condition } from "./typology.ts";

/** A column rules may speak of; entry i is client i. A number is NaN where unknown, a text blank. */
export type RuleColumn =
  | { readonly kind: "text"; readonly values: readonly string[] }
  | { readonly kind: "number"; readonly values: ArrayLike<number> };

/** Whether a condition holds for client i. */
export type Holds = (i: number) => boolean;

/**
 * A condition made ready for one column: what it compares with is prepared once.
 * @param rule Number of the rule from 1, for the message.
 * @throws Problem fit: when words are to be compared as numbers
 * @throws Problem range: when the ends of a range do not rise
 */
export function testOf(condition: Condition, column: RuleColumn, rule: number): Holds {
  if ("text" in condition || "texts" in condition) return textTest(condition, column);
  if ("value" in condition || "from" in condition) {
    if (column.kind === "number") return numberTest(condition, column.values, rule);
    throw new Problem("fit", "rule.number", { rule, column: condition.column });
  }
  const blank = isBlank(column);
  return condition.is === "blank" ? blank : (i) => !blank(i);
}

function isBlank({ kind, values }: RuleColumn): Holds {
  if (kind === "text") return (i) => (values[i] as string).trim() === "";
  return (i) => Number.isNaN(values[i] as number);
}

type TextCondition = Extract<Condition, { text: string } | { texts: readonly string[] }>;

function textTest(condition: TextCondition, { kind, values }: RuleColumn): Holds {
  const given = "texts" in condition ? condition.texts : [condition.text];
  const isWanted = condition.is !== "noneOf";
  if (kind === "number") {
    const numbers = given.map(numberMeant).filter(Number.isFinite);
    return (i) => numbers.includes(values[i] as number) === isWanted;
  }
  const known = new Map<string, boolean>();
  const wanted = given.map(foldText);
  const compare = (text: string): boolean => {
    if (condition.is === "containing") return text.includes(wanted[0] as string);
    if (condition.is === "beginning") return text.startsWith(wanted[0] as string);
    return wanted.includes(text) === isWanted;
  };
  return (i) => {
    const text = values[i] as string;
    let found = known.get(text);
    if (found === undefined) {
      found = compare(foldText(text));
      known.set(text, found);
    }
    return found;
  };
}

/** A day is a number too; NaN for a text that means neither. */
function numberMeant(text: string): number {
  return dayOfIso(text) ?? numberOfText(text, null);
}

type NumberCondition = Extract<Condition, { value: number } | { from: number }>;

function numberTest(condition: NumberCondition, values: ArrayLike<number>, rule: number): Holds {
  if (condition.is === "between") {
    const { from, to } = condition;
    if (!(from <= to)) throw new Problem("range", "rule.range", { rule, from, to });
    return (i) => (values[i] as number) >= from && (values[i] as number) <= to;
  }
  const { value } = condition;
  if (condition.is === "below") return (i) => (values[i] as number) < value;
  if (condition.is === "atMost") return (i) => (values[i] as number) <= value;
  if (condition.is === "above") return (i) => (values[i] as number) > value;
  return (i) => (values[i] as number) >= value;
}
