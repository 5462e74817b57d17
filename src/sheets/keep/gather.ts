import { archiveTyped } from "./archive.ts";
import { headingText, isAdded, isUsers } from "./headings.ts";
import { type Memory, scopeOf, type TabMemory, tabMemory, under, type Written } from "./memory.ts";
import type { ReadColumn, TableRead } from "./read-table.ts";
import { sameCell, type TypedCell, type TypedCells } from "./typed-cell.ts";

export interface GatherContext {
  /** Key of the tab where a client stands now, in a scope; null for one who left. */
  readonly home: (scope: string, clientId: string) => string | null;
  readonly nameOf: (clientId: string) => string;
  /** Today. */
  readonly day: number;
}

/** One cell of one client. */
interface Edit {
  readonly key: string;
  readonly column: ReadColumn;
  readonly cell: TypedCell;
  /** True when what is remembered had not reached this tab: the user did not see it. */
  readonly blind: boolean;
}

/**
 * Takes what the user typed in the tabs read into the memory. A client may stand in several tabs of
 * one scope (a run was cut short): each tab is compared with what was last written in that tab, so
 * that only a cell the user changed counts. Two changed cells: the tab of the client's present
 * segment wins, then what is remembered, and the other values go to the archive. A blank typed over a
 * value counts as well.
 */
export function gather(
  memory: Memory,
  reads: ReadonlyMap<string, TableRead>,
  context: GatherContext,
): void {
  const edits = new Map<string, Map<string, Edit[]>>();
  for (const [key, read] of reads) {
    const tab = tabMemory(memory, key);
    noteHeadings(memory, key, read);
    collect(memory, { key, read, tab, edits, context });
    settle(tab, read);
  }
  for (const [place, list] of edits) {
    const [scope = "", clientId = ""] = place.split("\ue000");
    for (const each of list.values()) decide(memory, { scope, clientId, each, context });
  }
  notePeople(memory, reads);
}

/** Who they are, as their row says: the list may not know them any more. */
function notePeople(memory: Memory, reads: ReadonlyMap<string, TableRead>): void {
  for (const [key, read] of reads) {
    if (scopeOf(key) !== "clients") continue;
    const nameAt = read.columns.findIndex((column) => column?.id === "o:name");
    const tab = tabMemory(memory, key).title;
    for (const clientId of under(memory.typed, "clients").keys()) {
      const row = read.clients.get(clientId);
      if (!row || (key === "clients" && memory.people.has(clientId))) continue;
      const name = row.cells[nameAt];
      memory.people.set(clientId, { name: typeof name === "string" ? name : "", tab });
    }
  }
}

function noteHeadings(memory: Memory, key: string, read: TableRead): void {
  const headings = under(memory.headings, scopeOf(key));
  for (const column of read.columns) {
    if (column && isAdded(column.id)) headings.set(column.id, column.heading);
  }
}

interface Collecting {
  readonly key: string;
  readonly read: TableRead;
  readonly tab: TabMemory;
  readonly edits: Map<string, Map<string, Edit[]>>;
  readonly context: GatherContext;
}

function collect(memory: Memory, { key, read, tab, edits, context }: Collecting): void {
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

function userColumns(read: TableRead): { column: ReadColumn; index: number }[] {
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

/** What stands in the tab becomes what the next reading is compared with. */
function settle(tab: TabMemory, read: TableRead): void {
  const base = new Map<string, TypedCells>();
  const columns = userColumns(read);
  for (const [clientId, row] of read.clients) {
    const cells: TypedCells = new Map();
    for (const { column, index } of columns) {
      const cell = row.cells[index] ?? "";
      if (cell !== "") cells.set(column.id, cell);
    }
    if (cells.size > 0) base.set(clientId, cells);
  }
  const settled = (written: Written | null): Written | null => written && { ...written, base };
  tab.written = settled(tab.written);
  tab.next = settled(tab.next);
}

interface Deciding {
  readonly scope: string;
  readonly clientId: string;
  readonly each: readonly Edit[];
  readonly context: GatherContext;
}

function decide(memory: Memory, { scope, clientId, each, context }: Deciding): void {
  const home = context.home(scope, clientId);
  const atHome = each.find(({ key }) => key === home);
  const winner = atHome ?? each.find(({ blind }) => !blind);
  const [any] = each;
  if (!any) return;
  const columnId = any.column.id;
  const remembered = memory.typed.get(scope)?.get(clientId)?.get(columnId) ?? "";
  const kept = winner?.cell ?? remembered;
  for (const { key, column, cell } of each) {
    if (!sameCell(cell, kept)) keepAside(memory, { key, clientId, column, cell, context });
  }
  if (!winner) return;
  if (winner.blind && !sameCell(remembered, kept)) {
    keepAside(memory, { ...winner, clientId, cell: remembered, context });
  }
  setTyped(memory, { scope, clientId, columnId, cell: kept });
  markDirty(memory, scope, clientId);
}

function markDirty(memory: Memory, scope: string, clientId: string): void {
  for (const { key, written, next } of memory.tabs.values()) {
    if (scopeOf(key) !== scope) continue;
    if (written?.rows.has(clientId) || next?.rows.has(clientId)) memory.dirty.add(key);
  }
}

function setTyped(
  memory: Memory,
  {
    scope,
    clientId,
    columnId,
    cell,
  }: { scope: string; clientId: string; columnId: string; cell: TypedCell },
): void {
  const clients = under(memory.typed, scope);
  const cells = under(clients, clientId);
  if (cell === "") cells.delete(columnId);
  else cells.set(columnId, cell);
  if (cells.size === 0) clients.delete(clientId);
}

interface Aside {
  readonly key: string;
  readonly clientId: string;
  readonly column: ReadColumn;
  readonly cell: TypedCell;
  readonly context: GatherContext;
}

function keepAside(memory: Memory, { key, clientId, column, cell, context }: Aside): void {
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
