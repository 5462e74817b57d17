import type { Condition } from "../../core/typology/typology.ts";
import { type Words, wordsOf } from "../../i18n/words.ts";
import { shadowOf } from "./line-text.ts";

/** What a condition asks of its column. */
export type Operator = Condition["is"];

/** Words of ours, in both languages, as a line is searched for them. */
interface RuleWords {
  /** The longest first; the last say whether a date must follow. */
  readonly operators: readonly (readonly [Operator, string, boolean])[];
  readonly when: readonly string[];
  readonly thus: readonly string[];
  readonly always: readonly string[];
  readonly and: readonly string[];
  readonly or: readonly string[];
}

let built: RuleWords | undefined;

/** The words of both languages: a line stays readable whichever the reader turns to. */
export function ruleWords(): RuleWords {
  built ??= build();
  return built;
}

function build(): RuleWords {
  const both = (["fr", "en"] as const).map((language) => wordsOf(language).rules);
  const all = (of: (rules: Words["rules"]) => string): readonly string[] =>
    longestFirst(both.flatMap((rules) => of(rules).split("|").map(shadowOf)));
  const names = Object.keys(both[0]?.is ?? {}) as Operator[];
  const plain = names.flatMap((name) =>
    all((rules) => `${rules.is[name]}|${rules.also[name]}`).map(
      (word) => [name, word, false] as const,
    ),
  );
  const dated = (["below", "atMost", "above", "atLeast"] as const).flatMap((name) =>
    all((rules) => rules.dated[name]).map((word) => [name, word, true] as const),
  );
  const operators = [...plain, ...dated];
  return {
    operators: operators.sort(([, a], [, b]) => b.length - a.length),
    when: all(({ also }) => also.when),
    thus: all(({ also }) => also.thus),
    always: all(({ also }) => also.always),
    and: all(({ and }) => and),
    or: all(({ or }) => or),
  };
}

function longestFirst(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort((a, b) => b.length - a.length);
}

/** An operator in a line: which, and where it stands. */
export interface Found {
  readonly is: Operator;
  readonly at: number;
  readonly end: number;
}

const DATE = /^ *(?:(?:le|the) +)?(?:\d|\p{L}+ +\d)/u;

/** "Signed before 2024-01-31" is a condition; "Days before contract end" and "Bought since 2020 ≥ 5" name columns. */
function isDateNext(rest: string): boolean {
  return DATE.test(rest) && operatorIn(rest) === null;
}

/** The first operator of a line, the longest of those at one place; null when there is none. */
export function operatorIn(shadow: string): Found | null {
  for (let at = 0; at < shadow.length; at++) {
    for (const [is, word, isDated] of ruleWords().operators) {
      const end = at + word.length;
      if (!shadow.startsWith(word, at) || !isWhole(shadow, { at, end })) continue;
      if (isDated && !isDateNext(shadow.slice(end))) continue;
      // "is blank" with more behind it is an "is".
      if ((is === "blank" || is === "filled") && shadow.slice(end).trim() !== "") continue;
      return { is, at, end };
    }
  }
  return null;
}

/** Whether the words found begin and end where a word does; signs need no spaces around them. */
export function isWhole(shadow: string, { at, end }: Pick<Found, "at" | "end">): boolean {
  const isLetter = (sign: string | undefined) => /[\p{L}\p{N}'_]/u.test(sign ?? " ");
  const begins = !isLetter(shadow[at]) || !isLetter(shadow[at - 1]);
  return begins && (!isLetter(shadow[end - 1]) || !isLetter(shadow[end]));
}

/** The first place where one of the words stands whole; null when none does. */
export function wordIn(
  shadow: string,
  words: readonly string[],
): { readonly at: number; readonly end: number } | null {
  for (let at = 0; at < shadow.length; at++) {
    for (const word of words) {
      const end = at + word.length;
      if (shadow.startsWith(word, at) && isWhole(shadow, { at, end })) return { at, end };
    }
  }
  return null;
}
