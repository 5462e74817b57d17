import type { Cell } from "../cell.ts";
import type { Distinct } from "./distinct.ts";
import type { Decision } from "./number-decision.ts";
import { CELL, type NumberTally } from "./number-tally.ts";

/** A typed number as a sheet shows it when nobody gave it a format. */
const SHOWN = /^-?\d{1,3}([.,])(\d{1,3})$/;

/**
 * Gives back their thousands to numbers a sheet of the other decimal mark has taken for decimals: in an
 * American sheet the French `1.234` becomes a little more than 1 while `1.234,56` stays a text.
 *
 * The sign: the texts of the column prove one decimal mark, and the typed numbers that are not whole
 * show the other, some with three decimals, none with a format of its own.
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
  const { values, flags } = tally;
  const broken: number[] = [];
  for (let at = 0; at < values.length; at++) {
    const typed = ((flags[at] as number) & CELL.typed) !== 0;
    if (typed && !Number.isInteger(values[at])) broken.push(at);
  }
  if (broken.length === 0) return;
  const rows = firstRows(column, values.length);
  let exact = false;
  for (const at of broken) {
    const shown = SHOWN.exec(facts.shown(rows[at] as number).trim());
    if (!shown || shown[1] === decimal || !isPlain(shown, column.values[at] ?? "")) return;
    exact ||= shown[2]?.length === 3;
  }
  if (!exact) return;
  for (const at of broken) {
    values[at] = Math.round((values[at] as number) * 1000);
    flags[at] = (flags[at] as number) | CELL.reparsed;
  }
}

/** A typed number shown in groups, currency and spaces left out. */
const GROUPED = /^-?\d{1,3}(?:[.,]\d{3})+$/;
/** Cells that prove the decimal mark for each that is taken back: a slip or two in a sound column prove nothing. */
const PROOF = 3;

/**
 * Gives back their decimals to numbers a sheet of the other decimal mark has taken for thousands: in an
 * American sheet the French `695,625 €` becomes 695,625 euros while `440,00 €` stays a text.
 *
 * The sign: the texts of the column, by far the most, prove one decimal mark, and whole typed numbers
 * show it once, with three digits behind; none shows it twice.
 * @param column its distinct cells
 * @param tally their values, changed in place
 * @param facts the mark the texts prove, and what a row shows
 */
export function mendTakenForThousands(
  column: Distinct,
  tally: NumberTally,
  facts: { readonly decision: Decision; readonly shown: (row: number) => string },
): void {
  const { decimal, decidedBy } = facts.decision;
  if ((decimal !== "." && decimal !== ",") || decidedBy !== "cells") return;
  const { values, flags, counts } = tally;
  const rows = firstRows(column, values.length);
  const taken: number[] = [];
  let rowsTaken = 0;
  for (let at = 0; at < values.length; at++) {
    const typed = ((flags[at] as number) & CELL.typed) !== 0;
    if (!typed || Math.abs(values[at] as number) < 1000) continue;
    const shown = facts.shown(rows[at] as number).replace(/[^\d.,-]/g, "");
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
