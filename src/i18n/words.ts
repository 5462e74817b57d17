import { en } from "./en/index.ts";
import { fr } from "./fr/index.ts";

export type Language = "fr" | "en";

/** Every word the product says, by area. Both languages have the same shape or do not compile. */
export type Words = typeof en;

const catalogues: Readonly<Record<Language, Words>> = { en, fr };

/** The words of one language. */
export function wordsOf(language: Language): Words {
  return catalogues[language];
}

/** French for any locale that begins with "fr", English for the rest. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith("fr") ? "fr" : "en";
}

/**
 * Puts values into `{name}` places; `{name|cell|cells}` is the first word for one, the second for any
 * other value. A place without a value stays visible, so that a test can see it.
 */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(PLACE, (place, name: string, one?: string, many?: string) => {
    if (!(name in values)) return place;
    const value = String(values[name]);
    if (one === undefined || many === undefined) return value;
    return value === "1" ? one : many;
  });
}

const PLACE = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g;
