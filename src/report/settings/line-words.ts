import { fill, type Words } from "../../i18n/words.ts";

/** Key of a line, or of a family of lines (`rfm.map`, `mapping`, `answer`). */
export type LineKey = keyof Words["settings"]["lines"];

/** Keys of lines there may be several of, numbered from 1: "rule.1", "rule.2" … */
export type FamilyKey = "rfm.map" | "rule" | "criterion";

/** Keys of lines that exist once. */
export type SingleKey = Exclude<LineKey, FamilyKey | "mapping" | "answer">;

const FAMILIES: readonly FamilyKey[] = ["rfm.map", "rule", "criterion"];
export const MAPPING_PREFIX = "mapping:";
export const ANSWER_PREFIX = "answer:";
/** Before the key of a line about the second tab, the third …: "2:source.tabId". */
const PLACE = /^(\d+):(?=.)/;

/** Key of a line about a further tab. @param place from 2 */
export function furtherKey(place: number, key: string): string {
  return `${place}:${key}`;
}

/** Which tab a line is about, and its key without that; place 1 for all lines about no further tab. */
export function placeOfKey(key: string): { readonly place: number; readonly rest: string } {
  const found = PLACE.exec(key);
  return found
    ? { place: Number(found[1]), rest: key.slice(found[0].length) }
    : { place: 1, rest: key };
}

/** Lines that came together, later than others: a tab without any of them is not incomplete. */
const LATER = [
  /^(?:abc\.(?:of|rule)|rfm\.(?:table|frozen|total|weights|reverse|ready)|(?:rules|cross|accounts|rhythm)\.)/,
  /^compared$/,
  /^clv\.model$/,
  /^load\./,
  /^abc\.(?:by|weights)$/,
];

/** With which later lines this one came; -1 for one that was there from the first. */
export function laterWith(key: string): number {
  return LATER.findIndex((lines) => lines.test(key));
}

/** The family of a numbered line, and its number as text; null for any other key. */
export function numberedKey(
  key: string,
): { readonly family: FamilyKey; readonly number: string } | null {
  const family = FAMILIES.find((each) => key.startsWith(`${each}.`));
  return family ? { family, number: key.slice(family.length + 1) } : null;
}

/** Label of a line. @param values what its label names: number, header, question */
export function lineLabel(
  key: LineKey,
  words: Words,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(words.settings.lines[key].label, values);
}

/** Explanation of a line; choices are named by their words. */
export function lineMeaning(key: LineKey, words: Words): string {
  return fill(words.settings.lines[key].meaning, choiceNames(words));
}

/** The choice words that explanations and problems name. */
export function choiceNames(words: Words): Readonly<Record<string, string>> {
  const { asOf, period, segmentBy, abcBy, bins, scoring, total, crossKind, clvModel, mapping } =
    words.settings.choices;
  return {
    today: asOf.today,
    last: asOf.last,
    months: period.months,
    range: period.range,
    column: segmentBy.column,
    composite: abcBy.composite,
    auto: bins.auto,
    fixed: scoring.fixed,
    frozen: scoring.frozen,
    weighted: total.weighted,
    bands: crossKind.bands,
    wallet: crossKind.wallet,
    formula: clvModel.formula,
    example: words.rules.example,
    criterionExample: words.rules.criterionExample,
    ignore: mapping.ignore,
  };
}
