import { wordsOf } from "../i18n/words.ts";
import type { TabSpec } from "../report/tab-spec.ts";
import { clientsTab } from "../report/tabs/clients-tab.ts";
import { segmentTab, segmentTabKey } from "../report/tabs/segment-tab.ts";
import { userColumns } from "../report/user-columns.ts";
import { archiveId, archiveRows } from "../sheets/keep/archive.ts";
import type { ArchiveEntry } from "../sheets/keep/memory.ts";
import type { Refreshed } from "../sheets/keeping.ts";
import { readOurTable } from "../sheets/read-our-table.ts";
import { findTab } from "../sheets/tabs.ts";
import { dropStaging } from "../sheets/write-block.ts";
import { archiveSpec } from "./archive-spec.ts";
import { archiveKeeping, refresh, refreshAll, type Work } from "./work.ts";

/** Archiving what was typed in the archive itself makes new entries once, not for ever. */
const MOST_ROUNDS = 2;

/** The last step: empty segments, tabs that lag behind, the archive. */
export function finish(work: Work): Refreshed[] {
  retire(work);
  const late = refreshDirty(work);
  const archived = refreshArchive(work);
  dropStaging(work.file);
  return [...late, ...archived];
}

/** A segment tab without clients says so and goes out of sight, unless the user has cells of his own there. */
function retire(work: Work): void {
  const { file, figures, run } = work;
  const present = new Set(figures.portfolio.segments.map(({ key }) => segmentTabKey(key)));
  const headline = wordsOf(run.settings.language).server.retired;
  for (const tab of [...file.memory.tabs.values()]) {
    if (!tab.key.startsWith("segment:") || present.has(tab.key)) continue;
    if (findTab(file, tab.key) === null) {
      file.memory.tabs.delete(tab.key);
      file.memory.dirty.delete(tab.key);
      continue;
    }
    if (tab.hidden && tab.next === null && tab.written?.headline === headline) continue;
    const { sheet, ownCells } = refresh(work, emptySpec(work, tab.key, headline));
    if (!ownCells && !sheet.isSheetHidden()) sheet.hideSheet();
    tab.hidden = !ownCells;
  }
}

function emptySpec({ file, figures }: Work, key: string, headline: string): TabSpec {
  const spec = segmentTab(figures.portfolio, key.slice("segment:".length), figures.context);
  const title = file.memory.tabs.get(key)?.asked ?? spec.title;
  if (spec.body.kind !== "table") return spec;
  return { ...spec, title, body: { ...spec.body, headline, keys: [], rows: [], classColors: [] } };
}

/** Tabs written before something was typed elsewhere about one of their clients. */
function refreshDirty(work: Work): Refreshed[] {
  const { file, figures } = work;
  const specs: TabSpec[] = [];
  const { dirty } = file.memory;
  if (dirty.has("clients")) specs.push(clientsTab(figures.portfolio, figures.context));
  for (const { key } of figures.portfolio.segments) {
    if (dirty.has(segmentTabKey(key)))
      specs.push(segmentTab(figures.portfolio, key, figures.context));
  }
  const made = refreshAll(work, specs);
  dirty.clear();
  return made;
}

function refreshArchive(work: Work): Refreshed[] {
  forgetDeleted(work);
  let made: Refreshed[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const entries = entriesOf(work);
    if (entries.size === 0 && findTab(work.file, "archive") === null) return [];
    const known = work.file.memory.archive.size;
    const { spec } = archiveSpec(entries, work.figures.context);
    const keeping = {
      ...archiveKeeping(work.keeping, work.figures),
      isClient: (id: string) => entries.has(id),
    };
    made = [refresh({ file: work.file, keeping }, spec)];
    if (work.file.memory.archive.size === known) break;
  }
  return made;
}

function entriesOf({ file, figures, keeping, run }: Work): Map<string, ArchiveEntry> {
  const offered = userColumns(wordsOf(figures.context.language));
  return archiveRows(file.memory, {
    isClient: keeping.isClient,
    headingOf: (id) => offered.find(({ key }) => `k:${key}` === id)?.heading,
    day: run.today,
  });
}

/**
 * A row the user deleted from the archive is forgotten: it is the only place to do so. Nothing is
 * forgotten when the tab, its headings or its key column are gone.
 */
function forgetDeleted(work: Work): void {
  const { file, figures, keeping } = work;
  const { memory } = file;
  const tab = memory.tabs.get("archive");
  const read = readOurTable(file, "archive", archiveKeeping(keeping, figures));
  if (!tab?.written || tab.next || !read?.headed) return;
  if (!read.columns.some((column) => column?.id === "o:entry")) return;
  const shown = new Set(read.clients.keys());
  const deleted = (id: string): boolean => tab.written?.rows.has(id) === true && !shown.has(id);
  for (const id of [...memory.archive.keys()]) if (deleted(id)) memory.archive.delete(id);
  const clients = memory.typed.get("clients");
  for (const [id, entry] of entriesOf(work)) {
    if (entry.why !== "left" || !deleted(id)) continue;
    const cells = clients?.get(entry.clientId);
    for (const [columnId, cell] of [...(cells ?? [])]) {
      if (archiveId({ ...entry, cell }) === id) cells?.delete(columnId);
    }
  }
}
