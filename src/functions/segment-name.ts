import { segmentWords } from "../i18n/segment-words.ts";
import type { Language } from "../i18n/words.ts";

/** The name of a segment of the default map in the reader's language; null for none. */
export function segmentName(key: string, language: Language): string | null {
  const { names } = segmentWords(language);
  return key in names ? names[key as keyof typeof names] : null;
}
