import type { Cell } from "../cell.ts";
import { cleanText } from "./clean.ts";

/** The addresses of a cell. */
export interface Emails {
  /** The first valid one, in lower case. */
  readonly email: string;
  readonly others: readonly string[];
}

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
  return readEmails(cell)?.email ?? null;
}

/**
 * Every valid e-mail address of a cell.
 * @param cell any cell
 * @returns null when there is none
 * @see readEmail
 */
export function readEmails(cell: Cell): Emails | null {
  if (typeof cell !== "string" || cell.length > LONGEST_CELL || !cell.includes("@")) return null;
  const found = new Set(cell.split(BETWEEN).map(tidy).filter(isAddress));
  const [email, ...others] = found;
  return email === undefined ? null : { email, others };
}

/** What follows the `@`. @param email a valid address @returns "" for a blank */
export function domainOfEmail(email: string): string {
  return email.slice(email.lastIndexOf("@") + 1);
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
