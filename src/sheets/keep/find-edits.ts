import { archiveTyped } from "./archive.ts";
import { headingText, isUsers } from "./headings.ts";
import { type Memory, scopeOf, type TabMemory, tabMemory, under } from "./memory.ts";
import type { ReadColumn, TableRead } from "./table-read.ts";
import { sameCell, type TypedCell } from "./typed-cell.ts";

export interface GatherContext {
  /** Keys of the tabs whose word counts before that of others, in their order; none for one who left. */
  readonly homes: (scope: string, clientId: string) => readonly string[];
  readonly nameOf: (clientId: string) => string;
  /** Today. */
  readonly day: number;
}

/** One cell of one client. */
export interface Edit {
  readonly key: string;
  readonly column: ReadColumn;
  readonly cell: TypedCell;
  /** True when what is remembered had not reached this tab: the user did not see it. */
  readonly blind: boolean;
}

interface Collecting {
  readonly key: string;
  readonly read: TableRead;
  readonly tab: TabMemory;
  readonly edits: Map<string, Map<string, Edit[]>>;
  readonly context: GatherContext;
}

/** Finds the cells of one tab that are not as they were written there. */
export function collect(memory: Memory, { key, read, tab, edits, context }: Collecting): void {
  const scope = scopeOf(key);
  const typed = under(memory.typed, scope);
  const columns = [...userColumns(read), ...deletedColumns(tab, read)];
  for (const [clientId, row] of read.clients) {
    const current = typed.get(clientId);
    const base = tab.written?.base.get(clientId);
    const next = tab.next?.base.get(clientId);
    for (const { column, index } of columns) {
      const cell = row.cells[index] ?? "";
      if (sameCell(cell, current?.get(column.id) ?? "")) continue;
      if (index < 0 && standsElsewhere(memory, { key, clientId, columnId: column.id })) continue;
      const asWritten = sameCell(cell, base?.get(column.id) ?? "");
      if (asWritten && tab.next === null) continue;
      if (asWritten || (tab.next && sameCell(cell, next?.get(column.id) ?? ""))) {
        // The write of this tab may or may not have happened, so the user may have typed this.
        keepAside(memory, { key, clientId, column, cell, context });
      } else {
        const list = under(edits, `${scope}\ue000${clientId}`);
        const remembered = current?.get(column.id) ?? "";
        const seen = [base, next].some((as) => sameCell(remembered, as?.get(column.id) ?? ""));
        list.set(column.id, [...(list.get(column.id) ?? []), { key, column, cell, blind: !seen }]);
      }
    }
  }
}

/** The user's columns of a tab, with their places. */
export function userColumns(read: TableRead): { column: ReadColumn; index: number }[] {
  return read.columns.flatMap((column, index) =>
    column && isUsers(column.id) ? [{ column, index }] : [],
  );
}

/** Columns of the user that we wrote and that are gone: deleted by the user, so their cells are blank. */
function deletedColumns(tab: TabMemory, read: TableRead): { column: ReadColumn; index: number }[] {
  if (!read.headed || !tab.written) return [];
  const there = new Set(read.columns.map((column) => column?.id));
  const inNext = tab.next && new Set(tab.next.columns.map(({ id }) => id));
  return tab.written.columns
    .filter(({ id }) => isUsers(id) && !there.has(id) && (!inNext || inNext.has(id)))
    .map(({ id, heading }) => ({ column: { id, heading }, index: -1 }));
}

/** A column deleted in one tab and kept in another is not a wish to lose its cells. */
function standsElsewhere(
  memory: Memory,
  { key, clientId, columnId }: { key: string; clientId: string; columnId: string },
): boolean {
  return [...memory.tabs.values()].some(
    ({ key: other, written }) =>
      other !== key &&
      scopeOf(other) === scopeOf(key) &&
      written?.base.get(clientId)?.has(columnId) === true,
  );
}

interface Aside {
  readonly key: string;
  readonly clientId: string;
  readonly column: ReadColumn;
  readonly cell: TypedCell;
  readonly context: GatherContext;
}

/** Puts a cell that lost its place into the archive. */
export function keepAside(memory: Memory, { key, clientId, column, cell, context }: Aside): void {
  archiveTyped(memory, {
    why: "replaced",
    clientId,
    clientName: context.nameOf(clientId),
    tab: tabMemory(memory, key).title,
    column: headingText(column.heading),
    cell,
    day: context.day,
  });
}
