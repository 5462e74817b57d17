import { foldText } from "../values/clean.ts";
import type { Catalogue } from "./catalogue.ts";

type Lists = Catalogue["dictionaries"][string];

/** Each dictionary by its words; made when it is first asked, once for a catalogue. */
const indexes = new WeakMap<Lists, ReadonlyMap<string, string>>();

/** A number or a sign before the word ("3 - Perdu"), a stop after it. */
const AROUND = /^[\W\d_]+|[\s.!]+$/g;

/**
 * What a word of a cell means in one of the catalogue's dictionaries.
 *
 * @param dictionary "status", "order_status", "sector" …
 * @param text as written; case, accents, invisible signs, a leading number and a final stop say nothing
 * @returns the meaning as the catalogue names it ("counted", "former_client" …); null for a word it lacks
 */
export function wordMeaning(catalogue: Catalogue, dictionary: string, text: string): string | null {
  const lists = catalogue.dictionaries[dictionary];
  if (!lists) return null;
  const words = indexOf(lists);
  const folded = foldText(text);
  return words.get(folded) ?? words.get(folded.replace(AROUND, "")) ?? null;
}

function indexOf(lists: Lists): ReadonlyMap<string, string> {
  const known = indexes.get(lists);
  if (known) return known;
  const index = new Map<string, string>();
  for (const [meaning, list] of Object.entries(lists)) {
    // A word that has two meanings keeps the first.
    for (const word of list.split("|")) if (!index.has(word)) index.set(word, meaning);
  }
  indexes.set(lists, index);
  return index;
}
