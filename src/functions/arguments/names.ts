import { Problem } from "../../core/problem.ts";
import type { Bilingual, ColumnArgument, Place } from "./argument.ts";
import { isBlank, showCell } from "./cells.ts";

/** Texts that stand where a name is missing, and errors of other cells. */
const NO_NAME = /^(?:#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)|n\/a|-+|—|\?+)$/i;

/** A column of names or codes, of clients as a rule; entry i is row i, "" where the cell is blank. */
export function names(
  form: Bilingual = { en: "names or codes", fr: "des noms ou des codes" },
): ColumnArgument<readonly string[]> {
  return {
    kind: "column",
    form,
    type: "range",
    optional: false,
    single: false,
    // Any text may be a name: whether the first row is a header, the other columns tell.
    isValue: () => false,
    read: (cells, place) => readNames(cells ?? [], form, place),
  };
}

/** The same where it may be left out, then null. */
export function optionalNames(): ColumnArgument<readonly string[] | null> {
  const one = names();
  return {
    ...one,
    optional: true,
    read: (cells, place) => (cells === null ? null : one.read(cells, place)),
  };
}

function readNames(cells: readonly unknown[], form: Bilingual, place: Place): readonly string[] {
  return cells.map((cell, row) => {
    if (isBlank(cell)) return "";
    const text = String(cell).trim();
    if (!NO_NAME.test(text)) return text;
    throw new Problem("type", "cells.labels", {
      argument: place.argument,
      form: form[place.language],
      row: place.firstRow + row,
      cell: showCell(cell, place),
    });
  });
}
