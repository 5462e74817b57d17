import type { Cell } from "../cell.ts";
import { isBlank, isErrorCell } from "../values/blank.ts";
import { distinctCells, shownName } from "./client-keys.ts";

/** A text column with each distinct cell cleaned once. */
export interface Labels {
  /** By row, which of `texts`. */
  readonly index: Int32Array;
  /** "" for blanks and errors. */
  readonly texts: readonly string[];
}

/** Reads a column of texts. @param cells of the body */
export function labelsOf(cells: readonly Cell[]): Labels {
  const { index, values } = distinctCells(cells);
  const texts = values.map((cell) =>
    isErrorCell(cell) || isBlank(cell, "label") ? "" : shownName(cell),
  );
  return { index, texts };
}
