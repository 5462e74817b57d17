import { foldText } from "./clean.ts";
import { EDGE_FORMS, LEADING_WORDS, LEGAL_FORMS, SMALL_WORDS } from "./words-company.ts";

interface CompanyWords {
  readonly legal: ReadonlySet<string>;
  readonly edge: ReadonlySet<string>;
  readonly leading: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

let loaded: CompanyWords | null = null;

/**
 * The key two spellings of one company share: without case, accents, legal form, articles and leading
 * words such as "société". Two equal keys are only a hint: Dupont SARL and Dupont SAS may be two firms.
 * @param name as written
 * @returns words parted by spaces; "" when the name holds no letter or digit
 */
export function companyKey(name: string): string {
  const { legal, edge, leading, small } = companyWords();
  const all = wordsOf(name);
  let words = all.filter((word) => !legal.has(word));
  if (words.length === 0) words = all;
  if (words.length > 1 && edge.has(words[0] ?? "")) words = words.slice(1);
  if (words.length > 1 && edge.has(words[words.length - 1] ?? "")) words = words.slice(0, -1);
  while (words.length > 1 && leading.has(words[0] ?? "")) words = words.slice(1);
  const telling = words.filter((word) => !small.has(word));
  return (telling.length > 0 ? telling : words).join(" ");
}

function wordsOf(name: string): string[] {
  return foldText(name)
    .replace(/\([^()]*\)/g, " ")
    .replace(/\b(?:[a-z]\.){2,}(?:[a-z]\b)?/g, (initials) => initials.replace(/\./g, ""))
    .replace(/[&+]|\band\b/g, " et ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\bst\b/g, "saint")
    .replace(/\bste (?=\S)/g, (found, at: number) => (at === 0 ? found : "sainte "))
    .trim()
    .split(" ");
}

function companyWords(): CompanyWords {
  const set = (words: string) => new Set(words.split(" "));
  loaded ??= {
    legal: set(LEGAL_FORMS),
    edge: set(EDGE_FORMS),
    leading: set(LEADING_WORDS),
    small: set(SMALL_WORDS),
  };
  return loaded;
}
