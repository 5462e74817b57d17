import { hashRow } from "./hash.ts";
import { isComputed } from "./headings.ts";
import type { TabMemory, Written } from "./memory.ts";
import type { ReadColumn, ReadRow, TableContext } from "./table-read.ts";
import { type Grid, type RawCell, sameCell, type TypedCell } from "./typed-cell.ts";

interface Sorting {
  readonly skip: readonly number[];
  readonly portable: (row: number) => TypedCell[];
  readonly ids: readonly string[];
  readonly context: TableContext;
}

/** Tells our rows from the user's own. */
export function sortRows(grid: Grid, { skip, portable, ids, context }: Sorting) {
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
