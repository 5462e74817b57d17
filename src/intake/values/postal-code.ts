import { type Cell, isDateCell } from "../cell.ts";
import { isBlank } from "./blank.ts";
import { cleanText } from "./clean.ts";

/** A postal code, always a text. */
export interface PostalCode {
  /** "" when the cell holds none. */
  readonly code: string;
  /** A leading zero was lost on the way and put back. */
  readonly restored: boolean;
}

const FRENCH = /^(?:0[1-9]|[1-8]\d|9[0-8])\d{3}$/;
/** Codes of other countries whose shape can be told. */
const SHAPES: Readonly<Record<string, RegExp>> = {
  GB: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/,
  CA: /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/,
  US: /^\d{5}(?:-\d{4})?$/,
};
/** Countries that write French codes. */
const LIKE_FRANCE = /^(?:FR|MC|GP|MQ|GF|RE|YT|PM|BL|MF|NC|PF|WF)$/;

/**
 * A postal code as text. In France four digits have lost their zero; elsewhere a code is kept as it is.
 * @param cell any cell
 * @param country ISO 3166 alpha-2 of the row or of the file
 * @returns code "" for a blank and, in a country whose codes are known, for anything else
 */
export function readPostalCode(cell: Cell, country = "FR"): PostalCode {
  const text = textOfCode(cell);
  if (text === "") return { code: "", restored: false };
  if (LIKE_FRANCE.test(country)) return frenchCode(text);
  if (country === "US" && /^\d{4}$/.test(text)) return { code: `0${text}`, restored: true };
  const shape = SHAPES[country];
  return { code: !shape || shape.test(text) ? text : "", restored: false };
}

/**
 * The French department of a postal code: `69003` is in 69, `97410` in 974, `20090` in 2A.
 * @param code five digits
 * @returns "" when it is no French code
 */
export function departmentOf(code: string): string {
  if (!FRENCH.test(code)) return "";
  const two = code.slice(0, 2);
  if (two === "97" || two === "98") return code.slice(0, 3);
  if (two !== "20") return two;
  return code < "20200" ? "2A" : "2B";
}

function textOfCode(cell: Cell): string {
  if (typeof cell === "number") return Number.isInteger(cell) && cell > 0 ? String(cell) : "";
  if (typeof cell === "boolean" || isDateCell(cell) || isBlank(cell)) return "";
  const text = cleanText(cell).toUpperCase().replace(/\.0+$/, "");
  return text.length <= 20 && /\d/.test(text) ? text : "";
}

function frenchCode(text: string): PostalCode {
  const digits = text.replace(/^F-?(?=\d)|[ .]|CEDEX.*$/g, "");
  const restored = /^\d{4}$/.test(digits);
  const code = restored ? `0${digits}` : digits;
  return FRENCH.test(code) ? { code, restored } : { code: "", restored: false };
}
