import type { Cell } from "../cell.ts";
import type { Distinct } from "./distinct.ts";
import type { Decision } from "./number-decision.ts";
import { CELL, type NumberTally } from "./number-tally.ts";

/** A typed number as a sheet shows it when nobody gave it a format. */
const SHOWN = /^-?\d{1,3}([.,])(\d{1,3})$/;

/** A typed number shown in groups, currency and spaces left out. */
const GROUPED = /^-?\d{1,3}(?:[.,]\d{3})+$/;
/** Cells that prove the decimal mark for each that is taken back: a slip or two in a sound column prove nothing. */
const PROOF = 3;

/** What the sheet shows, and the mark the texts of the column prove. */
interface Shown {
  readonly decimal: "." | ",";
  readonly at: (distinct: number) => string;
}

const isTyped = (flags: number): boolean => (flags & CELL.typed) !== 0;

/**
 * Puts right the numbers of a column that a sheet of the other decimal mark has half converted. The texts
 * it left alone have to prove their mark.
 * @param column its distinct cells
 * @param tally their values, changed in place
 * @param facts the mark the texts prove, and what a row shows
 */
export function mendHalfConverted(
  column: Distinct,
  tally: NumberTally,
  facts: { readonly decision: Decision; readonly shown: (row: number) => string },
): void {
  const { decimal, decidedBy } = facts.decision;
  if ((decimal !== "." && decimal !== ",") || decidedBy !== "cells") return;
  if (!tally.flags.some(isTyped)) return;
  const rows = firstRows(column, tally.values.length);
  const shown: Shown = { decimal, at: (distinct) => facts.shown(rows[distinct] as number) };
  giveBackThousands(column, tally, shown);
  giveBackDecimals(tally, shown);
}

/**
 * Numbers taken for decimals: in an American sheet the French `1.234` becomes a little more than 1 while
 * `1.234,56` stays a text. The sign: the typed numbers that are not whole show the other mark, some with
 * three decimals, none with a format of its own.
 */
function giveBackThousands(column: Distinct, tally: NumberTally, { decimal, at: shownAt }: Shown) {
  const { values, flags } = tally;
  const broken: number[] = [];
  for (let at = 0; at < values.length; at++) {
    if (isTyped(flags[at] as number) && !Number.isInteger(values[at])) broken.push(at);
  }
  let exact = false;
  for (const at of broken) {
    const shown = SHOWN.exec(shownAt(at).trim());
    if (!shown || shown[1] === decimal || !isPlain(shown, column.values[at] ?? "")) return;
    exact ||= shown[2]?.length === 3;
  }
  if (!exact) return;
  for (const at of broken) {
    values[at] = Math.round((values[at] as number) * 1000);
    flags[at] = (flags[at] as number) | CELL.reparsed;
  }
}

/**
 * Numbers taken for thousands: in an American sheet the French `695,625 €` becomes 695,625 euros while
 * `440,00 €` stays a text. The sign: texts are by far the most, and whole typed numbers show their mark
 * once, with three digits behind; none shows it twice.
 */
function giveBackDecimals(tally: NumberTally, { decimal, at: shownAt }: Shown): void {
  const { values, flags, counts } = tally;
  const taken: number[] = [];
  let rowsTaken = 0;
  for (let at = 0; at < values.length; at++) {
    if (!isTyped(flags[at] as number) || Math.abs(values[at] as number) < 1000) continue;
    const shown = shownAt(at).replace(/[^\d.,-]/g, "");
    if (!GROUPED.test(shown) || !shown.includes(decimal)) continue;
    if (shown.indexOf(decimal) !== shown.lastIndexOf(decimal)) return;
    taken.push(at);
    rowsTaken += counts[at] as number;
  }
  if (tally.dots + tally.commas < PROOF * rowsTaken) return;
  for (const at of taken) {
    values[at] = (values[at] as number) / 1000;
    flags[at] = (flags[at] as number) | CELL.reparsed;
  }
}

/** A format would show zeros at the end, or hide decimals. */
function isPlain(shown: RegExpExecArray, cell: Cell): boolean {
  return Number(shown[0].replace(",", ".")) === cell && !shown[2]?.endsWith("0");
}

function firstRows({ index }: Distinct, size: number): Int32Array {
  const rows = new Int32Array(size).fill(-1);
  for (let row = index.length - 1; row >= 0; row--) rows[index[row] as number] = row;
  return rows;
}
