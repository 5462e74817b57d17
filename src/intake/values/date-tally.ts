import type { Day } from "../../core/maths/day.ts";
import { type Cell, isDateCell } from "../cell.ts";
import { isBlank, isErrorCell } from "./blank.ts";
import { readDate } from "./date.ts";
import type { Readings } from "./date-order.ts";
import { type DateReading, exactDay } from "./date-reading.ts";
import type { DateContext, Precision } from "./date-types.ts";
import type { Distinct } from "./distinct.ts";

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
  serials: number;
}

/** What a distinct cell says; the word where it says no date. */
type Sight = DateReading | "blank" | "error" | "refused" | "typed";

/** Reads every cell both ways, each distinct one once. @param context what is known around it */
export function tallyDates(column: Distinct, context: DateContext): DateTally {
  const { index, values } = column;
  const tally = emptyTally(index.length);
  const clocked = values.some((cell) => isDateCell(cell) && cell.seconds !== 0);
  const sights: Sight[] = [];
  const days: (readonly [Day, Day])[] = [];
  for (let row = 0; row < index.length; row++) {
    if (context.skip?.(row)) continue;
    const at = index[row] as number;
    let sight = sights[at];
    if (sight === undefined) {
      const cell = values[at] ?? "";
      sight = sightOf(cell);
      sights[at] = sight;
      days[at] = daysOf(sight, cell, { context, clocked });
    }
    note(tally, row, { sight, days: days[at] as readonly [Day, Day] });
  }
  return tally;
}

function emptyTally(size: number): DateTally {
  return {
    dmy: new Float64Array(size).fill(Number.NaN),
    mdy: new Float64Array(size).fill(Number.NaN),
    ambiguous: [],
    dayFirst: [],
    monthFirst: [],
    refused: [],
    errors: [],
    coarse: [],
    typed: [],
    dotted: 0,
    filled: 0,
    serials: 0,
  };
}

function sightOf(cell: Cell): Sight {
  if (isErrorCell(cell)) return "error";
  if (isBlank(cell)) return "blank";
  if (isDateCell(cell)) return "typed";
  return readDate(cell) ?? "refused";
}

/** Both readings, in the spreadsheet's zone where the moment is told in another. */
function daysOf(
  sight: Sight,
  cell: Cell,
  { context, clocked }: { readonly context: DateContext; readonly clocked: boolean },
): readonly [Day, Day] {
  const typed = sight === "typed" && isDateCell(cell) ? cell : null;
  const clock = typed && clocked ? typed.seconds : null;
  const reading = typed ? exactDay(typed.day, { clock }) : typeof sight === "object" ? sight : null;
  if (!reading) return [Number.NaN, Number.NaN];
  const seconds = reading.utcSeconds ?? (context.utc ? reading.clock : null);
  const local = context.localDay;
  if (!local || seconds === null) return [reading.dmy, reading.mdy];
  const shift = (day: Day): Day => (Number.isNaN(day) ? day : local(day, seconds));
  return [shift(reading.dmy), shift(reading.mdy)];
}

function note(
  tally: DateTally,
  row: number,
  { sight, days }: { readonly sight: Sight; readonly days: readonly [Day, Day] },
): void {
  if (sight === "blank") return;
  if (sight === "error") {
    tally.errors.push(row);
    return;
  }
  tally.filled++;
  const [dmy, mdy] = days;
  tally.dmy[row] = dmy;
  tally.mdy[row] = mdy;
  if (sight === "refused") tally.refused.push(row);
  else if (sight === "typed") tally.typed.push(row);
  else noteReading(tally, row, sight);
}

function noteReading(tally: DateTally, row: number, reading: DateReading): void {
  const { dmy, mdy, precision, end } = reading;
  if (precision !== "day") tally.coarse.push({ row, end, precision });
  if (reading.serial) tally.serials++;
  if (Number.isNaN(mdy)) tally.dayFirst.push(row);
  else if (Number.isNaN(dmy)) tally.monthFirst.push(row);
  else if (dmy !== mdy) {
    tally.ambiguous.push(row);
    if (reading.dotted) tally.dotted++;
  }
}
