import { Problem } from "../../core/problem.ts";
import type { ColumnArgument, Place, ScalarArgument } from "./argument.ts";
import { isBlank, showCell } from "./cells.ts";
import { numbers } from "./numbers.ts";

/** Both inclusive. */
export interface MarkBounds {
  readonly least: number;
  readonly most: number;
  /** Whole numbers only. */
  readonly whole?: true;
}

/** A column of marks between two bounds; entry i is row i, NaN where the cell is blank. */
export function marks(bounds: MarkBounds): ColumnArgument<Float64Array> {
  const one = numbers();
  return {
    ...one,
    form: formOf(bounds),
    read: (cells, place) => readMarks(cells ?? [], bounds, place),
  };
}

/** The same where it may be left out, then null. */
export function optionalMarks(bounds: MarkBounds): ColumnArgument<Float64Array | null> {
  const one = marks(bounds);
  return {
    ...one,
    optional: true,
    read: (cells, place) => (cells === null ? null : one.read(cells, place)),
  };
}

/** Several columns of marks side by side: a row of marks for each row, NaN where a cell is blank. */
export function markGrid(bounds: MarkBounds): ColumnArgument<readonly Float64Array[]> {
  const one = marks(bounds);
  return {
    ...one,
    wide: true,
    read: (rows, place) =>
      (rows ?? []).map((cells, row) => {
        const list = Array.isArray(cells) ? cells : [cells];
        // Each row is read by itself, so that a message names it.
        const at = { ...place, firstRow: place.firstRow + row };
        return Float64Array.from(list, (cell) => readMarks([cell], bounds, at)[0] as number);
      }),
  };
}

/** A list of numbers in one row or one column, of any length, beside the columns of the call. */
export function numberList(): ScalarArgument<Float64Array> {
  const one = numbers();
  return {
    kind: "scalar",
    form: { en: "a row or a column of numbers", fr: "une ligne ou une colonne de nombres" },
    type: "range",
    optional: false,
    read: (given, place) => {
      if (given === undefined || given === null || given === "") {
        throw new Problem("shape", "arguments.missing", { argument: place.argument });
      }
      const cells: unknown[] = Array.isArray(given) ? given.flat() : [given];
      return one.read(
        cells.filter((cell) => !isBlank(cell)),
        { ...place, firstRow: 1 },
      );
    },
  };
}

function formOf({ least, most, whole }: MarkBounds): ColumnArgument<unknown>["form"] {
  if (whole) {
    return {
      en: `whole numbers from ${least} to ${most}`,
      fr: `des entiers de ${least} à ${most}`,
    };
  }
  if (least === 0 && most === 1) {
    return { en: "shares from 0 to 1 (0.8 or 80 %)", fr: "des parts de 0 à 1 (0,8 ou 80 %)" };
  }
  return { en: `numbers from ${least} to ${most}`, fr: `des nombres de ${least} à ${most}` };
}

function readMarks(cells: readonly unknown[], bounds: MarkBounds, place: Place): Float64Array {
  const read = numbers().read(cells, place);
  requireMarks(read, bounds, place);
  return read;
}

/**
 * Refuses marks outside their bounds, where another argument sets these.
 *
 * @throws Problem type: naming the row of the range
 */
export function requireMarks(column: Float64Array, bounds: MarkBounds, place: Place): void {
  const { least, most, whole } = bounds;
  const row = column.findIndex(
    (mark) => mark < least || mark > most || (whole === true && mark % 1 > 0),
  );
  if (row < 0) return;
  throw new Problem("type", "cells.labels", {
    argument: place.argument,
    form: formOf(bounds)[place.language],
    row: place.firstRow + row,
    cell: showCell(column[row], place),
  });
}
