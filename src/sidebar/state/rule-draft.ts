import type { Settings } from "../../contract/api.ts";
import { freshCondition, isWhole, plain } from "./condition-draft.ts";
import type { MethodFacts } from "./editing.ts";

export type Typology = Settings["typology"];
export type Rule = Typology["rules"][number];

/** Words the method gives: people sort by those of their own list first, sector, owner, region. */
const OURS: readonly string[] = ["abc", "rfm", "rfmSegment", "rhythm"];

/** A rule to be written. */
export function freshRule(facts: MethodFacts | null): Rule {
  const columns = facts?.columns ?? [];
  const words = columns.filter(({ kind, distinct }) => kind === "text" && distinct > 1);
  const column = words.find(({ name }) => !OURS.includes(name)) ?? words[0] ?? columns[0];
  return { when: [freshCondition(column)], segment: "" };
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
    const key = plain(name);
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups.values()].filter((group) => group.length > 1).flat();
}
