import type { Either } from "../../core/typology/typology.ts";
import { shadowOf, split, unquoted } from "./line-text.ts";
import { operatorIn, ruleWords, wordIn } from "./rule-words.ts";

/** Values of a list as they are written: those that are one for sure, and those that may be several. */
export interface Alternatives {
  readonly texts: readonly string[];
  readonly either: readonly Either[];
}

/** Of a list a comma always parts; within a value it does so between words, not between figures. */
const COMMA = { list: /[,;]/g, value: /;|,(?!\d)/g };

/** "Building, Industry or Health" after "is one of": commas part, and "or" unless the column holds it whole. */
export function listed(value: string): Alternatives {
  const found = split(value, COMMA.list)
    .filter((part) => part !== "")
    .map((part) => alternatives(part, apart(part, ruleWords().or)));
  return {
    texts: found.flatMap(({ texts }) => texts),
    either: found.flatMap(({ either }) => either),
  };
}

/** "Building or Industry" after "is": one value where the column holds it, else two. */
export function oneValue(value: string): Alternatives {
  const parts = split(value, COMMA.value).flatMap((part) => apart(part, ruleWords().or));
  return alternatives(value.trim(), parts);
}

/** What was written for alternatives, as long as it is read as the same again; else null. */
export function asWritten({ whole, parts }: Either): string | null {
  const shadow = shadowOf(whole);
  if (wordIn(shadow, ruleWords().thus) !== null || operatorIn(shadow) !== null) return null;
  const [again] = oneValue(whole).either;
  return JSON.stringify(again) === JSON.stringify({ whole, parts }) ? whole : null;
}

/** Quotation marks say that what stands between them is a value of its own. */
function alternatives(whole: string, found: readonly string[]): Alternatives {
  const parts = found.filter((part) => part !== "").map(unquoted);
  const isQuoted = found.some((part) => unquoted(part) !== part.trim());
  if (parts.length > 1 && !isQuoted) return { texts: [], either: [{ whole, parts }] };
  return { texts: parts, either: [] };
}

/** The parts of a text between whole words. */
export function apart(text: string, words: readonly string[]): readonly string[] {
  const found = wordIn(shadowOf(text), words);
  if (found === null) return [text.trim()];
  return [text.slice(0, found.at).trim(), ...apart(text.slice(found.end), words)];
}
