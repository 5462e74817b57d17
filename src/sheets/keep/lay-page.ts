import type { PageBody } from "../../report/tab-spec.ts";
import { toA1 } from "./formula.ts";
import { freed } from "./freed.ts";
import { ourCell } from "./lay-table.ts";
import type { TabMemory, Written } from "./memory.ts";
import { alignColumns, alignRows, type Page, plain } from "./page-places.ts";
import { type Grid, isFormula, type RawCell, sameCell, type TypedCell } from "./typed-cell.ts";

/** A page ready to be written, and what was typed over cells of ours. */
export interface PageLayout {
  readonly block: readonly (readonly RawCell[])[];
  readonly written: Written;
  readonly typedOver: readonly TypedOverCell[];
  /** True when rows or columns were put in or taken out: the looks stand in the wrong places. */
  readonly moved: boolean;
}

/** A cell of ours with something else in it. */
export interface TypedOverCell {
  /** What stands before it in its row. */
  readonly beside: string;
  /** 0-based column of our page. */
  readonly column: number;
  readonly cell: TypedCell;
}

interface Typed {
  /** Where it belongs on our page; a row or column of the user's own has -1. */
  readonly row: number;
  readonly column: number;
  /** Where it stands. */
  readonly at: { readonly row: number; readonly column: number };
  readonly cell: TypedCell;
}

/**
 * Lays out a page: our cells, and what the user typed into free places, kept where it stands. What
 * has lost its place goes beneath the page; what was typed over one of our cells is handed back, for
 * the archive, unless it is what we are about to write.
 * @param grid the page as it stands; empty for a new one
 */
export function layPage(body: PageBody, grid: Grid, tab: TabMemory | undefined): PageLayout {
  const ours: Page = body.rows.map((row) => row.map(({ value }) => ourCell(value)));
  const before = likelier(grid, [tab?.written?.page, tab?.next?.page]);
  const block: RawCell[][] = ours.map((row) => [...row] as RawCell[]);
  const typedOver: TypedOverCell[] = [];
  const loose: Typed[] = [];
  const rows = alignRows(grid, before);
  const columns = alignColumns(grid, before, rows);
  const inPlace = [rows, columns].every((places) => places.every((place, at) => place === at));
  for (const typed of typedCells(grid, before, { rows, columns })) {
    const old = before[typed.row]?.[typed.column] ?? "";
    const fresh = ours[typed.row]?.[typed.column] ?? "";
    const { column, cell } = typed;
    if (sameCell(cell, fresh)) continue;
    if (old !== "") typedOver.push({ beside: besideOf(before, typed), column, cell });
    else if (fresh === "" && typed.row >= 0 && typed.column >= 0)
      put(block, typed.row, typed.column, typed.cell);
    else loose.push(typed);
  }
  placeLoose(block, loose, body.widths.length);
  const written: Written = {
    columns: [],
    headline: "",
    rows: new Map(),
    base: new Map(),
    page: ours,
  };
  return { block: squared(block, grid), written, typedOver, moved: !inPlace };
}

/** The tab holds one of two pages when its last write may have failed: the one that fits better. */
function likelier(grid: Grid, pages: readonly (Page | null | undefined)[]): Page {
  let best: Page = [];
  let most = -1;
  for (const page of pages) {
    if (!page) continue;
    let fit = 0;
    page.forEach((row, at) => {
      row.forEach((cell, column) => {
        if (cell !== "" && sameCell(cell, plain(grid[at]?.[column]))) fit++;
      });
    });
    if (fit > most) [best, most] = [page, fit];
  }
  return best;
}

/** Cells that are not as we wrote them, wherever rows or columns were inserted. */
function typedCells(
  grid: Grid,
  before: Page,
  { rows, columns }: { rows: readonly number[]; columns: readonly number[] },
): Typed[] {
  const typed: Typed[] = [];
  grid.forEach((line, at) => {
    const row = rows[at] ?? -1;
    line.forEach((raw, column) => {
      const cell = freed(raw, at, []);
      const to = columns[column] ?? -1;
      if (cell === "" || (row >= 0 && to >= 0 && sameCell(cell, before[row]?.[to] ?? ""))) return;
      typed.push({ row, column: to, at: { row: at, column }, cell });
    });
  });
  return typed;
}

function put(block: RawCell[][], row: number, column: number, cell: TypedCell): void {
  while (block.length <= row) block.push([]);
  const line = block[row];
  if (!line) return;
  while (line.length < column) line.push("");
  line[column] = isFormula(cell) ? { a1: toA1(cell.formula, row, () => -1) } : cell;
}

/** Beneath the page, row by row as they stood, each in its own column. */
function placeLoose(block: RawCell[][], loose: readonly Typed[], width: number): void {
  const rows = new Map<number, number>();
  let next = block.length + 1;
  for (const { row, column, at, cell } of loose) {
    const beside = column < 0 && row >= 0 && (block[row]?.[width + at.column] ?? "") === "";
    if (beside) {
      put(block, row, width + at.column, cell);
      continue;
    }
    const to = rows.get(at.row) ?? next++;
    rows.set(at.row, to);
    put(block, to, at.column, cell);
  }
}

/** The label of the row, to say in the archive where it was typed. */
function besideOf(before: Page, { row }: Typed): string {
  const label = (before[row] ?? []).find((cell) => typeof cell === "string" && cell !== "");
  return typeof label === "string" ? label : "";
}

function squared(block: readonly RawCell[][], grid: Grid): RawCell[][] {
  const height = Math.max(block.length, grid.length);
  const width = Math.max(grid[0]?.length ?? 0, ...block.map((row) => row.length));
  return Array.from({ length: height }, (_, at) =>
    Array.from({ length: width }, (__, column) => block[at]?.[column] ?? ""),
  );
}
