import type { DecimalMark, NumberReading } from "./reading.ts";

/** What the cells of a number column said, before the column decides. */
export interface ColumnTally {
  readonly values: Float64Array;
  readonly refused: number[];
  readonly errors: number[];
  readonly approximate: number[];
  /** Cells like `1,234`, and the mark each holds. */
  readonly unsure: { readonly row: number; readonly mark: DecimalMark }[];
  /** Cells with a scale of their own. */
  readonly scaled: number[];
  readonly percents: number[];
  readonly currencies: Record<string, number>;
  readonly taxes: Set<"net" | "gross">;
  readonly periods: Set<Exclude<NumberReading["period"], "">>;
  dots: number;
  commas: number;
  filled: number;
  parsed: number;
}

/** @param length number of cells */
export function emptyTally(length: number): ColumnTally {
  return {
    values: new Float64Array(length).fill(Number.NaN),
    refused: [],
    errors: [],
    approximate: [],
    unsure: [],
    scaled: [],
    percents: [],
    currencies: {},
    taxes: new Set(),
    periods: new Set(),
    dots: 0,
    commas: 0,
    filled: 0,
    parsed: 0,
  };
}

/** Adds what one text cell said. */
export function note(
  tally: ColumnTally,
  cell: { readonly row: number; readonly reading: NumberReading; readonly mark: DecimalMark },
): void {
  const { row, reading } = cell;
  tally.values[row] = reading.value;
  tally.parsed++;
  if (reading.decimal === ".") tally.dots++;
  else if (reading.decimal === ",") tally.commas++;
  if (reading.ambiguous) tally.unsure.push({ row, mark: cell.mark });
  if (reading.approximate) tally.approximate.push(row);
  if (reading.scale !== 1) tally.scaled.push(row);
  if (reading.percent) tally.percents.push(row);
  if (reading.tax !== "") tally.taxes.add(reading.tax);
  if (reading.period !== "") tally.periods.add(reading.period);
  if (reading.currency !== "") {
    tally.currencies[reading.currency] = (tally.currencies[reading.currency] ?? 0) + 1;
  }
}

/** The one value of a set, "" when it holds none or several. */
export function only<T extends string>(set: ReadonlySet<T>): T | "" {
  const [first] = set;
  return set.size === 1 && first !== undefined ? first : "";
}
