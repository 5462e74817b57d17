import { Problem } from "../../core/problem.ts";
import type { ColumnArgument, Place, ScalarArgument } from "./argument.ts";
import { isBlank, showCell } from "./cells.ts";
import { numbers } from "./numbers.ts";

interface Bounds {
  readonly least: number;
  readonly most: number;
  /** Whole numbers only. */
  readonly whole?: true;
}

/** A column of marks between two bounds; entry i is row i, NaN where the cell is blank. */
export function marks(bounds: Bounds): ColumnArgument<Float64Array> {
  const one = numbers();
  return {
    ...one,
    form: formOf(bounds),
    read: (cells, place) => readMarks(cells ?? [], bounds, place),
  };
}

/** The same where it may be left out, then null. */
export function optionalMarks(bounds: Bounds): ColumnArgument<Float64Array | null> {
  const one = marks(bounds);
  return {
    ...one,
    optional: true,
    read: (cells, place) => (cells === null ? null : one.read(cells, place)),
  };
}

/** Several columns of marks side by side: a row of marks for each row, NaN where a cell is blank. */
export function markGrid(bounds: Bounds): ColumnArgument<readonly Float64Array[]> {
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

function formOf({ least, most, whole }: Bounds): ColumnArgument<unknown>["form"] {
  return whole
    ? { en: `whole numbers from ${least} to ${most}`, fr: `des entiers de ${least} à ${most}` }
    : { en: `numbers from ${least} to ${most}`, fr: `des nombres de ${least} à ${most}` };
}

function readMarks(cells: readonly unknown[], bounds: Bounds, place: Place): Float64Array {
  const read = numbers().read(cells, place);
  read.forEach((mark, row) => {
    const fits = mark >= bounds.least && mark <= bounds.most;
    if (Number.isNaN(mark) || (fits && (!bounds.whole || Number.isInteger(mark)))) return;
    throw new Problem("type", "cells.labels", {
      argument: place.argument,
      form: formOf(bounds)[place.language],
      row: place.firstRow + row,
      cell: showCell(cells[row], place),
    });
  });
  return read;
}
