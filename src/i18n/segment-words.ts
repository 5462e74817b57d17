import { segments as en } from "./en/segments.ts";
import { segments as fr } from "./fr/segments.ts";
import type { Language } from "./words.ts";

/** The names and plays of the segments in one language, without the words of the other areas. */
export function segmentWords(language: Language): typeof en {
  return language === "fr" ? fr : en;
}
