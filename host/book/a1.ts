import type { Area } from "./book.ts";

/** A reference as written: `null` sizes run to the end of the sheet, whatever its size. */
export interface Reference {
  sheet: string | null;
  row: number;
  column: number;
  rows: number | null;
  columns: number | null;
}

/** 0 is "A", 26 is "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** "A" is 0; letters only, either case. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "B2:C5", or "B2" for a single cell. */
export function formatArea(area: Area): string {
  const start = `${columnName(area.column)}${area.row + 1}`;
  if (area.rows === 1 && area.columns === 1) return start;
  return `${start}:${columnName(area.column + area.columns - 1)}${area.row + area.rows}`;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?$/;
const QUALIFIED = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

interface Corner {
  row: number | null;
  column: number | null;
}

function corner(text: string): Corner | null {
  const match = CORNER.exec(text);
  if (!match || text === "") return null;
  const [, letters, digits] = match;
  if (!letters && !digits) return null;
  return {
    row: digits ? Number(digits) - 1 : null,
    column: letters ? columnIndex(letters) : null,
  };
}

/** Reads "A1", "A1:B2", "B2:B", "A:C", "2:5", each with "Sheet!" or "'My sheet'!" before; null otherwise. */
export function parseReference(text: string): Reference | null {
  const qualified = QUALIFIED.exec(text.trim());
  const sheet = qualified ? (qualified[1]?.replaceAll("''", "'") ?? qualified[2] ?? null) : null;
  const parts = (qualified ? (qualified[3] ?? "") : text.trim()).split(":");
  const from = corner(parts[0] ?? "");
  const to = parts.length === 1 ? from : corner(parts[1] ?? "");
  if (parts.length > 2 || !from || !to) return null;
  if (parts.length === 1 && (from.row === null || from.column === null)) return null;
  const [row, lastRow] = ordered(from.row ?? 0, to.row);
  const [column, lastColumn] = ordered(from.column ?? 0, to.column);
  if (from.column === null && to.column !== null) return null;
  if (from.row === null && to.row !== null) return null;
  return {
    sheet,
    row,
    column,
    rows: lastRow === null ? null : lastRow - row + 1,
    columns: lastColumn === null ? null : lastColumn - column + 1,
  };
}

function ordered(from: number, to: number | null): [number, number | null] {
  return to !== null && to < from ? [to, from] : [from, to];
}

/** The cells a reference covers on a sheet of that size; may reach outside it. */
export function areaOf(reference: Reference, maxRows: number, maxColumns: number): Area {
  return {
    row: reference.row,
    column: reference.column,
    rows: reference.rows ?? maxRows - reference.row,
    columns: reference.columns ?? maxColumns - reference.column,
  };
}

export function contains(outer: Area, row: number, column: number): boolean {
  return (
    row >= outer.row &&
    row < outer.row + outer.rows &&
    column >= outer.column &&
    column < outer.column + outer.columns
  );
}

export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
