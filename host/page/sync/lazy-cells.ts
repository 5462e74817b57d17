import type { BookSheet } from "../../book/sheet.ts";
import type { Cells } from "./read-cells.ts";

/** Has the cells of a sheet read when something first asks for them. */
export function loadLazily(sheet: BookSheet, load: () => Cells): void {
  Object.defineProperty(sheet, "cells", {
    configurable: true,
    get: () => {
      const cells = load();
      holdCells(sheet, cells);
      return cells;
    },
  });
}

/** Gives a sheet these cells. */
export function holdCells(sheet: BookSheet, cells: Cells): void {
  Object.defineProperty(sheet, "cells", { configurable: true, writable: true, value: cells });
}
