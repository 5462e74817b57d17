import type { Cell } from "../cell.ts";
import { textOf } from "../detect/profile.ts";
import { isBlank, isErrorCell } from "../values/blank.ts";
import type { Distinct } from "../values/distinct.ts";

/** A text column with each distinct cell cleaned once. */
export interface Labels {
  /** By row, which of `texts`. */
  readonly index: Int32Array;
  /** "" for blanks and errors. */
  readonly texts: readonly string[];
}

/** A text as shown: spaces collapsed, nothing else touched; "" for blanks and errors. */
export function shownName(cell: Cell): string {
  if (isErrorCell(cell) || isBlank(cell, "label")) return "";
  return textOf(cell).replace(/\s+/g, " ").trim();
}

/** Reads a column of texts. @param column its distinct cells @param sample some of them */
export function labelsOf({ index, values }: Distinct, sample: readonly Cell[]): Labels {
  const clean = linkCleaner(sample);
  return { index, texts: values.map((cell) => clean(shownName(cell))) };
}

/** What a program puts behind the name of a record it links to, and the share of names that must have it. */
const LINKED_ID = / \(\d{4,}\)$/;
const NEARLY_ALL = 0.8;

/**
 * Takes the code off names of linked records: "Acme (5551)" is Acme where nearly every name ends that
 * way; of several links the first is the name.
 *
 * @param sample filled cells of the column
 */
export function linkCleaner(sample: readonly Cell[]): (text: string) => string {
  const linked = sample.filter((cell) => LINKED_ID.test(textOf(cell))).length;
  if (linked === 0 || linked < NEARLY_ALL * sample.length) return (text) => text;
  return (text) => (text.split(/\)\s*;/)[0] ?? "").replace(/ \(\d{4,}\)?$/, "");
}
