import { CELL, type NumberTally } from "./number-tally.ts";
import type { DecimalMark, NumberColumn, NumberContext } from "./reading.ts";

/** Share of votes from which one decimal mark is the column's. */
const MAJORITY = 0.9;
/** A share column holds shares up to 150 %; above, its plain numbers are hundredths. */
const LARGEST_SHARE = 1.5;

/** What the column's decimal mark is, and why. */
export type Decision = Pick<NumberColumn, "decimal" | "decidedBy" | "mixed">;

/**
 * The decimal mark of a column, by the first that knows: its own cells, the program, the file, the kind
 * of column, the language.
 * @param tally what the cells said
 * @param context what the header and the file say
 */
export function decideDecimal(tally: NumberTally, context: NumberContext): Decision {
  const { dots, commas } = tally;
  const votes = dots + commas;
  const mixed = false;
  if (votes > 0) {
    const decimal: DecimalMark = dots > commas ? "." : ",";
    const share = Math.max(dots, commas) / votes;
    if (share === 1) return { decimal, decidedBy: "cells", mixed };
    if (share >= MAJORITY) return { decimal, decidedBy: "majority", mixed };
    return { decimal: null, decidedBy: "cells", mixed: true };
  }
  if (tally.unsure === 0) return { decimal: null, decidedBy: "none", mixed };
  if (context.sourceDecimal) return { decimal: context.sourceDecimal, decidedBy: "source", mixed };
  if (context.fileDecimal) return { decimal: context.fileDecimal, decidedBy: "file", mixed };
  if (context.money) return { decimal: "thousands", decidedBy: "money", mixed };
  return { decimal: context.language === "fr" ? "," : ".", decidedBy: "language", mixed };
}

/** Three digits were read as thousands; where the mark is the decimal one they are thousandths. */
export function settleUnsure(tally: NumberTally, decimal: Decision["decimal"]): void {
  const thousandths = decimal === "." ? CELL.unsureDot : decimal === "," ? CELL.unsureComma : 0;
  if (thousandths === 0 || tally.unsure === 0) return;
  const { values, flags } = tally;
  for (let at = 0; at < values.length; at++) {
    if (((flags[at] as number) & thousandths) !== 0) values[at] = (values[at] as number) / 1000;
  }
}

/** Multiplies by the scale of the header, cells with a scale of their own apart. */
export function scaleByHeader({ values, flags }: NumberTally, scale: number): void {
  if (scale === 1) return;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    const own = ((flags[at] as number) & CELL.scaled) !== 0;
    // Fifteen digits: 1.005 k€ is 1005 and not 1004.9999999999999.
    if (value && !own) values[at] = Number((value * scale).toPrecision(15));
  }
}

/** @returns whether the column holds shares; its plain numbers are then brought to 0..1 */
export function settleShares(tally: NumberTally, headerPercent: boolean): boolean {
  if (!headerPercent && tally.percents * 2 <= tally.parsed) return false;
  const { values, flags } = tally;
  const isPlain = (at: number): boolean => ((flags[at] as number) & CELL.percent) === 0;
  let largest = 0;
  for (let at = 0; at < values.length; at++) {
    if (isPlain(at) && (values[at] as number) > largest) largest = values[at] as number;
  }
  if (largest <= LARGEST_SHARE) return true;
  for (let at = 0; at < values.length; at++) {
    if (isPlain(at)) values[at] = (values[at] as number) / 100;
  }
  return true;
}
