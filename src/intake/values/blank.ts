import { type Cell, isDateCell } from "../cell.ts";
import { foldText } from "./clean.ts";
import { wordSet } from "./word-set.ts";
import { BLANK_WORDS, ERROR_WORDS, LABEL_WORDS } from "./words-blank.ts";

const blankWords = wordSet(BLANK_WORDS);
const labelWords = wordSet(LABEL_WORDS);
const errorWords = wordSet(ERROR_WORDS);

/** Longer texts say something. */
const LONGEST = 24;

/** What an empty date becomes in a spreadsheet: 1899-12-30 to 1900-01-01. */
const EMPTY_DATE_FROM = -25569;
const EMPTY_DATE_TO = -25567;

/** In a "label" column (country, region, id, name) `NA`, `NC`, `ND` and `NS` are values. */
export type BlankKind = "value" | "label";

/**
 * Whether a cell says nothing: empty, "n/a", "néant", "-", "0000-00-00" … or an error. `0` is a value.
 * @param cell any cell
 * @param kind what the column holds
 * @returns true for a blank
 */
export function isBlank(cell: Cell, kind: BlankKind = "value"): boolean {
  if (typeof cell === "string") return isBlankText(cell, kind);
  if (typeof cell === "number") return Number.isNaN(cell);
  return isDateCell(cell) && cell.day >= EMPTY_DATE_FROM && cell.day <= EMPTY_DATE_TO;
}

/**
 * Whether a cell holds a formula error such as `#N/A` or `#VALEUR!`.
 * @param cell any cell
 * @returns true for an error
 */
export function isErrorCell(cell: Cell): boolean {
  if (typeof cell !== "string" || !cell.includes("#")) return false;
  return cell.length <= LONGEST && errorWords().has(cell.trim().toLowerCase());
}

function isBlankText(text: string, kind: BlankKind): boolean {
  if (text === "") return true;
  if (text.length > LONGEST) return text.trim() === "";
  const first = text.charCodeAt(0);
  // Of all blanks, only impossible dates start with a digit.
  if (first >= 0x30 && first <= 0x39) return text.length >= 10 && blankWords().has(text.trim());
  if (isAsciiLetter(first) && !mayStartBlank(text)) return false;
  const word = foldText(text);
  if (word === "") return true;
  if (kind === "label" && labelWords().has(word)) return false;
  return blankWords().has(word) || isErrorCell(word);
}

/** By two small letters a to z: whether a blank word begins with them. */
let starts: Uint8Array | null = null;

/** Looks at two letters only: most cells are ruled out before they are folded. */
function mayStartBlank(text: string): boolean {
  const second = text.charCodeAt(1);
  if (second > 0x7f) return true;
  starts ??= startsOf(blankWords());
  // A dot, a slash or a space may follow the first letter: "n/a", "n.c.".
  const after = isAsciiLetter(second) ? (second | 0x20) - 0x60 : 0;
  return starts[((text.charCodeAt(0) | 0x20) - 0x60) * 27 + after] === 1;
}

function startsOf(words: ReadonlySet<string>): Uint8Array {
  const found = new Uint8Array(27 * 27);
  for (const word of words) {
    const first = word.charCodeAt(0);
    if (!isAsciiLetter(first)) continue;
    const second = word.charCodeAt(1);
    found[((first | 0x20) - 0x60) * 27 + (isAsciiLetter(second) ? (second | 0x20) - 0x60 : 0)] = 1;
  }
  return found;
}

function isAsciiLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}
