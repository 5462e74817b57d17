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
 * other value, and `{name:cellule|cellules}` the first below two, as French counts. A place without a
 * value stays visible, so that a test can see it.
 */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(PLACE, (place, name: string, mark: string | undefined, ...rest) => {
    if (!(name in values)) return place;
    const [one, many] = rest as (string | undefined)[];
    const value = String(values[name]);
    if (one === undefined || many === undefined) return value;
    return isSingular(value, mark) ? one : many;
  });
}

/** The same for a sentence said many times: it is taken apart once. */
export function filler(
  sentence: string,
): (values: Readonly<Record<string, string | number>>) => string {
  const parts: (string | RegExpMatchArray)[] = [];
  let end = 0;
  for (const found of sentence.matchAll(PLACE)) {
    parts.push(sentence.slice(end, found.index), found);
    end = found.index + found[0].length;
  }
  parts.push(sentence.slice(end));
  return (values) => {
    let said = "";
    for (const part of parts) {
      if (typeof part === "string") said += part;
      else {
        const [place, name = "", mark, one, many] = part;
        const value = values[name];
        if (value === undefined) said += place;
        else if (one === undefined || many === undefined) said += value;
        else said += isSingular(String(value), mark) ? one : many;
      }
    }
    return said;
  };
}

/** In French nought and one and a half are singular too. */
function isSingular(value: string, mark: string | undefined): boolean {
  return mark === ":" ? /^-?[01](?:[.,]\d+)?$/.test(value) : value === "1";
}

const PLACE = /\{(\w+)(?:([|:])([^|}]*)\|([^}]*))?\}/g;
