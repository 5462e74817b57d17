import { collect, type Edit, type GatherContext, keepAside, userColumns } from "./find-edits.ts";
import { type Memory, scopeOf, type TabMemory, tabMemory, under, type Written } from "./memory.ts";
import { noteHeadings, notePeople } from "./note-clients.ts";
import type { TableRead } from "./table-read.ts";
import { sameCell, type TypedCell, type TypedCells } from "./typed-cell.ts";

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
  const homes = context.homes(scope, clientId);
  const home = homes.find((tab) => each.some(({ key }) => key === tab));
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
