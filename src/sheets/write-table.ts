import type { FormatStyle } from "../report/formats.ts";
import type { TableBody, TabSpec } from "../report/tab-spec.ts";
import { dressTable } from "./dress-table.ts";
import type { File } from "./file.ts";
import type { Layout } from "./keep/lay-table.ts";
import type { TabMemory } from "./keep/memory.ts";
import type { MovedNotes } from "./keep/move-notes.ts";
import type { TableRead } from "./keep/table-read.ts";
import type { Refreshed } from "./keeping.ts";
import { resetFormats } from "./looks.ts";
import type { Opened } from "./plan.ts";
import { BLOCK_CELLS, type Held } from "./read-grid.ts";
import { tableFormats } from "./table-formats.ts";
import { putNotes } from "./user-notes.ts";
import { growGrid, makeRoom, type Room, writeBlock } from "./write-block.ts";
import { writeCells } from "./write-cells.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A table laid out anew, and what is known of its tab. */
export interface TableWriting {
  readonly spec: TabSpec;
  readonly body: TableBody;
  readonly tab: TabMemory;
  /** Null for a tab that is new, or empty. */
  readonly read: TableRead | null;
  readonly held: Held | null;
  readonly layout: Layout;
  /** Column each column of the layout stood in before, or -1. */
  readonly columnsFrom: readonly number[];
  /** Formats of the cells before the write; empty for a new tab, and for one too large to ask. */
  readonly formats: readonly (readonly string[])[];
  readonly notes: MovedNotes | null;
  /** Of the grid; null for a tab to be made. */
  readonly room: Room | null;
  readonly style: FormatStyle;
}

/** Writes a table in one go, then dresses it. */
export function writeTable(file: File, opened: Opened, writing: TableWriting): Refreshed {
  const { sheet } = opened;
  const { spec, body, tab, read, layout } = writing;
  if (tab.hidden && body.keys.length > 0) {
    sheet.showSheet();
    tab.hidden = false;
  }
  let isBare = false;
  if (isLarge(writing)) isBare = writeLarge(file, sheet, writing);
  else writeSmall(opened, writing);
  putNotes(sheet, writing.notes);
  tab.written = layout.written;
  tab.next = null;
  file.memory.dirty.delete(spec.key);
  dressTable(opened, writing, isBare);
  return {
    key: spec.key,
    id: tab.sheetId,
    sheet,
    name: tab.title,
    rows: layout.rows,
    columns: layout.columns.length,
    charts: 0,
    ownCells: holdsOwn(read),
  };
}

/** More than one call can take, now or before: looks and notes of so many cells are not worth the reading. */
function isLarge({ layout: { block }, read, held }: TableWriting): boolean {
  if (block.length * (block[0]?.length ?? 0) > BLOCK_CELLS) return true;
  return read !== null && held?.range === null;
}

function writeSmall({ sheet, state }: Opened, writing: TableWriting): void {
  const { layout, held, formats, room } = writing;
  const { block } = layout;
  if (state === "leftOver") growGrid(sheet, block.length, block[0]?.length ?? 0);
  else if (room) makeRoom(sheet, room, block);
  // A tab that was emptied keeps its formats.
  const isKnown = held !== null || state === "dressed";
  const before = { block: held?.grid ?? [], formats: isKnown ? formats : null };
  writeCells(sheet, before, { block, formats: tableFormats(writing) });
}

/** @returns true when the looks of the tab were lost on the way */
function writeLarge(file: File, sheet: Sheet, writing: TableWriting): boolean {
  const { read, layout } = writing;
  if (read) resetFormats(sheet, read.extent);
  const isBare = writeBlock(file, sheet, layout.block);
  const width = layout.block[0]?.length ?? 0;
  const formats = tableFormats(writing);
  const height = Math.max(1, Math.floor(BLOCK_CELLS / width));
  for (let row = 0; row < formats.length; row += height) {
    const part = formats.slice(row, row + height);
    sheet.getRange(row + 1, 1, part.length, width).setNumberFormats(part);
  }
  return isBare;
}

function holdsOwn(read: TableRead | null): boolean {
  return read !== null && (read.own.length > 0 || read.top.slice(1).some((cell) => cell !== ""));
}
