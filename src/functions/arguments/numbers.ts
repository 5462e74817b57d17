import { Problem } from "../../core/problem.ts";
import { decimalMarkOf, numberOfText } from "../../core/text/number-text.ts";
import type { Bilingual, ColumnArgument, Place } from "./argument.ts";
import { isBlank, showCell } from "./cells.ts";

/** A column of numbers; entry i is row i, NaN where the cell is blank. */
export function numbers(
  form: Bilingual = { en: "a column of numbers", fr: "une colonne de nombres" },
): ColumnArgument<Float64Array> {
  return {
    kind: "column",
    form,
    type: "range",
    optional: false,
    single: false,
    isValue,
    read: (cells, place) => readNumbers(cells ?? [], place),
  };
}

/** A column of numbers, or one number. */
export function numbersOrOne(): ColumnArgument<Float64Array> {
  const form = {
    en: "a number or a column of numbers",
    fr: "un nombre ou une colonne de nombres",
  };
  return { ...numbers(form), single: true };
}

/** A column with the revenue of one period, beside the other periods. */
export function periodRevenue(): ColumnArgument<Float64Array> {
  return { ...numbers(), period: true };
}

/** The same where it may be left out, then null. */
export function optionalPeriodRevenue(): ColumnArgument<Float64Array | null> {
  return {
    ...periodRevenue(),
    optional: true,
    read: (cells, place) => (cells === null ? null : readNumbers(cells, place)),
  };
}

function isValue(cell: unknown): boolean {
  if (typeof cell === "number") return Number.isFinite(cell);
  return typeof cell === "string" && !Number.isNaN(numberOfText(cell, null));
}

/** Numbers written as text are read as the whole column writes them. */
function readNumbers(cells: readonly unknown[], place: Place): Float64Array {
  const texts = cells.filter((cell): cell is string => typeof cell === "string");
  const mark = texts.length > 0 ? decimalMarkOf(texts) : null;
  const read = new Float64Array(cells.length);
  cells.forEach((cell, row) => {
    if (isBlank(cell)) read[row] = Number.NaN;
    else if (isValue(cell))
      read[row] = typeof cell === "string" ? numberOfText(cell, mark) : Number(cell);
    else {
      throw new Problem("type", "cells.numbers", {
        argument: place.argument,
        row: place.firstRow + row,
        cell: showCell(cell, place),
      });
    }
  });
  return read;
}
