import { dayOfIso } from "../maths/day.ts";
import type { OwnNumbers } from "../orders.ts";
import { dayEitherWay } from "../text/day-text.ts";
import { foldText } from "../text/fold-text.ts";
import { numberOfText } from "../text/number-text.ts";
import type { Holds, RuleColumn } from "./condition.ts";
import type { Condition } from "./typology.ts";

/** A condition on words. */
export type TextCondition = Extract<Condition, { text: string } | { texts: readonly string[] }>;

/** What a condition on words asks for: prepared once for its column. */
export function textTest(condition: TextCondition, column: RuleColumn): Holds {
  const given = textsOf(condition, column);
  const isWanted = condition.is !== "noneOf";
  const texts = column.kind === "text" ? column.values : column.own?.texts;
  const isPart = condition.is === "containing" || condition.is === "beginning";
  const wanted = given.map(foldText);
  if (texts && (column.kind === "text" || isPart)) return wordTest(texts, wanted, condition.is);
  const byText = texts && wordTest(texts, wanted, "oneOf");
  const byNumber = numbersAre(column, given);
  return (i) => (byNumber(i) || (byText?.(i) ?? false)) === isWanted;
}

/** The texts asked for: "A or B" is one of them where it stands in the column, and both where it does not. */
export function textsOf(condition: TextCondition, column: RuleColumn): readonly string[] {
  if ("text" in condition) return [condition.text];
  const { texts, either = [] } = condition;
  if (either.length === 0) return texts;
  const known = column.kind === "text" ? column.values : (column.own?.texts ?? []);
  const words = new Set([...new Set(known)].map(foldText));
  return [
    ...texts,
    ...either.flatMap(({ whole, parts }) => (words.has(foldText(whole)) ? [whole] : parts)),
  ];
}

/** Whether the text of a client is, contains or begins with one of the wanted ones. */
function wordTest(
  texts: readonly string[],
  wanted: readonly string[],
  is: TextCondition["is"],
): Holds {
  const known = new Map<string, boolean>();
  const compare = (text: string): boolean => {
    if (is === "containing") return text.includes(wanted[0] as string);
    if (is === "beginning") return text.startsWith(wanted[0] as string);
    return wanted.includes(text) === (is !== "noneOf");
  };
  return (i) => {
    const text = texts[i] as string;
    let found = known.get(text);
    if (found === undefined) {
      found = compare(foldText(text));
      known.set(text, found);
    }
    return found;
  };
}

function numbersAre(column: RuleColumn, given: readonly string[]): Holds {
  const { values } = column;
  const unit = column.kind === "number" ? column.own?.unit : undefined;
  const numbers = given.map((text) => numberMeant(text, unit)).filter(Number.isFinite);
  return (i) => numbers.includes(values[i] as number);
}

/** A day is a number too; NaN for a text that means neither. */
function numberMeant(text: string, unit: OwnNumbers["unit"] | undefined): number {
  return unit === "day" ? dayEitherWay(text) : (dayOfIso(text) ?? numberOfText(text, null));
}
