import type { File } from "./file.ts";
import { knownHeadings } from "./keep/headings.ts";
import { readTable } from "./keep/read-table.ts";
import { cellsOf } from "./keep/size-of.ts";
import type { TableRead } from "./keep/table-read.ts";
import type { Keeping } from "./keeping.ts";
import { type Held, holdGrid } from "./read-grid.ts";
import { findTab } from "./tabs.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Reads a table of ours, or null when it is not there or empty. */
export function readOurTable(file: File, key: string, keeping: Keeping): TableRead | null {
  const sheet = findTab(file, key);
  return sheet && readTableIn(file, { sheet, key, keeping, headline: "" });
}

interface Reading {
  readonly sheet: Sheet;
  readonly key: string;
  readonly keeping: Pick<Keeping, "columns" | "keyColumn" | "isClient">;
  readonly headline: string;
}

/** Reads a table in the tab given. */
export function readTableIn(file: File, reading: Reading): TableRead | null {
  return holdTable(file, reading)?.read ?? null;
}

/** The same, with the tab as it stands. */
export function holdTable(
  file: File,
  { sheet, key, keeping, headline }: Reading,
): { readonly held: Held; readonly read: TableRead } | null {
  const tab = file.memory.tabs.get(key);
  const held = holdGrid(sheet, file.zone, cellsOf(tab));
  if (held.grid.length === 0) return null;
  const read = readTable(held.grid, {
    key,
    tab,
    headline,
    known: knownHeadings(keeping.columns, tab),
    idColumn: `o:${keeping.keyColumn}`,
    isClient: keeping.isClient,
  });
  return { held, read };
}
