import type { File } from "./file.ts";
import { archiveTyped } from "./keep/archive.ts";
import { headingText } from "./keep/headings.ts";
import type { Layout } from "./keep/lay-table.ts";
import type { TabMemory } from "./keep/memory.ts";
import { type MovedNotes, moveNotes } from "./keep/move-notes.ts";
import type { TableRead } from "./keep/table-read.ts";
import type { Keeping } from "./keeping.ts";
import { BLOCK_CELLS } from "./read-grid.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A table read and laid out anew, before it is written. */
export interface Relaid {
  readonly sheet: Sheet;
  readonly tab: TabMemory;
  readonly read: TableRead;
  readonly layout: Layout;
  readonly columnsFrom: readonly number[];
  readonly keeping: Keeping;
}

/**
 * Where the notes on the user's cells go; those whose client has left the tab go to the archive.
 * @returns null when there is none, or the table is too large to look
 */
export function plannedNotes(file: File, relaid: Relaid): MovedNotes | null {
  const { sheet, tab, read, keeping } = relaid;
  const { rows, columns } = read.extent;
  if (rows * columns > BLOCK_CELLS) return null;
  const moved = moveNotes(sheet.getRange(1, 1, rows, columns).getNotes(), relaid);
  for (const { clientId, column, text } of moved?.homeless ?? []) {
    archiveTyped(file.memory, {
      why: clientId === "" ? "ownRow" : "replaced",
      clientId,
      clientName: clientId === "" ? "" : keeping.nameOf(clientId),
      tab: tab.title,
      column: headingText(read.columns[column]?.heading ?? ""),
      cell: text,
      day: keeping.day,
    });
  }
  return moved;
}

/** Puts the notes beside their rows again; the two rows at the top keep theirs. */
export function putNotes(sheet: Sheet, moved: MovedNotes | null): void {
  const notes = (moved?.notes ?? []).slice(2).map((row) => [...row]);
  const columns = notes[0]?.length ?? 0;
  if (columns > 0) sheet.getRange(3, 1, notes.length, columns).setNotes(notes);
}
