import { type Cell, isDateCell } from "../cell.ts";
import { isBlank } from "./blank.ts";
import { cleanText } from "./clean.ts";
import type { Distinct } from "./distinct.ts";

/** A client code, order number or any other code, always as text. */
export interface Identifier {
  /** As written, cleaned; leading zeros and case kept. */
  readonly text: string;
  /** What two equal codes share: upper case without spaces, save for case-sensitive codes. */
  readonly key: string;
  /** Digits were lost before the cell reached us (3,41E+13, numbers from 1e15): not a key. */
  readonly unusable: boolean;
}

const SCIENTIFIC = /^\d(?:[.,]\d+)?e\+?\d{1,3}$/i;
/** Salesforce (15 characters, a zero-zero prefix) and Stripe: upper and lower case differ. */
const CASE_SENSITIVE =
  /^(?:00[0-9A-Za-z][0-9A-Za-z]{12}|(?:cus|ch|py|pi|in|sub|txn|re|card)_[A-Za-z0-9]{6,})$/;
/** From here on a spreadsheet number no longer holds every digit. */
const DIGITS_LOST_FROM = 1e15;
const UNREAD = -3;
const UNUSABLE = -2;

/**
 * A code as text and as the key that joins two files. A number cell loses its `.0`; `="007"` is `007`.
 * @param cell any cell
 * @returns empty text and key for a blank, a date or a yes/no
 */
export function readIdentifier(cell: Cell): Identifier {
  if (typeof cell === "number") return numberIdentifier(cell);
  if (typeof cell === "boolean" || isDateCell(cell) || isBlank(cell, "label")) {
    return { text: "", key: "", unusable: false };
  }
  const text = cleanText(cell)
    .replace(/^zcrm_/i, "")
    .replace(/^(\d+)\.0+$/, "$1")
    .replace(/(\S) \(\d{3,}\)$/, "$1");
  return { text, key: identifierKey(text), unusable: SCIENTIFIC.test(text) };
}

/** A column of codes, each distinct one read once. */
export interface Identifiers {
  /** Per row the number of its key in `keys`, -1 where there is no usable code. */
  readonly codes: Int32Array;
  readonly keys: readonly string[];
  /** The first spelling of each key. */
  readonly texts: readonly string[];
  /** Rows of unusable codes. */
  readonly unusable: readonly number[];
}

/**
 * The codes of a column.
 * @param column its distinct cells
 */
export function internIdentifiers({ index, values }: Distinct): Identifiers {
  const codes = new Int32Array(index.length).fill(-1);
  const ofCell = new Int32Array(values.length).fill(UNREAD);
  const byKey = new Map<string, number>();
  const texts: string[] = [];
  const unusable: number[] = [];
  for (let row = 0; row < index.length; row++) {
    const at = index[row] as number;
    let code = ofCell[at] as number;
    if (code === UNREAD) {
      const id = readIdentifier(values[at] ?? "");
      code = id.unusable ? UNUSABLE : id.key === "" ? -1 : (byKey.get(id.key) ?? texts.length);
      if (code === texts.length) {
        byKey.set(id.key, code);
        texts.push(id.text);
      }
      ofCell[at] = code;
    }
    if (code === UNUSABLE) unusable.push(row);
    else codes[row] = code;
  }
  return { codes, keys: [...byKey.keys()], texts, unusable };
}

function numberIdentifier(value: number): Identifier {
  if (!Number.isFinite(value)) return { text: "", key: "", unusable: false };
  const text = String(value);
  return { text, key: text, unusable: Math.abs(value) >= DIGITS_LOST_FROM };
}

function identifierKey(text: string): string {
  return CASE_SENSITIVE.test(text) ? text : text.replace(/ /g, "").toUpperCase();
}
