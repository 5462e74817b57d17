import { foldText } from "../../core/text/fold-text.ts";

const QUOTES: Readonly<Record<string, string>> = { '"': '"', "“": "”", "«": "»", "[": "]" };
const ANY_QUOTE = /["“”«»[\]]/;
/** Stands for what is between quotation marks or brackets: no word of ours is found there. */
const HIDDEN = "\u0000";

/**
 * A text of the same length in which words of ours can be looked for: small letters without accents,
 * plain spaces and apostrophes, and nothing of what stands between quotation marks.
 */
export function shadowOf(text: string): string {
  let shadow = "";
  let closing = "";
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string;
    if (closing === "") {
      closing = QUOTES[sign] ?? "";
      shadow += closing === "" ? plainSign(sign) : HIDDEN;
    } else if (sign === closing && text[at + 1] === closing) {
      // Twice the sign is the sign itself.
      shadow += HIDDEN + HIDDEN;
      at++;
    } else {
      if (sign === closing) closing = "";
      shadow += HIDDEN;
    }
  }
  return shadow;
}

function plainSign(sign: string): string {
  if (/\s/.test(sign)) return " ";
  if (sign === "\u2019" || sign === "\u02bc") return "'";
  // Letters alone: without its stroke a "≠" would be a "=".
  const plain = /\p{L}/u.test(sign) ? foldText(sign) : sign;
  return plain.length === 1 ? plain : sign;
}

/** The text in quotation marks where a reader could take part of it for a word of ours. */
export function quoted(text: string, isPlain: (shadow: string) => boolean): string {
  const bare = text === text.trim() && text !== "" && !ANY_QUOTE.test(text);
  return bare && isPlain(shadowOf(text)) ? text : `"${text.replace(/"/g, '""')}"`;
}

/** The text without the quotation marks or brackets around it. */
export function unquoted(text: string): string {
  const trimmed = text.trim();
  const end = QUOTES[trimmed[0] ?? ""];
  if (end === undefined || trimmed.length < 2 || !trimmed.endsWith(end)) return trimmed;
  const inside = trimmed.slice(1, -1);
  if (end === "”" || end === "»") return inside.trim();
  return inside.split(end + end).join(end);
}

/** Whether brackets stand around the text: a heading of the list, whatever it reads like. */
export function isBracketed(text: string): boolean {
  return /^\[.*\]$/s.test(text.trim());
}

/** The parts between separators that stand outside quotation marks, each without spaces around. */
export function split(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const found of shadowOf(text).matchAll(separator)) {
    parts.push(text.slice(from, found.index).trim());
    from = found.index + found[0].length;
  }
  return [...parts, text.slice(from).trim()];
}
