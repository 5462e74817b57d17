import { Problem } from "../../core/problem.ts";
import type { Bilingual, ColumnArgument } from "./argument.ts";
import { isBlank, showCell } from "./cells.ts";

/**
 * A column of short texts of one shape; entry i is row i, "" where the cell is blank.
 *
 * @param shape what a label looks like; a number in a cell is read as its digits
 */
export function labels(form: Bilingual, shape: RegExp): ColumnArgument<readonly string[]> {
  const textOf = (cell: unknown): string =>
    typeof cell === "number" || typeof cell === "string" ? String(cell).trim() : "";
  const isValue = (cell: unknown): boolean => shape.test(textOf(cell));
  return {
    kind: "column",
    form,
    type: "range",
    optional: false,
    single: false,
    isValue,
    read: (cells, place) =>
      (cells ?? []).map((cell, row) => {
        if (isBlank(cell)) return "";
        if (isValue(cell)) return textOf(cell);
        throw new Problem("type", "cells.labels", {
          argument: place.argument,
          form: form[place.language],
          row: place.firstRow + row,
          cell: showCell(cell, place),
        });
      }),
  };
}
