import { toPortable } from "./formula.ts";
import { hashRow } from "./hash.ts";
import {
  columnNamed,
  columnNamer,
  findHeader,
  isComputed,
  type KnownHeadings,
} from "./headings.ts";
import type { TabMemory, Written } from "./memory.ts";
import { type Grid, type RawCell, sameCell, type TypedCell } from "./typed-cell.ts";

/** A table tab of ours as the user left it. */
export interface TableRead {
  /** Rows and columns that hold anything. */
  readonly extent: { readonly rows: number; readonly columns: number };
  /** From A; null for a column with nothing in it. */
  readonly columns: readonly (ReadColumn | null)[];
  /** False when the headings are gone and the columns were told by their places. */
  readonly headed: boolean;
  /** True when headings and columns stand where we wrote them. */
  readonly inPlace: boolean;
  /** Cells beside the headline, by column; the first is what was typed over it, or blank. */
  readonly top: readonly TypedCell[];
  readonly clients: ReadonlyMap<string, ReadRow>;
  /** Rows that are not ours: the user's own. */
  readonly own: readonly ReadRow[];
}

export interface ReadColumn {
  readonly id: string;
  readonly heading: TypedCell;
}

export interface ReadRow {
  /** 0-based row it stands in. */
  readonly at: number;
  /** By column, as `columns`. */
  readonly cells: readonly TypedCell[];
}

export interface TableContext {
  /** Key of the tab. */
  readonly key: string;
  readonly known: KnownHeadings;
  /** Column id of the client's key. */
  readonly idColumn: string;
  readonly tab: TabMemory | undefined;
  /** The line we are about to write above the header, for a file whose memory is gone. */
  readonly headline: string;
  /** Clients of the portfolio, for a file whose memory is gone. */
  readonly isClient: (id: string) => boolean;
}

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

/** A cell with its formula freed from its place. */
export function freed(cell: RawCell, row: number, columnIds: readonly string[]): TypedCell {
  if (typeof cell !== "object" || !("a1" in cell)) return cell;
  return { formula: toPortable(cell.a1, row, columnIds) };
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

interface Sorting {
  readonly skip: readonly number[];
  readonly portable: (row: number) => TypedCell[];
  readonly ids: readonly string[];
  readonly context: TableContext;
}

function sortRows(grid: Grid, { skip, portable, ids, context }: Sorting) {
  const clients = new Map<string, ReadRow>();
  const own: ReadRow[] = [];
  const idAt = idColumnAt(grid, ids, context);
  for (let row = 0; row < grid.length; row++) {
    if (skip.includes(row) || (grid[row] ?? []).every((cell) => cell === "")) continue;
    const read = { at: row, cells: portable(row) };
    const id = idText(grid[row]?.[idAt]);
    const before = id === null ? undefined : clients.get(id);
    if (id === null || !isOurs(id, context)) own.push(read);
    else if (before === undefined) clients.set(id, read);
    else if (
      !isAsWritten(before.cells, ids, context, id) &&
      isAsWritten(read.cells, ids, context, id)
    ) {
      clients.set(id, read);
      own.push(before);
    } else own.push(read);
  }
  return { clients, own };
}

/** The column of client keys; when its heading was changed, the one that holds most of the keys we wrote. */
function idColumnAt(grid: Grid, ids: readonly string[], context: TableContext): number {
  const named = ids.indexOf(context.idColumn);
  if (named >= 0) return named;
  let best = -1;
  let most = 0;
  for (let column = 0; column < ids.length; column++) {
    const found = new Set<string>();
    for (const row of grid) {
      const id = idText(row[column]);
      if (id !== null && isOurs(id, context)) found.add(id);
    }
    if (found.size > most) {
      best = column;
      most = found.size;
    }
  }
  return best;
}

function idText(cell: RawCell | undefined): string | null {
  if (typeof cell === "number") return String(cell);
  return typeof cell === "string" && cell !== "" ? cell : null;
}

function isOurs(id: string, { tab, isClient }: TableContext): boolean {
  if (!tab?.written && !tab?.next) return isClient(id);
  return Boolean(tab.written?.rows.has(id) || tab.next?.rows.has(id));
}

function isAsWritten(
  cells: readonly TypedCell[],
  ids: readonly string[],
  { tab }: TableContext,
  id: string,
): boolean {
  return [tab?.written, tab?.next].some(
    (written) => written?.rows.get(id) === hashAsWritten(cells, ids, written),
  );
}

/** The fingerprint of our cells of a row, taken in the order they were written in. */
export function hashAsWritten(
  cells: readonly TypedCell[],
  ids: readonly string[],
  written: Written | null | undefined,
): string {
  const ours = (written?.columns ?? []).filter(({ id }) => isComputed(id));
  return hashRow(ours.map(({ id }) => cells[ids.indexOf(id)] ?? "\ue001"));
}

/** Our cells that were typed over in one row, by column id; none when the row is as we wrote it. */
export function changedCells(
  row: ReadRow,
  columns: readonly (ReadColumn | null)[],
  { tab, id, about }: { tab: TabMemory; id: string; about: (columnId: string) => TypedCell },
): { readonly column: ReadColumn; readonly cell: TypedCell }[] {
  const ids = columns.map((column) => column?.id ?? "");
  const versions = [tab.written, tab.next].filter((written) => written?.rows.has(id));
  if (versions.length === 0) return [];
  if (versions.some((written) => written?.rows.get(id) === hashAsWritten(row.cells, ids, written)))
    return [];
  return columns.flatMap((column, index) => {
    const cell = row.cells[index] ?? "";
    if (column === null || !isComputed(column.id) || cell === "") return [];
    return sameCell(cell, about(column.id)) ? [] : [{ column, cell }];
  });
}
