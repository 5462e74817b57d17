import type { TableBody, TabSpec } from "../report/tab-spec.ts";
import { dressTable } from "./dress-table.ts";
import type { File } from "./file.ts";
import { gather } from "./keep/gather.ts";
import { layTable } from "./keep/lay-table.ts";
import { scopeOf, under } from "./keep/memory.ts";
import type { TableRead } from "./keep/table-read.ts";
import type { Keeping, Refreshed } from "./keeping.ts";
import { resetFormats } from "./looks.ts";
import { saveMemory } from "./memory-sheet.ts";
import { BLOCK_CELLS } from "./read-grid.ts";
import { readTableIn } from "./read-our-table.ts";
import { ensureTab } from "./tabs.ts";
import { keepTypedOver } from "./typed-over.ts";
import { plannedNotes, putNotes } from "./user-notes.ts";
import { writeBlock } from "./write-block.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Brings a table up to date: takes in what was typed since, remembers what is about to be written,
 * writes it in one go, then dresses it. Cut short anywhere, it can be done again.
 */
export function refreshTable(
  file: File,
  spec: TabSpec,
  body: TableBody,
  keeping: Keeping,
): Refreshed {
  const { sheet, tab, fresh } = ensureTab(file, spec.key, spec.title);
  if (tab.hidden && body.keys.length > 0) {
    sheet.showSheet();
    tab.hidden = false;
  }
  const { headline } = body;
  const read = fresh ? null : readTableIn(file, { sheet, key: spec.key, keeping, headline });
  if (read) {
    gather(file.memory, new Map([[spec.key, read]]), keeping);
    keepTypedOver(file, { tab, read, body, keeping });
  }
  const formats = read ? formatsOf(sheet, read) : [];
  const layout = layTable({
    key: spec.key,
    body,
    read,
    typed: under(file.memory.typed, scopeOf(spec.key)),
    headings: under(file.memory.headings, scopeOf(spec.key)),
  });
  const before = (read?.columns ?? []).map((column) => column?.id);
  const columnsFrom = layout.columns.map(({ id }) => before.indexOf(id));
  const relaid = read && { sheet, tab, read, layout, columnsFrom, keeping };
  const notes = relaid && plannedNotes(file, relaid);
  tab.next = layout.written;
  saveMemory(file);
  if (read) resetFormats(sheet, read.extent);
  if (read?.inPlace === false) tab.looks = "";
  if (writeBlock(file, sheet, layout.block)) tab.looks = "";
  putNotes(sheet, notes);
  tab.written = layout.written;
  tab.next = null;
  file.memory.dirty.delete(spec.key);
  const { style } = keeping;
  dressTable({ sheet, tab, fresh: read === null, spec, body, layout, formats, columnsFrom, style });
  const size = { rows: layout.rows, columns: layout.columns.length };
  return {
    key: spec.key,
    sheet,
    name: tab.title,
    ...size,
    charts: 0,
    ownCells: holdsOwn(read),
  };
}

function holdsOwn(read: TableRead | null): boolean {
  return read !== null && (read.own.length > 0 || read.top.slice(1).some((cell) => cell !== ""));
}

/** Formats of the cells, to carry those of the user's along; too many are not worth the reading. */
function formatsOf(sheet: Sheet, { extent }: TableRead): string[][] {
  if (extent.rows * extent.columns > BLOCK_CELLS) return [];
  return sheet.getRange(1, 1, extent.rows, extent.columns).getNumberFormats();
}
