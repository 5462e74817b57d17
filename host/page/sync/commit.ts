import { mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import type { BookSheet } from "../../book/sheet.ts";
import { commitCells } from "./commit-cells.ts";
import { commitProperties, insertRules } from "./commit-properties.ts";
import type { Mirror } from "./mirror.ts";
import { sheetData } from "./sheet-data.ts";

/** What a commit changed, for those who draw charts. */
export interface Committed {
  /** Sheets whose charts must be drawn anew. */
  readonly charts: readonly BookSheet[];
}

/** Makes the grid show what the workbook says: one mutation of cells a touched sheet. */
export function commit(mirror: Mirror): Committed {
  const { book, grid } = mirror;
  const charts: BookSheet[] = [];
  mirror.writing(() => {
    if (grid.core.getName() !== book.name) grid.workbook.setName(book.name);
    book.sheets.forEach((sheet, index) => {
      if (sheet.propsDirty.has("charts")) charts.push(sheet);
      const id = mirror.idOf(sheet);
      if (id === null) insertSheet(mirror, sheet, index);
      else updateSheet(mirror, sheet, id);
      sheet.dirty.clear();
      sheet.propsDirty.clear();
    });
    removeSheets(mirror);
    orderSheets(mirror);
    activate(mirror);
    grid.forgetUndo();
  });
  return { charts };
}

function insertSheet(mirror: Mirror, sheet: BookSheet, index: number): void {
  const { grid } = mirror;
  const styles = grid.core.getStyles();
  const id = `sheet-${sheet.id}`;
  // The mutation takes a whole sheet, defaults included.
  const data = mergeWorksheetSnapshotWithDefault(
    sheetData(sheet, id, (style) => styles.setValue(style) || ""),
  );
  mirror.link(id, sheet);
  grid.mutate("sheet.mutation.insert-sheet", { index, sheet: data });
  insertRules(grid, sheet, id);
}

function updateSheet(mirror: Mirror, sheet: BookSheet, id: string): void {
  const { grid } = mirror;
  const target = grid.core.getSheetBySheetId(id);
  if (!target) return;
  commitProperties(grid, sheet, target);
  if (sheet.dirty.size > 0) commitCells(grid, sheet, target);
}

function removeSheets(mirror: Mirror): void {
  const { grid, book } = mirror;
  for (const id of mirror.ids) {
    const sheet = mirror.sheetOf(id);
    if (!sheet || book.sheets.includes(sheet)) continue;
    grid.mutate("sheet.mutation.remove-sheet", { subUnitId: id, subUnitName: sheet.name });
    mirror.unlink(id);
  }
}

function orderSheets(mirror: Mirror): void {
  const { grid, book } = mirror;
  book.sheets.forEach((sheet, toOrder) => {
    const id = mirror.idOf(sheet);
    if (id === null) return;
    const fromOrder = grid.core.getSheets().findIndex((other) => other.getSheetId() === id);
    if (fromOrder === toOrder) return;
    grid.mutate("sheet.mutation.set-worksheet-order", { subUnitId: id, fromOrder, toOrder });
  });
}

function activate(mirror: Mirror): void {
  const { grid, book } = mirror;
  const id = mirror.idOf(book.active);
  const shown = grid.core.getActiveSheet().getSheetId();
  if (id !== null && id !== shown) grid.workbook.setActiveSheet(id);
}
