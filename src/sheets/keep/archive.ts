import { hashText } from "./hash.ts";
import { type ArchiveEntry, type Memory, under } from "./memory.ts";
import { contentOf, type TypedCell } from "./typed-cell.ts";

/** Puts a cell into the archive; the same cell of the same place stands there once. Blanks are nothing. */
export function archiveTyped(memory: Memory, entry: ArchiveEntry): void {
  if (entry.cell === "") return;
  const id = archiveId(entry);
  if (!memory.archive.has(id)) memory.archive.set(id, entry);
}

/** The stable key of an entry's row. */
export function archiveId(entry: ArchiveEntry): string {
  const tab = entry.why === "left" ? "" : entry.tab;
  const parts = [entry.why, entry.clientId, tab, entry.column, contentOf(entry.cell)];
  return `${entry.why}-${hashText(parts.join("\ue000"))}`;
}

export interface Leavers {
  readonly isClient: (id: string) => boolean;
  /** Heading of a column of ours for the user to fill, by id. */
  readonly headingOf: (columnId: string) => string | undefined;
  /** Today. */
  readonly day: number;
}

/**
 * All rows of the archive tab: what is kept aside for good, and the cells of clients who left. The
 * latter are worked out each time, so they go away by themselves when the client comes back.
 */
export function archiveRows(memory: Memory, leavers: Leavers): Map<string, ArchiveEntry> {
  const rows = new Map(memory.archive);
  const left = new Map<string, number>();
  for (const [clientId, cells] of memory.typed.get("clients") ?? []) {
    if (leavers.isClient(clientId)) continue;
    for (const [columnId, cell] of cells) {
      const entry = leftEntry(memory, leavers, { clientId, columnId, cell });
      const id = archiveId(entry);
      const day = memory.leftOn.get(id) ?? leavers.day;
      left.set(id, day);
      rows.set(id, { ...entry, day });
    }
  }
  memory.leftOn.clear();
  for (const [id, day] of left) memory.leftOn.set(id, day);
  return rows;
}

function leftEntry(
  memory: Memory,
  leavers: Leavers,
  { clientId, columnId, cell }: { clientId: string; columnId: string; cell: TypedCell },
): ArchiveEntry {
  const person = memory.people.get(clientId);
  const added = under(memory.headings, "clients").get(columnId);
  return {
    why: "left",
    clientId,
    clientName: person?.name ?? "",
    tab: person?.tab ?? "",
    column: leavers.headingOf(columnId) ?? (typeof added === "string" ? added : columnId.slice(2)),
    cell,
    day: leavers.day,
  };
}
