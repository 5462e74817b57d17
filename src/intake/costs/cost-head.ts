import { foldText } from "../../core/text/fold-text.ts";
import type { Cell, Rows } from "../cell.ts";
import { COST_COLUMNS, type CostColumn, type CostWords } from "./cost-words.ts";

/** Where a list of costs has its columns. */
export interface CostHead {
  /** 0-based row of the headings. */
  readonly row: number;
  /** 0-based; columns that are not there are left out. */
  readonly places: Readonly<Partial<Record<CostColumn, number>>>;
}

/** Fewer headings than this in a row are words by chance. */
const ENOUGH = 3;

/** The row with most of the headings, wherever it was moved; null when none has three of them. */
export function costHead(rows: Rows, { headings }: CostWords): CostHead | null {
  const columnOf = new Map(
    COST_COLUMNS.flatMap((column) =>
      headings[column].map((word) => [foldText(word), column] as const),
    ),
  );
  let best: CostHead | null = null;
  let most = ENOUGH - 1;
  rows.forEach((cells, row) => {
    const places: Partial<Record<CostColumn, number>> = {};
    cells.forEach((cell, place) => {
      const column = columnOf.get(foldedCell(cell));
      if (column !== undefined) places[column] ??= place;
    });
    const found = Object.keys(places).length;
    if (found > most) [best, most] = [{ row, places }, found];
  });
  return best;
}

/** A cell's text as words are compared; "" for what is no text. */
export function foldedCell(cell: Cell | undefined): string {
  return typeof cell === "string" ? foldText(cell) : "";
}
