import type { PageBody, TabSpec } from "../report/tab-spec.ts";
import { dressPage } from "./dress-page.ts";
import type { File } from "./file.ts";
import { archiveTyped } from "./keep/archive.ts";
import { layPage } from "./keep/lay-page.ts";
import { isFormula } from "./keep/typed-cell.ts";
import type { Keeping, Refreshed } from "./keeping.ts";
import { resetFormats } from "./looks.ts";
import { saveMemory } from "./memory-sheet.ts";
import { readGrid } from "./read-grid.ts";
import { ensureTab } from "./tabs.ts";
import { writeBlock } from "./write-block.ts";

/** Brings a page up to date: what was typed into free places stays, what was typed over goes to the archive. */
export function refreshPage(
  file: File,
  spec: TabSpec,
  body: PageBody,
  keeping: Keeping,
): Refreshed {
  const { sheet, tab, fresh } = ensureTab(file, spec.key, spec.title);
  const grid = fresh ? [] : readGrid(sheet, file.zone);
  const layout = layPage(body, grid, tab);
  for (const { beside, column, cell } of layout.typedOver) {
    if (column === keeping.takenIn && !isFormula(cell)) continue;
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
