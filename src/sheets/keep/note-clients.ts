import { isAdded } from "./headings.ts";
import { type Memory, scopeOf, tabMemory, under } from "./memory.ts";
import type { TableRead } from "./table-read.ts";

/** Who they are, as their row says: the list may not know them any more. */
export function notePeople(memory: Memory, reads: ReadonlyMap<string, TableRead>): void {
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

/** The headings of the columns the user added. */
export function noteHeadings(memory: Memory, key: string, read: TableRead): void {
  const headings = under(memory.headings, scopeOf(key));
  for (const column of read.columns) {
    if (column && isAdded(column.id)) headings.set(column.id, column.heading);
  }
}
