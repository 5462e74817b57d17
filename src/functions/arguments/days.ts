import type { Day } from "../../core/maths/day.ts";
import { Problem } from "../../core/problem.ts";
import { type DayOrder, dayOfSerial, dayOfText, dayOrderOf } from "../../core/text/day-text.ts";
import type { ColumnArgument, Place, ScalarArgument } from "./argument.ts";
import { isBlank, isDate, onlyCell, showCell } from "./cells.ts";

/** A column of dates as days; entry i is row i, NaN where the cell is blank. */
export function days(): ColumnArgument<Float64Array> {
  return {
    kind: "column",
    form: { en: "a column of dates", fr: "une colonne de dates" },
    type: "range",
    optional: false,
    single: false,
    isValue,
    read: (cells, place) => readDays(cells ?? [], place),
  };
}

/** A column of dates, or one date. */
export function daysOrOne(): ColumnArgument<Float64Array> {
  const form = { en: "a date or a column of dates", fr: "une date ou une colonne de dates" };
  return { ...days(), form, single: true };
}

/** A column of dates that may be left out, then null. */
export function optionalDays(): ColumnArgument<Float64Array | null> {
  return {
    ...days(),
    optional: true,
    read: (cells, place) => (cells === null ? null : readDays(cells, place)),
  };
}

/** One date. */
export function day(): ScalarArgument<Day> {
  return {
    kind: "scalar",
    form: { en: "a date", fr: "une date" },
    type: "date",
    optional: false,
    read(given, place) {
      const found = onlyCell(given);
      if (found && isBlank(found.cell)) {
        throw new Problem("shape", "arguments.missing", { argument: place.argument });
      }
      const read = found ? dayOfCell(found.cell, "dmy", place) : Number.NaN;
      if (!Number.isNaN(read)) return read;
      throw new Problem("type", "cell.date", {
        argument: place.argument,
        cell: showCell(found ? found.cell : "…", place),
      });
    },
  };
}

/** One date that may be left out, then null. */
export function optionalDay(): ScalarArgument<Day | null> {
  const one = day();
  return {
    ...one,
    optional: true,
    read: (given, place) => {
      const found = onlyCell(given);
      return found && isBlank(found.cell) ? null : one.read(given, place);
    },
  };
}

function isValue(cell: unknown): boolean {
  if (isDate(cell)) return true;
  if (typeof cell === "number") return !Number.isNaN(dayOfSerial(cell));
  if (typeof cell !== "string") return false;
  return !Number.isNaN(dayOfText(cell, "dmy")) || !Number.isNaN(dayOfText(cell, "mdy"));
}

function dayOfCell(cell: unknown, order: DayOrder, place: Pick<Place, "dayOf">): Day {
  if (isDate(cell)) return place.dayOf(cell);
  if (typeof cell === "number") return dayOfSerial(cell);
  return typeof cell === "string" ? dayOfText(cell, order) : Number.NaN;
}

/** Asks for the day of each distinct instant once: the answer may cost a call to Google. */
function readDays(cells: readonly unknown[], place: Place): Float64Array {
  const order = dayOrderOf(cells.filter((cell): cell is string => typeof cell === "string"));
  const known = new Map<number, Day>();
  const dayOf = (date: Date): Day => {
    const instant = Number(date);
    const found = known.get(instant) ?? place.dayOf(date);
    known.set(instant, found);
    return found;
  };
  return Float64Array.from(cells, (cell, row) => {
    const read = isBlank(cell) ? Number.NaN : dayOfCell(cell, order, { dayOf });
    if (!Number.isNaN(read) || isBlank(cell)) return read;
    throw new Problem("type", "cells.dates", {
      argument: place.argument,
      row: place.firstRow + row,
      cell: showCell(cell, place),
    });
  });
}
