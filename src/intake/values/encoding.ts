/** UTF-8 read as windows-1252: the first byte of a letter with an accent, then one that goes on. */
const MOJIBAKE =
  /\u00c3[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;
const RUN = /[\u0080-\uffff]+/g;
/** A byte order mark, and a byte order mark read as windows-1252. */
const MARKS = /^(?:\ufeff|\u00ef\u00bb\u00bf)/;
/** What windows-1252 makes of the bytes 80 to 9F, in order; a full stop for the five it leaves out. */
const HIGH = "€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ";

/**
 * Whether a text looks like UTF-8 read as windows-1252: `SociÃ©tÃ©`.
 * @param text a cell or a heading
 */
export function isMojibake(text: string): boolean {
  return text.indexOf("\u00c3") >= 0 && MOJIBAKE.test(text);
}

/**
 * The text as it was before its UTF-8 was read as windows-1252: `SociÃ©tÃ©` is `Société`, `â‚¬` is `€`.
 * A part that was not broken that way stays as it is, and a lost letter is never guessed.
 * @param text a cell of a file that `isMojibake` found broken
 */
export function repairText(text: string): string {
  return text.replace(MARKS, "").replace(RUN, (run) => decoded(run) ?? run);
}

function decoded(run: string): string | null {
  let escaped = "";
  for (let i = 0; i < run.length; i++) {
    const byte = byteOf(run, i);
    if (byte < 0x80) return null;
    escaped += `%${byte.toString(16)}`;
  }
  try {
    // It decodes strictly, and throws at the first byte that is no UTF-8.
    return decodeURIComponent(escaped);
  } catch {
    return null;
  }
}

/** The byte windows-1252 writes for a letter; 0 when it has none. */
function byteOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code <= 0xff) return code;
  const high = HIGH.indexOf(text[at] ?? "");
  return high < 0 ? 0 : 0x80 + high;
}
