import type { File } from "./file.ts";
import type { GatherContext } from "./keep/find-edits.ts";
import { gather } from "./keep/gather.ts";
import { emptyMemory, type Memory, type TabMemory } from "./keep/memory.ts";
import type { TableRead } from "./keep/table-read.ts";
import type { TypedCells } from "./keep/typed-cell.ts";
import type { Keeping } from "./keeping.ts";
import { readSomeColumns } from "./read-some-columns.ts";

/** What reading needs to know, and what settles two different edits of one cell. */
export type TypedNow = GatherContext & Pick<Keeping, "columns" | "keyColumn" | "isClient">;

/**
 * What stands beside each client in some columns of the user's, in all tabs of clients, as the next refresh
 * would take it. Nothing is remembered by it, nothing written.
 * @param columnIds ids of the columns: "k:note"
 */
export function typedNow(
  file: File,
  columnIds: readonly string[],
  keeping: TypedNow,
): ReadonlyMap<string, TypedCells> {
  const tabs = [...file.memory.tabs.values()].filter(holdsClients);
  const scratch = scratchOf(file.memory, tabs, columnIds);
  const reads = new Map<string, TableRead>();
  for (const { key } of tabs) {
    const read = readSomeColumns(file, { key, columnIds, keeping });
    if (read) reads.set(key, read);
  }
  gather(scratch, reads, keeping);
  return scratch.typed.get("clients") ?? new Map();
}

/** A tab out of sight because its segment is empty holds none. */
function holdsClients({ key, hidden, written, next }: TabMemory): boolean {
  if (key !== "clients" && !key.startsWith("segment:")) return false;
  return !hidden || next !== null || (written?.rows.size ?? 1) > 0;
}

/** A memory of these columns alone, to be thrown away. */
function scratchOf(
  memory: Memory,
  tabs: readonly TabMemory[],
  columnIds: readonly string[],
): Memory {
  const typed = new Map<string, TypedCells>();
  for (const [clientId, cells] of memory.typed.get("clients") ?? []) {
    const own = [...cells].filter(([id]) => columnIds.includes(id));
    if (own.length > 0) typed.set(clientId, new Map(own));
  }
  return {
    ...emptyMemory(),
    tabs: new Map(tabs.map((tab) => [tab.key, { ...tab }])),
    typed: new Map([["clients", typed]]),
  };
}
