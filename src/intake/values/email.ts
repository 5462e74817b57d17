import type { Cell } from "../cell.ts";
import { cleanText } from "./clean.ts";

const ADDRESS =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/;
const BETWEEN = /\s*(?:[;,|/\n\r]|:::|\s(?:ou|et|or|and)\s)\s*/;
const LONGEST = 254;
const LONGEST_LOCAL = 64;
/** No cell with more than this holds addresses; it also bounds the work. */
const LONGEST_CELL = 2000;

/**
 * The first valid e-mail address of a cell, in lower case; `<a@b.fr>`, `mailto:` and several addresses
 * are understood. A misspelt domain is never repaired.
 * @param cell any cell
 * @returns null when there is none
 */
export function readEmail(cell: Cell): string | null {
  if (typeof cell !== "string" || cell.length > LONGEST_CELL || !cell.includes("@")) return null;
  for (const part of cell.split(BETWEEN)) {
    const address = tidy(part);
    if (isAddress(address)) return address;
  }
  return null;
}

function tidy(part: string): string {
  const inside = /<([^<>]+)>/.exec(part)?.[1] ?? part;
  return cleanText(inside)
    .toLowerCase()
    .replace(/^mailto:/, "")
    .replace(/^["'( ]+|["'). ]+$/g, "");
}

function isAddress(text: string): boolean {
  if (text.length > LONGEST || text.includes("..")) return false;
  return text.indexOf("@") <= LONGEST_LOCAL && ADDRESS.test(text);
}
