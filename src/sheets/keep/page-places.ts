import { align } from "./align.ts";
import { freed } from "./freed.ts";
import { contentOf, type Grid, type RawCell, sameCell, type TypedCell } from "./typed-cell.ts";

/** The cells of a page, row by row. */
export type Page = readonly (readonly TypedCell[])[];

/** A cell of a page: its formulas know no columns of clients. */
export const plain = (cell: RawCell | undefined): TypedCell => freed(cell ?? "", 0, []);

/** Our row of each row of the tab, blank ones by their place between others; rows beneath the page go on counting. */
export function alignRows(grid: Grid, before: Page): number[] {
  const contents = grid.map(
    (row) => new Set(row.map((cell) => contentOf(plain(cell))).filter((text) => text !== "")),
  );
  const ours = before.map((row) => row.map(contentOf).filter((text) => text !== ""));
  const pairs = align(grid.length, before.length, (i, j) => {
    const there = contents[i] ?? new Set();
    const wanted = ours[j] ?? [];
    if (wanted.length === 0) return false;
    return wanted.filter((text) => there.has(text)).length * 2 >= wanted.length;
  });
  return countOn(pairs, before.length);
}

/** Our column of each column of the tab. */
export function alignColumns(grid: Grid, before: Page, rows: readonly number[]): number[] {
  const width = before[0]?.length ?? 0;
  const pairs = align(grid[0]?.length ?? 0, width, (i, j) => {
    let wanted = 0;
    let found = 0;
    grid.forEach((line, at) => {
      const cell = before[rows[at] ?? -1]?.[j] ?? "";
      const there = plain(line[i]);
      if (cell === "") return;
      wanted++;
      if (sameCell(cell, there)) found++;
    });
    return wanted > 0 && found * 2 >= wanted;
  });
  return countOn(pairs, width);
}

/** What comes after the last pair lies beyond the page, at the same distance. */
function countOn(pairs: number[], length: number): number[] {
  let last = pairs.length;
  while (last > 0 && (pairs[last - 1] ?? -1) < 0) last--;
  const end = last === 0 ? 0 : (pairs[last - 1] ?? 0) + 1;
  return pairs.map((pair, at) => (at < last ? pair : Math.max(end, length) + at - last));
}
