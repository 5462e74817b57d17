import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Field } from "./field.ts";
import { comparisonKey } from "./normalise.ts";

/** A field, or "none" for a heading known to name nothing of use. */
export type Meaning = Field | "none";

/** One way of heading a column. */
export interface Synonym {
  readonly text: string;
  readonly words: readonly string[];
  /** One bit a letter: two texts that differ in many letters are no near miss. */
  readonly letters: number;
  readonly meaning: Meaning;
}

/** The synonyms of a catalogue, ready to be looked up. */
export interface NameIndex {
  readonly exact: ReadonlyMap<string, readonly Meaning[]>;
  readonly byKey: ReadonlyMap<string, readonly Meaning[]>;
  /** By the words of the key in the order of the alphabet: "client id" and "id client" are one. */
  readonly byBag: ReadonlyMap<string, readonly Meaning[]>;
  readonly byLength: ReadonlyMap<number, readonly Synonym[]>;
  /** Synonyms of two words or more, by their first word. */
  readonly byFirstWord: ReadonlyMap<string, readonly Synonym[]>;
  /** Number of the rule that settles a heading several fields share, by comparison key. */
  readonly rules: ReadonlyMap<string, string>;
}

const indexes = new WeakMap<Catalogue, NameIndex>();

/** The index of all synonyms, built when first needed and once for a catalogue. */
export function nameIndex(catalogue: Catalogue): NameIndex {
  let index = indexes.get(catalogue);
  if (!index) {
    index = build(catalogue);
    indexes.set(catalogue, index);
  }
  return index;
}

/** One bit for each letter a to z, another for the rest. @param text a normalised heading */
export function lettersOf(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) - 97;
    bits |= 1 << (code >= 0 && code < 26 ? code : 26);
  }
  return bits;
}

/** The words of a comparison key in the order of the alphabet; "" for a key of one word. */
export function bagOf(key: string): string {
  return key.includes(" ") ? key.split(" ").sort().join(" ") : "";
}

function build({ fields, unused, ambiguous }: Catalogue): NameIndex {
  const exact = new Map<string, Meaning[]>();
  const byKey = new Map<string, Meaning[]>();
  const byBag = new Map<string, Meaning[]>();
  const byLength = new Map<number, Synonym[]>();
  const byFirstWord = new Map<string, Synonym[]>();
  const take = (meaning: Meaning, list: string): void => {
    for (const text of list.split("|")) {
      const key = comparisonKey(text);
      add(exact, text, meaning);
      add(byKey, key, meaning);
      const bag = bagOf(key);
      if (bag !== "") add(byBag, bag, meaning);
      const words = text.split(" ");
      const synonym = { text, words, letters: lettersOf(text), meaning };
      add(byLength, text.length, synonym);
      if (words.length > 1) add(byFirstWord, words[0] ?? "", synonym);
    }
  };
  for (const [field, { words }] of Object.entries(fields)) take(field as Field, words);
  take("none", unused);
  return { exact, byKey, byBag, byLength, byFirstWord, rules: rulesOf(ambiguous) };
}

function rulesOf(ambiguous: Catalogue["ambiguous"]): Map<string, string> {
  const rules = new Map<string, string>();
  for (const [id, keys] of Object.entries(ambiguous)) {
    for (const key of keys.split("|")) rules.set(key, id);
  }
  return rules;
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
