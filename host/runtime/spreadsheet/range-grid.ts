import type { BookCell } from "../../book/book.ts";
import { refuse } from "../refuse.ts";
import { checkEditable } from "./guards.ts";
import { describe } from "./match.ts";
import { RangePlace } from "./range-place.ts";

/** The cells of a range, read and changed one by one. */
export class RangeGrid extends RangePlace {
  /** Rows and columns of a list of lists, which must have the size of the range (facts 81, 84). */
  matrix(values: readonly unknown[], method: string): readonly (readonly unknown[])[] {
    if (!values.every(Array.isArray)) {
      const words = `The parameters (${describe([values])}) don't match the method signature for`;
      refuse(81, `${words} SpreadsheetApp.Range.${method}.`);
    }
    const rows = values as readonly (readonly unknown[])[];
    checkLength("rows", rows.length, this.area.rows);
    for (const row of rows) checkLength("columns", row.length, this.area.columns);
    return rows;
  }

  /** Reads every cell of the range into lists of the script's realm, and counts them. */
  protected grid(
    read: (cell: BookCell | undefined, row: number, column: number) => unknown,
  ): unknown[] {
    const { environment } = this.services;
    const { row: top, column: left, rows, columns } = this.area;
    environment.meter.read(rows * columns);
    const grid = new Array<unknown>(rows);
    for (let i = 0; i < rows; i++) {
      const cells = this.sheet.cells[top + i];
      const line = new Array<unknown>(columns);
      for (let j = 0; j < columns; j++) line[j] = read(cells?.[left + j], top + i, left + j);
      grid[i] = environment.realm.array(line);
    }
    return environment.realm.array(grid);
  }

  /** Changes every cell of the range, blank ones included, and counts them. */
  protected change(edit: (cell: BookCell, row: number, column: number) => void): this {
    checkEditable(this.sheet, this.area);
    const { row: top, column: left, rows, columns } = this.area;
    for (let row = top; row < top + rows; row++) {
      for (let column = left; column < left + columns; column++) {
        edit(this.sheet.cell(row, column), row, column);
      }
    }
    this.services.environment.meter.wrote(rows * columns);
    return this;
  }

  /** Changes the cells that hold or look like something; blank ones are left alone. */
  protected changeFilled(edit: (cell: BookCell) => void): this {
    checkEditable(this.sheet, this.area);
    const { row: top, column: left, rows, columns } = this.area;
    const bottom = Math.min(top + rows, this.sheet.cells.length);
    for (let row = top; row < bottom; row++) {
      const cells = this.sheet.cells[row];
      if (!cells) continue;
      this.sheet.dirty.add(row);
      for (let column = left; column < left + columns; column++) {
        const cell = cells[column];
        if (cell) edit(cell);
      }
    }
    this.services.environment.meter.wrote(rows * columns);
    return this;
  }
}

function checkLength(side: "rows" | "columns", given: number, wanted: number): void {
  if (given === wanted) return;
  const words = `The number of ${side} in the data does not match the number of ${side} in the range.`;
  refuse(84, `${words} The data has ${given} but the range has ${wanted}.`);
}
