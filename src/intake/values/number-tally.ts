import type { Cell } from "../cell.ts";
import { isBlank, isErrorCell } from "./blank.ts";
import { readNumber } from "./number.ts";
import type { NumberReading } from "./reading.ts";

/** What a distinct cell turned out to be; several may hold at once. */
export const CELL = {
  refused: 1,
  error: 2,
  approximate: 4,
  /** `1.234`, `1,234`: thousands and decimals are both possible. */
  unsureDot: 8,
  unsureComma: 16,
  /** It has a scale of its own. */
  scaled: 32,
  percent: 64,
  filled: 128,
  /** Typed as a number by the spreadsheet. */
  typed: 256,
  reparsed: 512,
} as const;

/** What the distinct cells of a number column said, before the column decides. */
export interface NumberTally {
  readonly values: Float64Array;
  readonly flags: Uint16Array;
  /** Rows that hold each. */
  readonly counts: Int32Array;
  /** Rows by currency. */
  readonly currencies: Record<string, number>;
  /** Currency of the distinct cells that show one. */
  readonly currencyOf: Map<number, string>;
  readonly taxes: Set<"net" | "gross">;
  readonly periods: Set<Exclude<NumberReading["period"], "">>;
  /** Rows whose cell proves a decimal mark. */
  dots: number;
  commas: number;
  unsure: number;
  percents: number;
  filled: number;
  parsed: number;
}

/**
 * Reads each distinct cell once.
 * @param cells distinct
 * @param counts rows that hold each; a cell no row holds is passed over
 */
export function tallyNumbers(cells: readonly Cell[], counts: Int32Array): NumberTally {
  const tally: NumberTally = {
    values: new Float64Array(cells.length).fill(Number.NaN),
    flags: new Uint16Array(cells.length),
    counts,
    currencies: {},
    currencyOf: new Map(),
    taxes: new Set(),
    periods: new Set(),
    dots: 0,
    commas: 0,
    unsure: 0,
    percents: 0,
    filled: 0,
    parsed: 0,
  };
  for (let at = 0; at < cells.length; at++) {
    if (counts[at] !== 0) readCell(cells[at] ?? "", at, tally);
  }
  return tally;
}

function readCell(cell: Cell, at: number, tally: NumberTally): void {
  const count = tally.counts[at] as number;
  if (isErrorCell(cell)) {
    tally.flags[at] = CELL.error;
    return;
  }
  if (isBlank(cell) || (typeof cell === "number" && !Number.isFinite(cell))) return;
  tally.filled += count;
  if (typeof cell === "number") {
    tally.values[at] = cell;
    tally.flags[at] = CELL.filled | CELL.typed;
    tally.parsed += count;
    return;
  }
  const reading = typeof cell === "string" ? readNumber(cell) : null;
  if (reading === null) tally.flags[at] = CELL.filled | CELL.refused;
  else note(tally, { at, reading, comma: typeof cell === "string" && cell.includes(",") });
}

function note(
  tally: NumberTally,
  cell: { readonly at: number; readonly reading: NumberReading; readonly comma: boolean },
): void {
  const { at, reading } = cell;
  const count = tally.counts[at] as number;
  tally.values[at] = reading.value;
  tally.parsed += count;
  if (reading.decimal === ".") tally.dots += count;
  else if (reading.decimal === ",") tally.commas += count;
  if (reading.ambiguous) tally.unsure += count;
  if (reading.percent) tally.percents += count;
  tally.flags[at] =
    CELL.filled |
    (reading.ambiguous ? (cell.comma ? CELL.unsureComma : CELL.unsureDot) : 0) |
    (reading.approximate ? CELL.approximate : 0) |
    (reading.scale !== 1 ? CELL.scaled : 0) |
    (reading.percent ? CELL.percent : 0);
  if (reading.tax !== "") tally.taxes.add(reading.tax);
  if (reading.period !== "") tally.periods.add(reading.period);
  if (reading.currency !== "") {
    tally.currencies[reading.currency] = (tally.currencies[reading.currency] ?? 0) + count;
    tally.currencyOf.set(at, reading.currency);
  }
}

/** The one value of a set, "" when it holds none or several. */
export function only<T extends string>(set: ReadonlySet<T>): T | "" {
  const [first] = set;
  return set.size === 1 && first !== undefined ? first : "";
}
