import type { Day } from "../../core/maths/day.ts";
import { type Cell, isDateCell } from "../cell.ts";
import { isBlank, isErrorCell } from "./blank.ts";
import { readDate } from "./date.ts";
import type { Readings } from "./date-order.ts";
import type { DateReading } from "./date-reading.ts";
import type { DateContext, Precision } from "./reading.ts";

/** What the cells of a date column said, before the column decides. */
export interface DateTally extends Readings {
  readonly ambiguous: number[];
  readonly dayFirst: number[];
  readonly monthFirst: number[];
  readonly refused: number[];
  readonly errors: number[];
  readonly coarse: { readonly row: number; readonly end: Day; readonly precision: Precision }[];
  /** Rows Sheets itself typed as dates. */
  readonly typed: number[];
  dotted: number;
  filled: number;
}

/** Reads every cell both ways. @param cells the column @param context what is known around it */
export function tallyDates(cells: ArrayLike<Cell>, context: DateContext): DateTally {
  const tally: DateTally = {
    dmy: new Float64Array(cells.length).fill(Number.NaN),
    mdy: new Float64Array(cells.length).fill(Number.NaN),
    ambiguous: [],
    dayFirst: [],
    monthFirst: [],
    refused: [],
    errors: [],
    coarse: [],
    typed: [],
    dotted: 0,
    filled: 0,
  };
  for (let row = 0; row < cells.length; row++) {
    if (!context.skip?.(row)) readCell(cells[row] ?? "", row, { tally, context });
  }
  return tally;
}

interface Job {
  readonly tally: DateTally;
  readonly context: DateContext;
}

function readCell(cell: Cell, row: number, { tally, context }: Job): void {
  if (isErrorCell(cell)) {
    tally.errors.push(row);
    return;
  }
  if (isBlank(cell)) return;
  tally.filled++;
  if (isDateCell(cell)) {
    tally.typed.push(row);
    tally.dmy[row] = cell.day;
    tally.mdy[row] = cell.day;
    return;
  }
  const reading = readDate(cell);
  if (reading === null) tally.refused.push(row);
  else note(reading, row, { tally, context });
}

function note(reading: DateReading, row: number, { tally, context }: Job): void {
  const { utcSeconds, precision, end } = reading;
  const local = context.localDay;
  const shift = (day: Day) =>
    local && utcSeconds !== null && !Number.isNaN(day) ? local(day, utcSeconds) : day;
  const dmy = shift(reading.dmy);
  const mdy = shift(reading.mdy);
  tally.dmy[row] = dmy;
  tally.mdy[row] = mdy;
  if (precision !== "day") tally.coarse.push({ row, end, precision });
  if (Number.isNaN(mdy)) tally.dayFirst.push(row);
  else if (Number.isNaN(dmy)) tally.monthFirst.push(row);
  else if (dmy !== mdy) {
    tally.ambiguous.push(row);
    if (reading.dotted) tally.dotted++;
  }
}
