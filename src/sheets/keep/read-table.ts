import { freed } from "./freed.ts";
import { columnNamed, columnNamer, findHeader } from "./headings.ts";
import type { TabMemory } from "./memory.ts";
import { sortRows } from "./read-rows.ts";
import type { ReadColumn, TableContext, TableRead } from "./table-read.ts";
import type { Grid, TypedCell } from "./typed-cell.ts";

/** Tells in a tab of ours what is ours and what the user typed. */
export function readTable(grid: Grid, context: TableContext): TableRead {
  const header = findHeader(grid, context.known);
  const columns = readColumns(grid, header, context);
  const ids = columns.map((column) => column?.id ?? "");
  const portable = (row: number): TypedCell[] =>
    (grid[row] ?? []).map((cell) => freed(cell, row, ids));
  const headline = findHeadline(grid, header, context);
  const sorted = sortRows(grid, { skip: [header, headline], portable, ids, context });
  return {
    extent: { rows: grid.length, columns: grid[0]?.length ?? 0 },
    columns,
    headed: header >= 0,
    inPlace: header === 1 && ids.join("\ue000").startsWith(writtenIds(context.tab)),
    top: headline < 0 ? [] : topCells(portable(headline), context),
    ...sorted,
  };
}

function writtenIds(tab: TabMemory | undefined): string {
  return (tab?.written?.columns ?? []).map(({ id }) => id).join("\ue000");
}

function readColumns(grid: Grid, header: number, context: TableContext): (ReadColumn | null)[] {
  const width = grid[0]?.length ?? 0;
  const written = context.tab?.written ?? context.tab?.next;
  const nameAdded = columnNamer(context.tab, context.key);
  const taken = new Set<string>();
  const columns: (ReadColumn | null)[] = [];
  for (let index = 0; index < width; index++) {
    const cell =
      header < 0 ? (written?.columns[index]?.heading ?? "") : (grid[header]?.[index] ?? "");
    const heading = freed(cell, header, []);
    const byPlace = header < 0 ? written?.columns[index]?.id : undefined;
    const ours = byPlace ?? columnNamed(cell, context.known);
    if (ours !== undefined && !taken.has(ours)) {
      taken.add(ours);
      columns.push({ id: ours, heading });
    } else if (heading !== "" || columnHolds(grid, index, header)) {
      columns.push({ id: nameAdded(heading), heading });
    } else columns.push(null);
  }
  return columns;
}

function columnHolds(grid: Grid, index: number, header: number): boolean {
  return grid.some((row, at) => at > Math.max(header, 0) && (row[index] ?? "") !== "");
}

function findHeadline(grid: Grid, header: number, context: TableContext): number {
  const lines = headlinesOf(context);
  const last = header < 0 ? Math.min(grid.length, 2) : header;
  for (let row = 0; row < last; row++) {
    if ((grid[row] ?? []).some((cell) => typeof cell === "string" && lines.has(cell))) return row;
  }
  return header === 1 ? 0 : -1;
}

function headlinesOf({ tab, headline }: TableContext): Set<string> {
  const lines = [headline, tab?.written?.headline, tab?.next?.headline];
  return new Set(lines.filter((line): line is string => line !== undefined && line !== ""));
}

function topCells(cells: TypedCell[], context: TableContext): TypedCell[] {
  const lines = headlinesOf(context);
  return cells.map((cell) => (typeof cell === "string" && lines.has(cell) ? "" : cell));
}
