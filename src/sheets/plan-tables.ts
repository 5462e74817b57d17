import type { TableBody, TabSpec } from "../report/tab-spec.ts";
import type { File } from "./file.ts";
import { gather } from "./keep/gather.ts";
import { isComputed } from "./keep/headings.ts";
import { type Layout, layTable } from "./keep/lay-table.ts";
import { scopeOf, tabMemory, under } from "./keep/memory.ts";
import { stays } from "./keep/stays.ts";
import type { TableRead } from "./keep/table-read.ts";
import type { Grid } from "./keep/typed-cell.ts";
import type { Keeping } from "./keeping.ts";
import type { Plan } from "./plan.ts";
import type { Held } from "./read-grid.ts";
import { holdTable } from "./read-our-table.ts";
import { castOf } from "./table-cast.ts";
import { renamedTab } from "./tabs.ts";
import { keepTypedOver } from "./typed-over.ts";
import { plannedNotes } from "./user-notes.ts";
import { roomOf } from "./write-block.ts";
import { changedCells, plainFormat } from "./write-cells.ts";
import { type TableWriting, writeTable } from "./write-table.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Pair = readonly [string, TableRead];

/** A table of ours as it is found. */
interface Found {
  readonly spec: TabSpec;
  readonly body: TableBody;
  readonly keeping: Keeping;
  readonly sheet: Sheet | null;
  readonly held: Held | null;
  readonly read: TableRead | null;
}

/** Reads tables of one scope, takes in what was typed in any of them, then lays each out anew. */
export function planTables(
  file: File,
  specs: readonly TabSpec[],
  keepingOf: (spec: TabSpec) => Keeping,
): ReadonlyMap<TabSpec, Plan> {
  const found = specs.flatMap((spec) => {
    const { body } = spec;
    return body.kind === "table" ? [findTable(file, spec, body, keepingOf(spec))] : [];
  });
  takeIn(file, found);
  return new Map(found.map((each) => [each.spec, planTable(file, each)] as const));
}

/** What was typed, in whichever of them, is known before any is laid out. */
function takeIn(file: File, found: readonly Found[]): void {
  const reads = new Map(
    found.flatMap(({ spec, read }): Pair[] => (read ? [[spec.key, read]] : [])),
  );
  const [first] = found;
  if (first) gather(file.memory, reads, first.keeping);
  for (const { spec, body, keeping, read } of found) {
    if (read) keepTypedOver(file, { tab: tabMemory(file.memory, spec.key), read, body, keeping });
  }
}

function findTable(file: File, spec: TabSpec, body: TableBody, keeping: Keeping): Found {
  const { key, title } = spec;
  const sheet = renamedTab(file, key, title);
  const holding = sheet && holdTable(file, { sheet, key, keeping, headline: body.headline });
  const { held = null, read = null } = holding ?? {};
  return { spec, body, keeping, sheet, held, read };
}

function planTable(file: File, { spec, body, keeping, sheet, held, read }: Found): Plan {
  const tab = tabMemory(file.memory, spec.key);
  const layout = layTable({
    key: spec.key,
    body,
    read,
    typed: under(file.memory.typed, scopeOf(spec.key)),
    headings: under(file.memory.headings, scopeOf(spec.key)),
  });
  const before = (read?.columns ?? []).map((column) => column?.id);
  const columnsFrom = layout.columns.map(({ id }) => before.indexOf(id));
  const isMoved = read !== null && !stays(read, layout, columnsFrom);
  const range = held?.range ?? null;
  const notes =
    read && range && isMoved
      ? plannedNotes(file, { notes: range.getNotes(), tab, read, layout, columnsFrom, keeping })
      : null;
  const formats = range?.getNumberFormats().map((row) => row.map(plainFormat)) ?? [];
  const room = sheet && roomOf(sheet, layout.block, read?.extent ?? null);
  const { style } = keeping;
  const writing: TableWriting = {
    ...{ spec, body, tab, read, held, layout, columnsFrom, formats, notes, room, style },
  };
  return {
    spec,
    tab,
    sheet,
    next: layout.written,
    cast: castOf(writing),
    exposed: held && (isMoved || coversTyped(held.grid, layout)) ? held.grid : null,
    write: (opened) => writeTable(file, opened, writing),
  };
}

/** Whether what is about to be written reaches beyond our own columns, or beneath what stands there. */
function coversTyped(before: Grid, { block, columns }: Layout): boolean {
  const area = changedCells(before, block);
  if (area === null) return false;
  const computed = columns.filter(({ id }) => isComputed(id)).length;
  return area.column + area.columns > computed || area.row + area.rows > before.length;
}
