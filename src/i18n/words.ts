import { catalogueOf } from "./catalogues.ts";
import type { en } from "./en/index.ts";

export type Language = "fr" | "en";

/** Every word the product says, by area. Both languages have the same shape or do not compile. */
export type Words = typeof en;

/** The words of one language. */
export function wordsOf(language: Language): Words {
  return catalogueOf(language);
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

/** The same for a sentence said many times: it is taken apart once. */
export function filler(
  sentence: string,
): (values: Readonly<Record<string, string | number>>) => string {
  const parts: (string | readonly [string, string, string | undefined, string | undefined])[] = [];
  let end = 0;
  for (const found of sentence.matchAll(PLACE)) {
    parts.push(sentence.slice(end, found.index), [
      found[0],
      found[1] as string,
      found[2],
      found[3],
    ]);
    end = found.index + found[0].length;
  }
  parts.push(sentence.slice(end));
  return (values) => {
    let said = "";
    for (const part of parts) {
      if (typeof part === "string") said += part;
      else {
        const [place, name, one, many] = part;
        const value = values[name];
        if (value === undefined) said += place;
        else if (one === undefined || many === undefined) said += value;
        else said += String(value) === "1" ? one : many;
      }
    }
    return said;
  };
}

const PLACE = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g;
