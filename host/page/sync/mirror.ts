import type { Worksheet } from "@univerjs/core";
import { deleteLines, insertLines } from "../../book/grid.ts";
import type { BookSheet } from "../../book/sheet.ts";
import type { Book } from "../../book/workbook.ts";
import type { Grid } from "../univer/grid.ts";
import { holdCells, loadLazily } from "./lazy-cells.ts";
import { type Change, editOf, type LineEdit } from "./line-edit.ts";
import { areaOf } from "./ranges.ts";
import { readCells } from "./read-cells.ts";
import { readProperties } from "./read-properties.ts";

/** Changes that alter nothing a script could read. */
const HARMLESS =
  /auto-height|set-drawing-apply|note-popup|mutation\.empty|row-hidden|row-visible|feature-calculation|mark-dirty|range-theme/;
const RESULT = "formula.mutation.set-formula-calculation-result";

/**
 * Which sheet of the grid is which sheet of the workbook, and which of them must be read again. What
 * the grid does not know (metadata, protections, charts) stays in the workbook from run to run.
 */
export class Mirror {
  readonly grid: Grid;
  readonly book: Book;
  readonly #sheets = new Map<string, BookSheet>();
  readonly #stale = new Set<string>();
  #writing = false;

  constructor(grid: Grid, book: Book) {
    this.grid = grid;
    this.book = book;
  }

  /** The sheet's name in the grid; null when the grid has never seen it. */
  idOf(sheet: BookSheet): string | null {
    for (const [id, known] of this.#sheets) if (known === sheet) return id;
    return null;
  }

  sheetOf(id: string): BookSheet | null {
    return this.#sheets.get(id) ?? null;
  }

  link(id: string, sheet: BookSheet): void {
    this.#sheets.set(id, sheet);
  }

  unlink(id: string): void {
    this.#sheets.delete(id);
  }

  get ids(): readonly string[] {
    return [...this.#sheets.keys()];
  }

  /** Changes made inside are our own: both sides know them already. */
  writing(work: () => void): void {
    this.#writing = true;
    try {
      work();
    } finally {
      this.#writing = false;
    }
  }

  /** Told of every change in the grid. */
  observe(command: string, params: unknown): void {
    const { subUnitId, sheetId, range } = (params ?? {}) as Change;
    const id = subUnitId ?? sheetId;
    if (command === RESULT) this.#spoilFormulas();
    if (this.#writing || HARMLESS.test(command)) return;
    if (id === undefined) {
      if (!command.startsWith("formula.")) for (const all of this.ids) this.#stale.add(all);
      return;
    }
    const edit = range ? editOf(command, range) : null;
    const sheet = this.#sheets.get(id);
    if (edit && sheet) this.#moveLines(sheet, edit);
    this.#stale.add(id);
  }

  /** Makes the workbook say what the grid shows. */
  hydrate(): void {
    const { book, grid } = this;
    const shown = grid.core.getSheets();
    for (const id of this.ids) {
      if (!shown.some((sheet) => sheet.getSheetId() === id)) this.#forget(id);
    }
    for (const [index, from] of shown.entries()) this.#readSheet(from, index);
    const order = shown.map((from) => this.#sheets.get(from.getSheetId()));
    book.sheets = order.filter((sheet) => sheet !== undefined);
    this.#stale.clear();
    const active = this.#sheets.get(grid.core.getActiveSheet().getSheetId());
    if (!active) return;
    book.activeSheetId = active.id;
    const range = grid.workbook.getActiveRange()?.getRange();
    if (range) {
      active.selection = areaOf(range, { rows: active.maxRows, columns: active.maxColumns });
    }
  }

  #readSheet(from: Worksheet, index: number): void {
    const id = from.getSheetId();
    let sheet = this.#sheets.get(id);
    if (sheet && !this.#stale.has(id)) return;
    if (!sheet) {
      sheet = this.book.insert(from.getName(), index);
      this.#sheets.set(id, sheet);
    }
    readProperties(this.grid, from, sheet);
    loadLazily(sheet, () => readCells(this.grid, from));
    sheet.dirty.clear();
    sheet.propsDirty.clear();
  }

  #forget(id: string): void {
    const sheet = this.#sheets.get(id);
    if (sheet) this.book.remove(sheet);
    this.#sheets.delete(id);
  }

  #spoilFormulas(): void {
    for (const id of this.grid.sheetsWithFormulas) this.#stale.add(id);
  }

  /** Charts and protections move with inserted and deleted lines; the rest is read again anyway. */
  #moveLines(sheet: BookSheet, edit: LineEdit): void {
    holdCells(sheet, []);
    if (edit.deleted) deleteLines(sheet, edit);
    else insertLines(sheet, edit);
  }
}
