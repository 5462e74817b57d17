const LONGEST = 31;

/**
 * A name Sheets and XLSX both accept for a tab: at most 31 characters, none of `: \ / ? * [ ]`, no
 * apostrophe at either end, unlike every taken name whatever the case.
 * @param taken names already in the file
 * @param fallback used when nothing of the wish is left
 */
export function safeTitle(wish: string, taken: readonly string[], fallback = "Clients"): string {
  const clean = cleanTitle(wish) || fallback;
  const used = new Set(taken.map((name) => name.toLowerCase()));
  if (!used.has(clean.toLowerCase())) return clean;
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const title = cut(clean, LONGEST - ending.length) + ending;
    if (!used.has(title.toLowerCase())) return title;
  }
}

function cleanTitle(wish: string): string {
  const spaced = wish
    .split("")
    .map((character) => (isForbidden(character) ? " " : character))
    .join("")
    .replace(/\s+/g, " ");
  return cut(trimEnds(spaced), LONGEST);
}

function isForbidden(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 32 || code === 127 || ":\\/?*[]".includes(character);
}

function trimEnds(text: string): string {
  return text.replace(/^['\s]+|['\s]+$/g, "");
}

/** Cuts without splitting a surrogate pair, and leaves clean ends. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const code = text.charCodeAt(length - 1);
  const splits = code >= 0xd800 && code <= 0xdbff;
  return trimEnds(text.slice(0, splits ? length - 1 : length));
}
