import { isoOf } from "../../core/maths/day.ts";
import type { FunctionContext } from "./argument.ts";

/** Texts that stand where a value is missing: never a header, never a number. */
const PLACEHOLDER = /^(?:#.*|n\/?[acds]?|n\.[acds]\.|-+|—|\?+|null|none|nan|undefined)$/i;

/** A blank cell, or an argument left out between two separators. */
export function isBlank(cell: unknown): boolean {
  return (
    cell === undefined || cell === null || (typeof cell === "string" && /^[\s\u200b]*$/.test(cell))
  );
}

/** The cells of one row: one, or several where columns stand side by side. */
export function cellsOfRow(row: unknown): readonly unknown[] {
  return Array.isArray(row) ? row : [row];
}

/** Whether a row of one column, or of several side by side, holds nothing. */
export function isBlankRow(row: unknown): boolean {
  return cellsOfRow(row).every(isBlank);
}

/** A date cell, also one made in another realm, where `instanceof Date` is false. */
export function isDate(cell: unknown): cell is Date {
  return Object.prototype.toString.call(cell) === "[object Date]" && !Number.isNaN(Number(cell));
}

/** Whether a text may be the name of a column. */
export function looksLikeHeader(cell: unknown): boolean {
  return typeof cell === "string" && !isBlank(cell) && !PLACEHOLDER.test(cell.trim());
}

/** A cell as it is shown in a message: dates as days, numbers with the reader's decimal mark. */
export function showCell(cell: unknown, context: FunctionContext): string {
  if (isDate(cell)) return isoOf(context.dayOf(cell));
  if (typeof cell === "number" && context.language === "fr") return String(cell).replace(".", ",");
  const text = String(cell);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** The one cell of `A1` or of a range of one cell; undefined when the range holds more. */
export function onlyCell(given: unknown): { readonly cell: unknown } | undefined {
  if (!Array.isArray(given)) return { cell: given };
  const cells: unknown[] = given.flat();
  return cells.length === 1 ? { cell: cells[0] } : undefined;
}
