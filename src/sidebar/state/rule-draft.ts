import type { Settings } from "../../contract/api.ts";
import type { MethodFacts } from "./editing.ts";

export type Typology = Settings["typology"];
export type Rule = Typology["rules"][number];
export type Condition = Rule["when"][number];
export type Operator = Condition["is"];
export type FactColumn = MethodFacts["columns"][number];

const OF_TEXT: readonly Operator[] = [
  "oneOf",
  "noneOf",
  "equal",
  "containing",
  "beginning",
  "blank",
  "filled",
];
const OF_NUMBER: readonly Operator[] = [
  "atLeast",
  "atMost",
  "above",
  "below",
  "between",
  "blank",
  "filled",
];

/** What may be asked of a column; of one that is not in the list, anything. */
export function operatorsOf(column: FactColumn | undefined): readonly Operator[] {
  if (!column) return [...new Set([...OF_TEXT, ...OF_NUMBER])];
  return column.kind === "text" ? OF_TEXT : OF_NUMBER;
}

/** A condition on a column, still without a value. */
export function freshCondition(column: FactColumn | undefined): Condition {
  const name = column?.name ?? "";
  if (!column || column.kind === "text") return { column: name, is: "oneOf", texts: [] };
  return { column: name, is: "atLeast", value: Number.NaN };
}

/** Words the method gives: people sort by those of their own list first, sector, owner, region. */
const OURS: readonly string[] = ["abc", "rfm", "rfmSegment", "rhythm"];

/** A rule to be written. */
export function freshRule(facts: MethodFacts | null): Rule {
  const columns = facts?.columns ?? [];
  const words = columns.filter(({ kind, distinct }) => kind === "text" && distinct > 1);
  const column = words.find(({ name }) => !OURS.includes(name)) ?? words[0] ?? columns[0];
  return { when: [freshCondition(column)], segment: "" };
}

/** The same condition asking something else; the value stays where it can. */
export function withOperator(condition: Condition, is: Operator): Condition {
  const { column } = condition;
  const texts =
    "texts" in condition ? condition.texts : "text" in condition ? [condition.text] : [];
  const value =
    "value" in condition ? condition.value : "from" in condition ? condition.from : Number.NaN;
  switch (is) {
    case "oneOf":
    case "noneOf":
      return { column, is, texts: texts.filter((text) => text !== "") };
    case "equal":
    case "containing":
    case "beginning":
      return { column, is, text: texts[0] ?? "" };
    case "between":
      return { column, is, from: value, to: "to" in condition ? condition.to : Number.NaN };
    case "blank":
    case "filled":
      return { column, is };
    default:
      return { column, is, value };
  }
}

/** Whether a condition says all it must. */
export function isWhole(condition: Condition): boolean {
  if (condition.column === "") return false;
  if ("texts" in condition) return condition.texts.length > 0;
  if ("text" in condition) return condition.text.trim() !== "";
  if ("value" in condition) return Number.isFinite(condition.value);
  if ("from" in condition) {
    const { from, to } = condition;
    return Number.isFinite(from) && Number.isFinite(to) && from <= to;
  }
  return true;
}

/** Whether a rule says all it must. */
export function isFinished({ when, segment }: Rule): boolean {
  return segment.trim() !== "" && when.every(isWhole);
}

/** A rule nobody matches: it keeps the place of one that is not finished. */
const NOBODY: Rule = {
  when: [
    { column: "id", is: "blank" },
    { column: "id", is: "filled" },
  ],
  segment: "…",
};

/** The rules as the list can try them. */
export function sendableRules(typology: Typology): Typology {
  const rules = typology.rules.map((rule) => (isFinished(rule) ? rule : NOBODY));
  return { ...typology, rules, unread: [] };
}

/** Names of segments that differ by capitals or accents only: a slip, most likely. */
export function alikeSegments({ rules, otherwise }: Typology): readonly string[] {
  const names = new Set([...rules.map(({ segment }) => segment.trim()), otherwise.trim()]);
  const groups = new Map<string, string[]>();
  for (const name of names) {
    if (name === "") continue;
    const key = name
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups.values()].filter((group) => group.length > 1).flat();
}
