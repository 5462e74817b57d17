import type { BookCell } from "../../book/book.ts";
import { refuseUnknown } from "../refuse.ts";
import type { RangePlace } from "./range-place.ts";

interface Copy {
  /** Name of the paste type; undefined when the script gave something else than the enum. */
  paste: string | undefined;
  transposed: boolean;
}

const PASTES = ["PASTE_NORMAL", "PASTE_VALUES", "PASTE_FORMAT"];

/** Copies cells onto a range of the same size, or one whose corner is given (fact 117). */
export function copyCells(from: RangePlace, to: RangePlace, { paste, transposed }: Copy): void {
  if (paste === undefined || !PASTES.includes(paste) || transposed) {
    refuseUnknown(117, "Only plain copies of all, values or formats are proved");
  }
  const { rows, columns } = from.area;
  const corner = to.area.rows === 1 && to.area.columns === 1;
  if (!corner && (to.area.rows !== rows || to.area.columns !== columns)) {
    refuseUnknown(117, "Copying onto a range of another size is not proved");
  }
  const grid = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => ({
      ...from.sheet.peek(from.area.row + i, from.area.column + j),
    })),
  );
  // Onto the same place of another sheet, references stay as they are written.
  const still = from.area.row === to.area.row && from.area.column === to.area.column;
  for (const cell of grid.flat()) {
    if (cell.formula === undefined || paste === "PASTE_FORMAT") continue;
    if (still && paste === "PASTE_NORMAL" && !cell.formula.includes("!")) continue;
    if (paste === "PASTE_VALUES" && cell.value !== undefined) delete cell.formula;
    else refuseUnknown(117, "Copying a formula moves its references, which nothing here does");
  }
  grid.forEach((line, i) => {
    line.forEach((source, j) => {
      const row = to.area.row + i;
      const column = to.area.column + j;
      if (row >= to.sheet.maxRows || column >= to.sheet.maxColumns) {
        refuseUnknown(117, "Copying past the edge of the sheet is not proved");
      }
      pasteOne(to.sheet.cell(row, column), source, paste);
    });
  });
}

function pasteOne(cell: BookCell, source: BookCell, paste: string): void {
  const { value, ...looks } = source;
  const { value: oldValue, formula, note, link, ...old } = cell;
  for (const key of Object.keys(cell) as (keyof BookCell)[]) delete cell[key];
  if (paste === "PASTE_NORMAL") {
    Object.assign(cell, source);
    return;
  }
  if (paste === "PASTE_VALUES") {
    Object.assign(cell, old, value === undefined ? {} : { value });
  } else {
    delete looks.formula;
    delete looks.note;
    delete looks.link;
    Object.assign(cell, looks, oldValue === undefined ? {} : { value: oldValue });
    if (formula !== undefined) cell.formula = formula;
    if (link !== undefined) cell.link = link;
  }
  if (note !== undefined) cell.note = note;
}
