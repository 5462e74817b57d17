import type { Language } from "./language.ts";

/** The language asked for in the address, else the browser's. */
export function languageOfPage(): Language {
  const asked = new URLSearchParams(location.search).get("lang") ?? navigator.language;
  return asked.toLowerCase().startsWith("fr") ? "fr" : "en";
}

/** Shows the page in another language, with that language's samples. */
export function reloadIn(language: Language): void {
  const search = new URLSearchParams(location.search);
  search.set("lang", language);
  location.search = search.toString();
}
