import type { FormatStyle } from "../report/formats.ts";
import type { PageBody, SpecCell, TableBody, TableColumn, TabSpec } from "../report/tab-spec.ts";
import { dressPage } from "./dress-page.ts";
import { dressTable } from "./dress-table.ts";
import type { File } from "./file.ts";
import { archiveTyped } from "./keep/archive.ts";
import { type GatherContext, gather } from "./keep/gather.ts";
import { headingText, knownHeadings } from "./keep/headings.ts";
import { layPage } from "./keep/lay-page.ts";
import { layTable, ourCell } from "./keep/lay-table.ts";
import { scopeOf, type TabMemory, under } from "./keep/memory.ts";
import { changedCells, readTable, type TableRead } from "./keep/read-table.ts";
import type { TypedCell } from "./keep/typed-cell.ts";
import { saveMemory } from "./memory-sheet.ts";
import { BLOCK_CELLS, readGrid } from "./read-grid.ts";
import { ensureTab, findTab } from "./tabs.ts";
import { writeBlock } from "./write-block.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the tabs need to know of the portfolio to tell what is the user's. */
export interface Keeping extends GatherContext {
  readonly style: FormatStyle;
  readonly isClient: (clientId: string) => boolean;
  /** Our columns of a tab in every language, to know them again. */
  readonly columns: readonly TableColumn[];
  /** Column that holds the key of a row: "id". */
  readonly keyColumn: string;
  /** What stands in a column of a client now, whatever the tab; undefined when nobody knows. */
  readonly about: (clientId: string, columnKey: string) => SpecCell | undefined;
}

/** A tab of ours after a refresh. */
export interface Refreshed {
  readonly key: string;
  readonly sheet: Sheet;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly charts: number;
  /** True when rows or cells of the user's own stand in it, beside no client. */
  readonly ownCells: boolean;
}

/** Reads a table of ours, or null when it is not there or empty. */
export function readOurTable(file: File, key: string, keeping: Keeping): TableRead | null {
  const sheet = findTab(file, key);
  return sheet && readTableIn(file, { sheet, key, keeping, headline: "" });
}

interface Reading {
  readonly sheet: Sheet;
  readonly key: string;
  readonly keeping: Keeping;
  readonly headline: string;
}

function readTableIn(file: File, { sheet, key, keeping, headline }: Reading): TableRead | null {
  const grid = readGrid(sheet, file.zone);
  if (grid.length === 0) return null;
  const tab = file.memory.tabs.get(key);
  return readTable(grid, {
    key,
    tab,
    headline,
    known: knownHeadings(keeping.columns, tab),
    idColumn: `o:${keeping.keyColumn}`,
    isClient: keeping.isClient,
  });
}

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
  tab.next = layout.written;
  saveMemory(file);
  if (read) resetFormats(sheet, read.extent);
  if (read?.inPlace === false) tab.looks = "";
  if (writeBlock(file, sheet, layout.block)) tab.looks = "";
  tab.written = layout.written;
  tab.next = null;
  file.memory.dirty.delete(spec.key);
  const before = (read?.columns ?? []).map((column) => column?.id);
  const columnsFrom = layout.columns.map(({ id }) => before.indexOf(id));
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

/** The same for a page: what was typed into free places stays, what was typed over goes to the archive. */
export function refreshPage(
  file: File,
  spec: TabSpec,
  body: PageBody,
  keeping: Keeping,
): Refreshed {
  const { sheet, tab, fresh } = ensureTab(file, spec.key, spec.title);
  const grid = fresh ? [] : readGrid(sheet, file.zone);
  const layout = layPage(body, grid, tab);
  for (const { beside, cell } of layout.typedOver) {
    const place = { clientId: "", clientName: "", tab: tab.title, column: beside };
    archiveTyped(file.memory, { why: "typedOver", ...place, cell, day: keeping.day });
  }
  tab.next = layout.written;
  saveMemory(file);
  if (layout.moved) tab.looks = "";
  if (grid.length > 0) {
    resetFormats(sheet, { rows: grid.length, columns: grid[0]?.length ?? 1 });
  }
  if (writeBlock(file, sheet, layout.block)) tab.looks = "";
  tab.written = layout.written;
  tab.next = null;
  dressPage({ sheet, tab, fresh: grid.length === 0, spec, body, style: keeping.style });
  const size = { rows: body.rows.length, columns: body.widths.length };
  return {
    key: spec.key,
    sheet,
    name: tab.title,
    ...size,
    charts: body.charts.length,
    ownCells: false,
  };
}

function holdsOwn(read: TableRead | null): boolean {
  return read !== null && (read.own.length > 0 || read.top.slice(1).some((cell) => cell !== ""));
}

interface TypedOver {
  readonly tab: TabMemory;
  readonly read: TableRead;
  readonly body: TableBody;
  readonly keeping: Keeping;
}

/** Our own cells that the user typed over will be written anew: what was typed goes to the archive. */
function keepTypedOver(file: File, { tab, read, body, keeping }: TypedOver): void {
  const place = new Map(body.keys.map((key, index) => [key, index] as const));
  const ours = body.columns.filter(({ user }) => !user).map(({ key }) => key);
  const keep = (clientId: string, column: string, cell: TypedCell): void => {
    const clientName = clientId === "" ? "" : keeping.nameOf(clientId);
    archiveTyped(file.memory, {
      why: "typedOver",
      clientId,
      clientName,
      tab: tab.title,
      column,
      cell,
      day: keeping.day,
    });
  };
  for (const [id, row] of read.clients) {
    const about = (columnId: string): TypedCell => {
      const key = columnId.slice(2);
      const cell = body.rows[place.get(id) ?? -1]?.[ours.indexOf(key)] ?? keeping.about(id, key);
      return cell === undefined ? "" : ourCell(cell);
    };
    for (const { column, cell } of changedCells(row, read.columns, { tab, id, about })) {
      keep(id, headingText(column.heading), cell);
    }
  }
  const headline = read.top[0] ?? "";
  if (headline !== "" && headline !== body.headline) keep("", "", headline);
}

/** Formats of the cells, to carry those of the user's along; too many are not worth the reading. */
function formatsOf(sheet: Sheet, { extent }: TableRead): string[][] {
  if (extent.rows * extent.columns > BLOCK_CELLS) return [];
  return sheet.getRange(1, 1, extent.rows, extent.columns).getNumberFormats();
}

/** A number written into a cell that was text, or a date, would become one. */
function resetFormats(sheet: Sheet, extent: TableRead["extent"]): void {
  sheet.getRange(1, 1, extent.rows, extent.columns).setNumberFormat("General");
}
