import type { File } from "./file.ts";
import { archiveTyped } from "./keep/archive.ts";
import { headingText } from "./keep/headings.ts";
import type { Layout } from "./keep/lay-table.ts";
import type { TabMemory } from "./keep/memory.ts";
import { type MovedNotes, moveNotes, type Notes } from "./keep/move-notes.ts";
import type { TableRead } from "./keep/table-read.ts";
import type { Keeping } from "./keeping.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A table read and laid out anew, before it is written. */
export interface Relaid {
  /** As they stand. */
  readonly notes: Notes;
  readonly tab: TabMemory;
  readonly read: TableRead;
  readonly layout: Layout;
  readonly columnsFrom: readonly number[];
  readonly keeping: Keeping;
}

/**
 * Where the notes on the user's cells go; those whose client has left the tab go to the archive.
 * @returns null when there is none
 */
export function plannedNotes(file: File, relaid: Relaid): MovedNotes | null {
  const { notes, tab, read, keeping } = relaid;
  const moved = moveNotes(notes, relaid);
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
