import { Problem } from "../../core/problem.ts";
import type { ColumnArgument, Place } from "./argument.ts";
import { showCell } from "./cells.ts";
import { numbers } from "./numbers.ts";

/** A column of amounts or counts that are never below 0; entry i is row i, NaN where the cell is blank. */
export function fromZero(one: ColumnArgument<Float64Array>): ColumnArgument<Float64Array> {
  return {
    ...one,
    read: (cells, place) => {
      const read = one.read(cells, place);
      requireFromZero(read, place);
      return read;
    },
  };
}

/** A column of how many there are: whole numbers from 0; NaN where the cell is blank. */
export function counts(): ColumnArgument<Float64Array> {
  const one = numbers({ en: "a column of whole numbers", fr: "une colonne de nombres entiers" });
  return {
    ...one,
    read: (cells, place) => {
      const read = one.read(cells, place);
      const key = "cells.counts";
      refuseWhere(read, (count) => count < 0 || !Number.isInteger(count), { ...place, key });
      return read;
    },
  };
}

/**
 * Refuses amounts below 0 where one cannot be: a cost, a potential.
 *
 * @throws Problem range: naming the row of the range
 */
export function requireFromZero(column: Float64Array, place: Place): void {
  refuseWhere(column, (amount) => amount < 0, { ...place, key: "cells.negative" });
}

function refuseWhere(
  column: Float64Array,
  isWrong: (value: number) => boolean,
  place: Place & { readonly key: "cells.negative" | "cells.counts" },
): void {
  const row = column.findIndex((value) => !Number.isNaN(value) && isWrong(value));
  if (row < 0) return;
  throw new Problem("range", place.key, {
    argument: place.argument,
    row: place.firstRow + row,
    cell: showCell(column[row], place),
  });
}
