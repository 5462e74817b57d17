import type { Field } from "./field.ts";
import { FIELD_WORDS, OTHER_WORDS } from "./field-words.ts";
import { comparisonKey } from "./normalise.ts";

/** A field, or "other" for a heading known to be plain text. */
export type Meaning = Field | "other";

/** One way of heading a column. */
export interface Synonym {
  readonly text: string;
  readonly words: readonly string[];
  /** One bit a letter: two texts that differ in many letters are no near miss. */
  readonly letters: number;
  readonly meaning: Meaning;
}

/** The synonyms, ready to be looked up. */
export interface NameIndex {
  readonly exact: ReadonlyMap<string, readonly Meaning[]>;
  readonly byKey: ReadonlyMap<string, readonly Meaning[]>;
  readonly byLength: ReadonlyMap<number, readonly Synonym[]>;
  /** Synonyms of two words or more, by their first word. */
  readonly byFirstWord: ReadonlyMap<string, readonly Synonym[]>;
}

let built: NameIndex | null = null;

/** The index of all synonyms, built on first use. */
export function nameIndex(): NameIndex {
  if (!built) built = build();
  return built;
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

function build(): NameIndex {
  const exact = new Map<string, Meaning[]>();
  const byKey = new Map<string, Meaning[]>();
  const byLength = new Map<number, Synonym[]>();
  const byFirstWord = new Map<string, Synonym[]>();
  const take = (meaning: Meaning, list: string): void => {
    for (const text of list.split("|")) {
      add(exact, text, meaning);
      add(byKey, comparisonKey(text), meaning);
      const words = text.split(" ");
      const synonym = { text, words, letters: lettersOf(text), meaning };
      add(byLength, text.length, synonym);
      if (words.length > 1) add(byFirstWord, words[0] ?? "", synonym);
    }
  };
  for (const field of Object.keys(FIELD_WORDS) as Field[]) take(field, FIELD_WORDS[field] ?? "");
  take("other", OTHER_WORDS);
  return { exact, byKey, byLength, byFirstWord };
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
