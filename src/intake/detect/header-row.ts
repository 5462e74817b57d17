import { Problem } from "../../core/problem.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Cell, Row, Rows } from "../cell.ts";
import { isKnownHeader } from "../fields/match-name.ts";
import { isBlank } from "../values/blank.ts";
import { knownSource } from "./known-source.ts";

/** Titles, notes and blank rows above the header are rarely more. */
export const ROWS_SEARCHED = 30;
/** In a very wide sheet the first filled cells of a row tell enough. */
const CELLS_LOOKED_AT = 400;

interface RowSight {
  readonly filled: number;
  readonly words: number;
  readonly values: number;
  readonly known: number;
}

/**
 * Finds the row that names the columns, with titles, notes and merged headings above it passed over: the
 * row that bears the signature of a known program, else the one of most known headings.
 *
 * @param rows the sheet as read
 * @param answered 1-based row the user gave, if any
 * @returns 0-based row
 * @throws empty: no filled cell, or nothing below the header · shape: no row looks like a header
 */
export function findHeaderRow(rows: Rows, catalogue: Catalogue, answered?: number): number {
  const last = lastFilledRow(rows);
  if (last < 0) throw new Problem("empty", "source.empty");
  const header = answered === undefined ? bestRow(rows, last, catalogue) : answered - 1;
  if (header < 0 || rows[header] === undefined) throw new Problem("shape", "source.noHeader");
  if (header >= last) throw new Problem("empty", "source.headersOnly");
  return header;
}

function lastFilledRow(rows: Rows): number {
  for (let i = rows.length - 1; i >= 0; i--) {
    if (rows[i]?.some((cell) => cell !== "" && !isBlank(cell))) return i;
  }
  return -1;
}

function bestRow(rows: Rows, last: number, catalogue: Catalogue): number {
  let best = -1;
  let bestScore = 0;
  for (let i = 0; i <= Math.min(last, ROWS_SEARCHED - 1); i++) {
    const row = rows[i] ?? [];
    if (isSigned(row, catalogue)) return i;
    const sight = look(row, catalogue);
    if (!mayBeHeader(sight)) continue;
    const score = 3 * sight.known + 0.5 * (sight.words - sight.known) - 2 * sight.values;
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return best >= 0 ? best : firstRowOfWords(rows, last, catalogue);
}

function isSigned(row: Row, catalogue: Catalogue): boolean {
  const texts = row.filter((cell): cell is string => typeof cell === "string" && cell !== "");
  return knownSource(catalogue, texts.slice(0, CELLS_LOOKED_AT)) !== null;
}

/** A header says words; a row of data that happens to hold one ("Client") also holds values. */
function mayBeHeader(sight: RowSight): boolean {
  if (sight.known === 0) return false;
  if (sight.known === 1) return sight.values === 0;
  return sight.values <= 0.3 * sight.filled;
}

/** With no known heading: the first row of words only that stands over a column of values. */
function firstRowOfWords(rows: Rows, last: number, catalogue: Catalogue): number {
  for (let i = 0; i < Math.min(last, ROWS_SEARCHED); i++) {
    const sight = look(rows[i] ?? [], catalogue);
    if (sight.filled < 2 || sight.values > 0) continue;
    const below = look(rows[i + 1] ?? [], catalogue);
    return below.values > 0 && below.filled >= 2 ? i : -1;
  }
  return -1;
}

function look(row: Row, catalogue: Catalogue): RowSight {
  let filled = 0;
  let values = 0;
  const known = new Set<string>();
  for (const cell of row) {
    if (filled >= CELLS_LOOKED_AT) break;
    if (isBlank(cell, "label")) continue;
    filled++;
    if (isValue(cell)) values++;
    else if (isKnownHeader(String(cell), catalogue)) known.add(String(cell));
  }
  return { filled, words: filled - values, values, known: known.size };
}

/** A number, a date, an address: what stands in a row of data. A year, or N-1, may head a column. */
function isValue(cell: Cell): boolean {
  if (typeof cell === "number") return !(Number.isInteger(cell) && cell >= 1990 && cell <= 2100);
  if (typeof cell !== "string") return true;
  if (/^(?:(?:19|20)\d\d|n\s?[-–−]\s?\d)$/i.test(cell.trim())) return false;
  if (cell.includes("@") || cell.length > 200 || !/\p{L}/u.test(cell)) return true;
  return /\d/.test(cell) && !/\p{L}{2}|\p{L}\s*[°º]/u.test(cell);
}
