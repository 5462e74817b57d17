import { type Day, dayOf } from "../maths/day.ts";
import { Problem } from "../problem.ts";
import type { Holds, RuleColumn } from "./condition.ts";
import type { Condition } from "./typology.ts";

type NumberColumn = Extract<RuleColumn, { kind: "number" }>;
type NumberCondition = Extract<Condition, { value: number } | { from: number }>;

/**
 * A comparison made ready for a column of numbers; an unknown number matches none.
 * @throws Problem fit: when dates are compared with what is none
 * @throws Problem range: when the ends of a range do not rise
 */
export function numberTest(condition: NumberCondition, column: NumberColumn, rule: number): Holds {
  const { values } = column;
  const meant = meaning(condition, column, rule);
  if (condition.is === "between") {
    const [from, to] = [meant(condition.from, "first"), meant(condition.to, "last")];
    if (!(from <= to)) throw new Problem("range", "rule.range", { rule, from, to });
    return (i) => (values[i] as number) >= from && (values[i] as number) <= to;
  }
  const { is } = condition;
  const value = meant(condition.value, is === "below" || is === "atLeast" ? "first" : "last");
  if (is === "below") return (i) => (values[i] as number) < value;
  if (is === "atMost") return (i) => (values[i] as number) <= value;
  if (is === "above") return (i) => (values[i] as number) > value;
  return (i) => (values[i] as number) >= value;
}

type Meaning = (value: number, end: "first" | "last") => number;

/** A column of the user's own tells its kind only once it is read: the number of a rule is brought to it. */
function meaning(
  { column: name, unit }: NumberCondition,
  { own }: NumberColumn,
  rule: number,
): Meaning {
  const asItIs: Meaning = (value) => value;
  // Of an empty column nothing matches, whatever it would hold.
  if (!own || own.unit === unit || own.texts.every((text) => text === "")) return asItIs;
  const values = { rule, column: name };
  if (own.unit === "day") {
    return (value, end) => {
      const day = unit === undefined ? yearEnd(value, end) : Number.NaN;
      if (Number.isNaN(day)) throw new Problem("fit", "rule.day", values);
      return day;
    };
  }
  if (unit === "day") throw new Problem("fit", "rule.noDay", values);
  if (own.unit === "share") return (value) => (Math.abs(value) > 1 ? value / 100 : value);
  if (unit === "share") throw new Problem("fit", "rule.noShare", values);
  return asItIs;
}

const YEARS = { first: 1900, last: 2199 };

/** "After 2024" is after its last day, "from 2024" from its first; NaN for what is no year. */
function yearEnd(value: number, end: "first" | "last"): Day {
  const isYear = Number.isInteger(value) && value >= YEARS.first && value <= YEARS.last;
  if (!isYear) return Number.NaN;
  return end === "first" ? dayOf(value, 1, 1) : dayOf(value, 12, 31);
}
