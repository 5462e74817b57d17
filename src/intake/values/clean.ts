/** One look for all that the repairs below mend; most cells need none. */
const NEEDS_REPAIR =
  /[\t\r\n\u00a0\u00ad\u2000-\u200d\u2010-\u2015\u2018\u2019\u202f\u205f\u2060\u2212\u3000\ufe63\ufeff\uff0d]|^\s*['=]/;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const SPACES = /[\t\r\n\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const MINUS = /[\u2010-\u2015\u2212\ufe63\uff0d]/g;
const APOSTROPHES = /[\u2018\u2019]/g;
const ACCENTS = /[\u0300-\u036f]/g;

/**
 * The text with invisible characters removed, every kind of space a plain one, every kind of minus a
 * hyphen, typographic apostrophes straight, a leading `'` dropped, `="00123"` unwrapped, ends trimmed.
 * Case, accents and inner spaces stay.
 * @param text any text
 * @returns the cleaned text; "" when nothing is left
 */
export function cleanText(text: string): string {
  if (!NEEDS_REPAIR.test(text)) return text.trim();
  const clean = text
    .replace(INVISIBLE, "")
    .replace(SPACES, " ")
    .replace(MINUS, "-")
    .replace(APOSTROPHES, "'")
    .trim();
  const wrapped = /^="(.*)"$/.exec(clean);
  if (wrapped) return (wrapped[1] ?? "").trim();
  return clean.startsWith("'") ? clean.slice(1).trim() : clean;
}

/**
 * The text as two writers of the same word would share it: cleaned, lower case, without accents,
 * `œ` as `oe`, one space between words.
 * @param text any text
 * @returns the folded text
 */
export function foldText(text: string): string {
  const lower = cleanText(text).toLowerCase();
  const ascii = /^[\x20-\x7e]*$/.test(lower)
    ? lower
    : lower.normalize("NFD").replace(ACCENTS, "").replace(/œ/g, "oe").replace(/æ/g, "ae");
  return ascii.replace(/ {2,}/g, " ");
}
