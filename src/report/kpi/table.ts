import type { PageCell } from "../tab-spec.ts";
import { type PageDraft, words } from "./page-draft.ts";

/** A small table: its headings, then its rows. */
export interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly PageCell[])[];
}

/** Draws a table from column A. @returns the next free row */
export function drawTable(draft: PageDraft, row: number, { heads, rows }: Table): number {
  draft.line(
    row,
    0,
    heads.map((heading) => words(heading, "heading")),
  );
  for (const [place, cells] of rows.entries()) draft.line(row + 1 + place, 0, cells);
  return row + 1 + rows.length;
}
