import type { RfmTotal } from "./rfm-options.ts";

/** The three scores of a client; 5 is best on all three, and on recency it is the most recent. */
export interface RfmCell {
  readonly r: number;
  /** 0 when the source knows no number of orders: then M speaks for both. */
  readonly f: number;
  readonly m: number;
}

/**
 * How scores are shown: "545", or "5-4" when the number of orders is unknown, or "10-4-7" when a
 * score may have two digits.
 */
export function codeOf({ r, f, m }: RfmCell): string {
  if (f === 0) return `${r}-${m}`;
  return r > 9 || f > 9 || m > 9 ? `${r}-${f}-${m}` : `${r}${f}${m}`;
}

/** The scores a code shows, or null when the text is no code. */
export function cellOfCode(code: string): RfmCell | null {
  const found = /^(\d\d?)-(?:(\d\d?)-)?(\d\d?)$/.exec(code) ?? /^(\d)(\d)(\d)$/.exec(code);
  if (!found) return null;
  const cell = { r: Number(found[1]), f: Number(found[2] ?? 0), m: Number(found[3]) };
  const given = found[2] === undefined ? [cell.r, cell.m] : [cell.r, cell.f, cell.m];
  return given.every((score) => score >= 1 && score <= 10) ? cell : null;
}

/** Mean of F and M, the second axis of the segment maps. */
export function fmOf({ f, m }: RfmCell): number {
  return f === 0 ? m : (f + m) / 2;
}

/** R + F + M, from 3 to 15 with five bins. */
export function sumOf({ r, f, m }: RfmCell): number {
  return r + (f === 0 ? m : f) + m;
}

/** The weighted mean of the three scores. @param weights Any size; NaN when they add up to 0. */
export function weightedOf({ r, f, m }: RfmCell, weights: RfmCell): number {
  const total = weights.r + weights.f + weights.m;
  return total === 0
    ? Number.NaN
    : (weights.r * r + weights.f * (f === 0 ? m : f) + weights.m * m) / total;
}

/** 100 R + 10 F + M, the composite of SPSS; M speaks for F where orders are unknown. */
export function spssOf({ r, f, m }: RfmCell): number {
  return 100 * r + 10 * (f === 0 ? m : f) + m;
}

/** The same scores on a scale that runs the other way: 5 becomes 1. @param scale The best score. */
export function reversedCell({ r, f, m }: RfmCell, scale: number): RfmCell {
  const turn = (score: number) => scale + 1 - score;
  return { r: turn(r), f: f === 0 ? 0 : turn(f), m: turn(m) };
}

/** Every score fits into four bits. */
const CELLS = 0x1000;

/** The same function of a cell, worked out once for each: there are few cells and many clients. */
export function byCell<Value>(of: (cell: RfmCell) => Value) {
  const known: (Value | undefined)[] = new Array(CELLS);
  return (r: number, f: number, m: number): Value => {
    const key = (r << 8) | (f << 4) | m;
    const found = known[key] ?? of({ r, f, m });
    known[key] = found;
    return found;
  };
}

interface Columns {
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
}

/** The code of each client, "" where not scored. @param reversed The best score, where codes show 1 as the best; else null. */
export function codesOf({ r, f, m }: Columns, reversed: number | null): string[] {
  const codes: string[] = new Array(r.length).fill("");
  const code = byCell((cell) => codeOf(reversed === null ? cell : reversedCell(cell, reversed)));
  for (let i = 0; i < r.length; i++) {
    if (r[i] !== 0) codes[i] = code(r[i] as number, f[i] as number, m[i] as number);
  }
  return codes;
}

/** The three scores of each client as one number; NaN where not scored. @see method D5 */
export function totalsOf({ r, f, m }: Columns, total: RfmTotal): Float64Array {
  const totals = new Float64Array(r.length);
  const totalOf = byCell((cell) => {
    if (cell.r === 0) return Number.NaN;
    if (total.kind === "sum") return sumOf(cell);
    return total.kind === "spss" ? spssOf(cell) : weightedOf(cell, total);
  });
  for (let i = 0; i < r.length; i++) {
    totals[i] = totalOf(r[i] as number, f[i] as number, m[i] as number);
  }
  return totals;
}
