import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Cell, Row, Rows } from "../cell.ts";
import { isKnownHeader } from "../fields/match-name.ts";
import { isBlank } from "../values/blank.ts";
import { textOf } from "./profile.ts";

/** The rows that name the columns, read as one. */
export interface HeaderBlock {
  /** 0-based last row of it; data begin below. */
  readonly last: number;
  /** By 0-based column; "" where nothing names it. Line breaks kept, ends trimmed. */
  readonly headings: readonly string[];
}

/** A year, N-1, a unit: half a heading. */
const HALF =
  /^(?:(?:19|20)\d\d|n(?:\s?[-–−]\s?\d)?|[km]?\s?[€$£]|k?eur|%|ht|ttc|nb|nbre|qt[ée]|jours?|days?|units?|unit[ée]s?)$/i;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Reads a header of one row or more: a heading that is half of one ("2024", "k€"), or that stands
 * there twice, takes the words of the group above it; years and units below the names go with them.
 * "CA" over "2024 | 2025" reads "CA 2024", "CA 2025".
 *
 * @param headerRow 0-based; the row of names, or the row of years or units below it
 */
export function headerBlock(rows: Rows, headerRow: number, catalogue: Catalogue): HeaderBlock {
  const below = headerRow > 0 && isBelow(rows, headerRow, catalogue);
  const names = below ? headerRow - 1 : headerRow;
  const half = below || isBelow(rows, names + 1, catalogue) ? (rows[names + 1] ?? []) : null;
  const row = rows[names] ?? [];
  if (half) {
    const labels = filledRight(row, (at) => headingText(half[at] ?? "") !== "");
    const headings = widest(row, half, (at) => join(labels[at] ?? "", headingText(half[at] ?? "")));
    return { last: names + 1, headings };
  }
  const groups = groupsAbove(rows[names - 1] ?? [], catalogue);
  const texts = row.map(headingText);
  const twice = new Set(texts.filter((text, at) => text !== "" && texts.indexOf(text) !== at));
  const headings = texts.map((text, at) =>
    HALF.test(text) || twice.has(text) ? join(groups[at] ?? "", text) : text,
  );
  return { last: names, headings };
}

/** A heading as it is shown. */
function headingText(cell: Cell): string {
  return isBlank(cell, "label") ? "" : textOf(cell);
}

function join(group: string, text: string): string {
  if (group === "" || text === "") return group || text;
  return YEAR.test(group) && !HALF.test(text) ? `${text} ${group}` : `${group} ${text}`;
}

function widest(a: Row, b: Row, text: (at: number) => string): string[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, at) => text(at));
}

/** Merged cells hold their text in the first one: it goes on to the right where something needs it. */
function filledRight(row: Row, needs: (at: number) => boolean): string[] {
  let label = "";
  return Array.from(row, (cell, at) => {
    const text = headingText(cell);
    if (text !== "") label = text;
    return text !== "" || !needs(at) ? text : label;
  });
}

/** The labels of a row of groups; a title above the header is none. */
function groupsAbove(row: Row, catalogue: Catalogue): string[] {
  const labels = row.map(headingText).filter((text) => text !== "");
  const [only] = labels;
  if (only === undefined || (labels.length === 1 && !isKnownHeader(only, catalogue))) return [];
  return filledRight(row, () => true);
}

/**
 * Whether a row goes on with the header above it: units below some names, years or headings where the
 * row above is blank or names a year. A column that is whole above has nothing below it.
 */
function isBelow(rows: Rows, at: number, catalogue: Catalogue): boolean {
  const above = (rows[at - 1] ?? []).map(headingText);
  const row = (rows[at] ?? []).map(headingText);
  const filled = row.flatMap((text, column) => (text === "" ? [] : [column]));
  const whole = above.some((text, column) => text !== "" && !row[column]);
  if (filled.length === 0 || !whole) return false;
  const blankAbove = filled.some((column) => !above[column]);
  if (filled.every((column) => HALF.test(row[column] ?? ""))) {
    return blankAbove || !filled.some((column) => YEAR.test(row[column] ?? ""));
  }
  const known = (column: number): boolean => {
    const text = row[column] ?? "";
    return text !== above[column] && (HALF.test(text) || isKnownHeader(text, catalogue));
  };
  const open = blankAbove || filled.some((column) => YEAR.test(above[column] ?? ""));
  return filled.length >= 2 && open && filled.every(known);
}
