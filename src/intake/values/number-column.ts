import type { Cell } from "../cell.ts";
import { isBlank, isErrorCell } from "./blank.ts";
import { readNumber } from "./number.ts";
import { type ColumnTally, emptyTally, note, only } from "./number-tally.ts";
import type { DecimalMark, NumberColumn, NumberContext } from "./reading.ts";

/** Share of votes from which one decimal mark is the column's. */
const MAJORITY = 0.9;
/** A share column holds shares up to 150 %; above, its plain numbers are hundredths. */
const LARGEST_SHARE = 1.5;

/**
 * A column of numbers read as one: the cells that leave no doubt decide how `1,234` is read in the
 * others. A cell that is no number is listed and left NaN, never 0.
 * @param cells the column, header left out
 * @param context what the header and the file say
 * @returns values aligned with the cells, and everything worth telling
 */
export function readNumberColumn(cells: ArrayLike<Cell>, context: NumberContext): NumberColumn {
  const tally = emptyTally(cells.length);
  for (let row = 0; row < cells.length; row++) {
    if (context.skip?.(row)) continue;
    const cell = cells[row] ?? "";
    if (typeof cell === "number") {
      if (!Number.isFinite(cell)) continue;
      tally.values[row] = cell;
      tally.filled++;
      tally.parsed++;
    } else readCell(cell, row, tally);
  }
  const decision = decide(tally, context);
  settleAmbiguous(tally, decision.decimal);
  scaleByHeader(tally, context);
  const percent = shareColumn(tally, context);
  return {
    values: tally.values,
    refused: tally.refused,
    errors: tally.errors,
    approximate: tally.approximate,
    ambiguous: decision.mixed ? tally.unsure.map((cell) => cell.row) : [],
    decimal: decision.decimal,
    decidedBy: decision.decidedBy,
    mixed: decision.mixed,
    filled: tally.filled,
    parsedShare: tally.filled === 0 ? 1 : tally.parsed / tally.filled,
    currencies: tally.currencies,
    percent,
    tax: only(tally.taxes),
    period: only(tally.periods),
  };
}

function readCell(cell: Exclude<Cell, number>, row: number, tally: ColumnTally): void {
  if (isErrorCell(cell)) {
    tally.errors.push(row);
    return;
  }
  if (isBlank(cell)) return;
  tally.filled++;
  const reading = typeof cell === "string" ? readNumber(cell) : null;
  if (reading === null || typeof cell !== "string") tally.refused.push(row);
  else note(tally, { row, reading, mark: cell.includes(",") ? "," : "." });
}

type Decision = Pick<NumberColumn, "decimal" | "decidedBy" | "mixed">;

function decide(tally: ColumnTally, context: NumberContext): Decision {
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
  if (tally.unsure.length === 0) return { decimal: null, decidedBy: "none", mixed };
  if (context.fileDecimal) return { decimal: context.fileDecimal, decidedBy: "file", mixed };
  if (context.money) return { decimal: "thousands", decidedBy: "money", mixed };
  return { decimal: context.language === "fr" ? "," : ".", decidedBy: "language", mixed };
}

/** Three digits were read as thousands; where the mark is the decimal one they are thousandths. */
function settleAmbiguous(tally: ColumnTally, decimal: Decision["decimal"]): void {
  for (const { row, mark } of tally.unsure) {
    if (mark === decimal) tally.values[row] = (tally.values[row] ?? Number.NaN) / 1000;
  }
}

function scaleByHeader(tally: ColumnTally, context: NumberContext): void {
  const scale = context.headerScale ?? 1;
  if (scale === 1) return;
  const own = new Set(tally.scaled);
  for (let row = 0; row < tally.values.length; row++) {
    const value = tally.values[row] ?? Number.NaN;
    // Fifteen digits: 1.005 k€ is 1005 and not 1004.9999999999999.
    if (value && !own.has(row)) tally.values[row] = Number((value * scale).toPrecision(15));
  }
}

/** @returns whether the column holds shares; its plain numbers are then brought to 0..1 */
function shareColumn(tally: ColumnTally, context: NumberContext): boolean {
  const marked = new Set(tally.percents);
  if (!context.headerPercent && marked.size * 2 <= tally.parsed) return false;
  const plain: number[] = [];
  let largest = 0;
  for (let row = 0; row < tally.values.length; row++) {
    const value = tally.values[row] ?? Number.NaN;
    if (Number.isNaN(value) || marked.has(row)) continue;
    plain.push(row);
    largest = Math.max(largest, value);
  }
  if (largest > LARGEST_SHARE) {
    for (const row of plain) tally.values[row] = (tally.values[row] ?? 0) / 100;
  }
  return true;
}
