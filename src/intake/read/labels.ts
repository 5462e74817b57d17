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

/** Reads a column of texts. @param column its distinct cells */
export function labelsOf({ index, values }: Distinct): Labels {
  return { index, texts: withoutIds(values.map(shownName)) };
}

/** What a program puts behind the name of a record it links to, and the share of names that must have it. */
const LINKED_ID = / \(\d{4,}\)$/;
const NEARLY_ALL = 0.8;

/** "Acme (5551)" is Acme where nearly every name ends that way; of several links the first is the name. */
function withoutIds(texts: readonly string[]): readonly string[] {
  const filled = texts.filter((text) => text !== "");
  const linked = filled.filter((text) => LINKED_ID.test(text)).length;
  if (linked === 0 || linked < NEARLY_ALL * filled.length) return texts;
  return texts.map((text) => (text.split(/\)\s*;/)[0] ?? "").replace(/ \(\d{4,}\)?$/, ""));
}
