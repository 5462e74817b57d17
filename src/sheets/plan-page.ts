import { type FormatStyle, patternOf } from "../report/formats.ts";
import type { PageBody, TabSpec } from "../report/tab-spec.ts";
import { dressPage, withoutLinks } from "./dress-page.ts";
import type { File } from "./file.ts";
import { archiveTyped } from "./keep/archive.ts";
import { layPage, type PageLayout } from "./keep/lay-page.ts";
import { type TabMemory, tabMemory } from "./keep/memory.ts";
import { cellsOf } from "./keep/size-of.ts";
import { isFormula } from "./keep/typed-cell.ts";
import type { Keeping, Refreshed } from "./keeping.ts";
import { resetFormats, shapeNew, userFormat, userFormats } from "./looks.ts";
import type { Opened, Plan } from "./plan.ts";
import { type Held, holdGrid } from "./read-grid.ts";
import { renamedTab } from "./tabs.ts";
import { growGrid, makeRoom, type Room, roomOf, writeBlock } from "./write-block.ts";
import { differs, formatFor, plainFormat, writeCells } from "./write-cells.ts";

type Page = readonly (readonly unknown[])[];
type Formats = readonly (readonly string[])[];

interface PageWriting {
  readonly spec: TabSpec;
  readonly body: PageBody;
  readonly tab: TabMemory;
  readonly held: Held;
  readonly layout: PageLayout;
  readonly formats: Formats;
  /** Pages that may stand there. */
  readonly last: readonly (Page | null | undefined)[];
  readonly room: Room | null;
  readonly style: FormatStyle;
}

/** Reads a page and lays it out anew: what was typed into free places stays, what was typed over goes to the archive. */
export function planPage(file: File, spec: TabSpec, body: PageBody, keeping: Keeping): Plan {
  const sheet = renamedTab(file, spec.key, spec.title);
  const tab = tabMemory(file.memory, spec.key);
  const held = sheet ? holdGrid(sheet, file.zone, cellsOf(tab)) : { grid: [], range: null };
  const { grid } = held;
  const formats = held.range?.getNumberFormats().map((row) => row.map(plainFormat)) ?? [];
  const layout = layPage(body, grid, tab);
  for (const { beside, column, cell } of layout.typedOver) {
    if (column === keeping.takenIn && !isFormula(cell)) continue;
    const place = { clientId: "", clientName: "", tab: tab.title, column: beside };
    archiveTyped(file.memory, { why: "typedOver", ...place, cell, day: keeping.day });
  }
  const isChanged = differs(grid, layout.block);
  if (isChanged) tab.looks = withoutLinks(tab.looks);
  const extent = { rows: grid.length, columns: grid[0]?.length ?? 0 };
  const room = sheet && roomOf(sheet, layout.block, extent);
  const { style } = keeping;
  const last = [tab.written?.page, tab.next?.page];
  const writing = { spec, body, tab, held, layout, formats, last, room, style };
  return {
    spec,
    tab,
    sheet,
    next: layout.written,
    cast: null,
    exposed: isChanged ? grid : null,
    write: (opened) => writePage(file, opened, writing),
  };
}

function writePage(file: File, opened: Opened, writing: PageWriting): Refreshed {
  const { sheet, state } = opened;
  const { spec, body, tab, held, layout, style } = writing;
  const { block } = layout;
  if (layout.moved) tab.looks = "";
  const size = { rows: body.rows.length, columns: body.widths.length };
  if (state === "new") shapeNew(sheet, size);
  else if (writing.room) makeRoom(sheet, writing.room, block);
  else growGrid(sheet, block.length, block[0]?.length ?? 0);
  const formats = pageFormats(writing);
  if (held.grid.length > 0 && held.range === null) {
    // Too large to be compared.
    resetFormats(sheet, { rows: held.grid.length, columns: held.grid[0]?.length ?? 1 });
    if (writeBlock(file, sheet, block)) tab.looks = "";
    sheet.getRange(1, 1, formats.length, formats[0]?.length ?? 0).setNumberFormats(formats);
  } else {
    // A tab that was emptied keeps its formats.
    const isKnown = held.range !== null || state === "new";
    const before = { block: held.grid, formats: isKnown ? writing.formats : null };
    writeCells(sheet, before, { block, formats });
  }
  tab.written = layout.written;
  tab.next = null;
  dressPage({
    sheet,
    tab,
    isNew: state === "new",
    fresh: held.grid.length === 0,
    spec,
    body,
    style,
  });
  const { charts } = body;
  return {
    key: spec.key,
    id: tab.sheetId,
    sheet,
    name: tab.title,
    ...size,
    charts: charts.length,
    ownCells: false,
  };
}

/** Ours on the page, plain where the last page stood, and beside it what the user gave. */
function pageFormats({ body, layout, formats, last, style }: PageWriting): string[][] {
  const typed = userFormats(patternOf("date", style));
  return layout.block.map((cells, row) =>
    cells.map((cell, column) => {
      const ours = body.rows[row]?.[column];
      if (ours && (ours.value !== "" || cell === "")) {
        return formatFor(cell, patternOf(ours.format, style));
      }
      const isOld = layout.moved || last.some((page) => (page?.[row]?.[column] ?? "") !== "");
      return userFormat(cell, isOld ? undefined : formats[row]?.[column], typed);
    }),
  );
}
