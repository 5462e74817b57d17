import { type PageDraft, words } from "../kpi/page-draft.ts";
import { tint } from "../palette.ts";
import type { PageCell } from "../tab-spec.ts";
import { FIRST_CELL, PALE } from "./layout.ts";
import { on } from "./matrix-kit.ts";

/** One cell of a grid, which takes several rows of the sheet. */
export interface GridCell {
  readonly head: string;
  /** Hex; null for a cell without a colour of its own. */
  readonly color: string | null;
  /** Beneath the head, one a row. */
  readonly cells: readonly PageCell[];
}

/** One row of a grid. */
export interface GridRow {
  /** At its left, one a row of the sheet. */
  readonly labels: readonly string[];
  /** Names of the figures, beside the cells beneath the heads. */
  readonly figures: readonly string[];
  readonly cells: readonly GridCell[];
}

/** Draws one row of a grid. @returns the next free row */
export function drawGridRow(draft: PageDraft, row: number, grid: GridRow): number {
  const { labels, figures, cells } = grid;
  const height = 1 + Math.max(0, ...cells.map((cell) => cell.cells.length));
  for (const [at, label] of labels.entries()) draft.set(row + at, 0, words(label, "label"));
  for (const [at, name] of figures.entries()) draft.set(row + 1 + at, 1, words(name, "note"));
  for (const [place, cell] of cells.entries()) {
    const column = FIRST_CELL + place;
    const { color } = cell;
    const head = words(cell.head, "heading");
    draft.set(row, column, color === null ? head : on(color, head));
    for (let at = 1; at < height; at++) {
      const inside = cell.cells[at - 1] ?? words("");
      draft.set(row + at, column, color === null ? inside : on(tint(color, PALE), inside));
    }
  }
  return row + height;
}
