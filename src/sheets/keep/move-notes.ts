import type { Layout } from "./lay-table.ts";
import type { TableRead } from "./table-read.ts";

/** Notes on cells, row by row, "" for none. */
export type Notes = readonly (readonly string[])[];

/** Notes after a table was laid out anew. */
export interface MovedNotes {
  /** As many rows and columns as the block of the layout. */
  readonly notes: Notes;
  /** Notes whose row has left the tab, for the archive. */
  readonly homeless: readonly HomelessNote[];
}

export interface HomelessNote {
  readonly clientId: string;
  /** 0-based column of the tab as read. */
  readonly column: number;
  readonly text: string;
}

/** The first two rows are the headline and the headings, whose notes are not moved. */
const FIRST_ROW = 2;

/**
 * Notes the user left on cells go with their row and their column.
 * @param before notes as they stood
 * @param columnsFrom column each column of the layout stood in before, or -1
 * @returns null when no row has a note
 */
export function moveNotes(
  before: Notes,
  {
    read,
    layout,
    columnsFrom,
  }: { read: TableRead; layout: Layout; columnsFrom: readonly number[] },
): MovedNotes | null {
  const rows = [...read.clients].map(([clientId, { at }]) => ({ clientId, at }));
  for (const { at } of read.own) rows.push({ clientId: "", at });
  const noted = rows.filter(({ at }) => before[at]?.some((text) => text !== ""));
  if (noted.length === 0) return null;
  const taken = new Set<string>();
  const notes = layout.block.map((cells, row) =>
    cells.map((_, column) => {
      const [from, fromColumn] = [layout.cameFrom[row] ?? -1, columnsFrom[column] ?? -1];
      const text = row < FIRST_ROW ? "" : (before[from]?.[fromColumn] ?? "");
      if (text !== "") taken.add(`${from} ${fromColumn}`);
      return text;
    }),
  );
  const homeless = noted.flatMap(({ clientId, at }) =>
    (before[at] ?? []).flatMap((text, column) =>
      text === "" || taken.has(`${at} ${column}`) ? [] : [{ clientId, column, text }],
    ),
  );
  return { notes, homeless };
}
