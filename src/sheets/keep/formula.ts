import { columnLetters } from "../../core/text/column-letters.ts";

/**
 * A formula the user typed moves with its row, and the columns around it may move too. It is held
 * free of its place: a reference to a cell of the same tab becomes a token
 * `\ue000column id|row|\ue001as written\ue002`, where the row is "r-1" (one row above) or "a5" (row 5,
 * absolute), and blank for a whole column. References to other tabs, texts and names stay as written.
 */
const PIECE = new RegExp(
  [
    '("(?:[^"]|"")*")',
    "((?:'(?:[^']|'')*'|[\\p{L}_][\\p{L}\\p{N}_.]*)!\\$?[A-Za-z]{0,3}\\$?\\d*(?::\\$?[A-Za-z]{0,3}\\$?\\d*)?)",
    "(\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}(?![\\p{L}\\p{N}_.($!]))",
    "(\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}(?![\\p{L}\\p{N}_.(!]))",
    "(:\\$?[A-Za-z]{1,3}(?![\\p{L}\\p{N}_.($!]))",
    "([\\p{L}_][\\p{L}\\p{N}_.]*)",
    "([\\s\\S])",
  ].join("|"),
  "gu",
);
const TOKEN =
  /\ue000([^\ue000\ue001\ue002]*)\|([^|\ue000\ue001\ue002]*)\ue001([^\ue001\ue002]*)\ue002/g;
const REFERENCE = /^(\$?)([A-Za-z]{1,3})(\$?)(\d*)$/;

/**
 * Frees a formula from its place.
 * @param a1 with its leading "="
 * @param row 0-based row it stands in
 * @param columnIds id of each column of the tab, from A
 */
export function toPortable(a1: string, row: number, columnIds: readonly string[]): string {
  const token = (reference: string): string => {
    const found = REFERENCE.exec(reference);
    if (!found) return reference;
    const [, fixedColumn, letters = "", fixedRow, digits = ""] = found;
    const index = columnIndex(letters);
    const id = (fixedColumn ?? "") + (columnIds[index] ?? `p:${index}`);
    const rowAt = Number(digits) - 1;
    const place = digits === "" ? "" : fixedRow ? `a${rowAt}` : `r${rowAt - row}`;
    return `\ue000${id}|${place}\ue001${reference}\ue002`;
  };
  return a1.replace(PIECE, (piece, _text, _other, columns, cell, openEnd) => {
    if (columns) return columns.split(":").map(token).join(":");
    if (cell) return token(cell);
    if (openEnd) return `:${token(openEnd.slice(1))}`;
    return piece;
  });
}

/**
 * Puts a formula into a place. A reference whose column or row is not there stays as it was written.
 * @param columnOf 0-based column of an id, or -1
 */
export function toA1(portable: string, row: number, columnOf: (id: string) => number): string {
  return portable.replace(TOKEN, (_token, column: string, place: string, written: string) => {
    const fixed = column.startsWith("$");
    const id = fixed ? column.slice(1) : column;
    const index = id.startsWith("p:") ? Number(id.slice(2)) : columnOf(id);
    const rowAt = place.startsWith("r") ? row + Number(place.slice(1)) : Number(place.slice(1));
    if (index < 0 || rowAt < 0) return written;
    const rowText = place === "" ? "" : `${place.startsWith("a") ? "$" : ""}${rowAt + 1}`;
    return `${fixed ? "$" : ""}${columnLetters(index)}${rowText}`;
  });
}

/** The formula as the user last saw it. */
export function asWritten(portable: string): string {
  return portable.replace(TOKEN, (_token, _column, _place, written: string) => written);
}

/** "A" is 0. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}
