import type { BookCell } from "../../book/book.ts";
import { show } from "../../book/show.ts";
import { refuse } from "../refuse.ts";
import { checkEditable, checkFormula } from "./guards.ts";
import { describe } from "./match.ts";
import { RangePlace } from "./range-place.ts";
import { contentOf, scriptValue } from "./read-cell.ts";
import { checkRules, rejecting } from "./validate.ts";
import { put, type Written, written } from "./write-cell.ts";

/** What the cells of a range hold. */
export class RangeValues extends RangePlace {
  getValues(): unknown[] {
    const { environment } = this.services;
    return this.grid((cell, row, column) =>
      scriptValue(environment, cell, { sheet: this.sheet, row, column }),
    );
  }

  getValue(): unknown {
    const { environment } = this.services;
    environment.meter.read(1);
    const { row, column } = this.area;
    return scriptValue(environment, this.sheet.peek(row, column), this.spot(row, column));
  }

  getDisplayValues(): unknown[] {
    return this.grid((cell, row, column) => this.shown(cell, row, column));
  }

  getDisplayValue(): string {
    this.services.environment.meter.read(1);
    const { row, column } = this.area;
    return this.shown(this.sheet.peek(row, column), row, column);
  }

  getFormulas(): unknown[] {
    return this.grid((cell) => cell?.formula ?? "");
  }

  getFormula(): string {
    this.services.environment.meter.read(1);
    return this.sheet.peek(this.area.row, this.area.column)?.formula ?? "";
  }

  setValues(values: unknown[]): this {
    const rows = this.matrix(values, "setValues");
    return this.write((row, column) => rows[row]?.[column]);
  }

  setValue(value: unknown): this {
    return this.write(() => value);
  }

  setFormulas(formulas: unknown[]): this {
    const rows = this.matrix(formulas, "setFormulas");
    return this.write((row, column) => asFormula(rows[row]?.[column]));
  }

  setFormula(formula: string): this {
    checkFormula(formula, this.services.environment.book);
    return this.write(() => asFormula(formula));
  }

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

  /** Writes nothing unless every value may be written. */
  private write(valueAt: (row: number, column: number) => unknown): this {
    const { environment } = this.services;
    const { row: top, column: left, rows, columns } = this.area;
    checkEditable(this.sheet, this.area);
    const context = { book: environment.book, now: environment.now() };
    const rules = rejecting(this.sheet, this.area);
    const all = new Array<Written>(rows * columns);
    for (let i = 0; i < rows; i++) {
      const cells = this.sheet.cells[top + i];
      for (let j = 0; j < columns; j++) {
        const value = written(valueAt(i, j), cells?.[left + j]?.format ?? "", context);
        if (rules.length > 0) checkRules(rules, value, { row: top + i, column: left + j });
        all[i * columns + j] = value;
      }
    }
    for (let i = 0; i < rows; i++) {
      const cells = this.sheet.writableRow(top + i);
      for (let j = 0; j < columns; j++) {
        const value = all[i * columns + j] ?? null;
        const cell = cells[left + j];
        if (cell) put(cell, value);
        else if (value !== null) put((cells[left + j] = {}), value);
      }
    }
    environment.meter.wrote(rows * columns);
    return this;
  }

  private shown(cell: BookCell | undefined, row: number, column: number): string {
    if (!cell) return "";
    const { environment } = this.services;
    const value = contentOf(environment, cell, this.spot(row, column));
    return show(value, cell.format ?? "", environment.book.locale);
  }

  private spot(row: number, column: number) {
    return { sheet: this.sheet, row, column };
  }
}

function checkLength(side: "rows" | "columns", given: number, wanted: number): void {
  if (given === wanted) return;
  const words = `The number of ${side} in the data does not match the number of ${side} in the range.`;
  refuse(84, `${words} The data has ${given} but the range has ${wanted}.`);
}

function asFormula(formula: unknown): unknown {
  return typeof formula === "string" && formula !== "" && !formula.startsWith("=")
    ? `=${formula}`
    : formula;
}
