import { en } from "./en/index.ts";
import { fr } from "./fr/index.ts";
import type { Language, Words } from "./words.ts";

const catalogues: Readonly<Record<Language, Words>> = { en, fr };

/** All the words of one language. In `Code.js`, `src/server/words-file.ts` stands in its place. */
export function catalogueOf(language: Language): Words {
  return catalogues[language];
}
