import type { OwnNumbers } from "../orders.ts";
import { Problem } from "../problem.ts";
import { numberOfText } from "../text/number-text.ts";
import { numberTest } from "./number-test.ts";
import { textTest } from "./text-test.ts";
import type { Condition } from "./typology.ts";

/** A column rules may speak of; entry i is client i. A number is NaN where unknown, a text blank. */
export type RuleColumn =
  | { readonly kind: "text"; readonly values: readonly string[] }
  | {
      readonly kind: "number";
      readonly values: ArrayLike<number>;
      /** Of a column of the user's own. */
      readonly own?: OwnNumbers;
    };

/** Whether a condition holds for client i. */
export type Holds = (i: number) => boolean;

/**
 * A condition made ready for one column: what it compares with is prepared once.
 * @param rule Number of the rule from 1, for the message.
 * @throws Problem fit: when words are to be compared as numbers, or dates with what is none
 * @throws Problem range: when the ends of a range do not rise
 */
export function testOf(condition: Condition, column: RuleColumn, rule: number): Holds {
  if ("text" in condition || "texts" in condition) return textTest(condition, column);
  if ("value" in condition || "from" in condition) {
    if (column.kind === "number") return numberTest(condition, column, rule);
    const sample = column.values.find((text) => isWords(text)) ?? "";
    throw new Problem("fit", "rule.number", { rule, column: condition.column, sample });
  }
  const blank = isBlank(column);
  return condition.is === "blank" ? blank : (i) => !blank(i);
}

function isWords(text: string): boolean {
  return text.trim() !== "" && Number.isNaN(numberOfText(text, null));
}

function isBlank(column: RuleColumn): Holds {
  const texts = column.kind === "text" ? column.values : column.own?.texts;
  if (texts) return (i) => (texts[i] as string).trim() === "";
  return (i) => Number.isNaN(column.values[i] as number);
}
