import type { BookCell } from "../../book/book.ts";
import { show } from "../../book/show.ts";
import { checkEditable, checkFormula } from "./guards.ts";
import { RangeGrid } from "./range-grid.ts";
import { contentOf, scriptValue } from "./read-cell.ts";
import { checkRules, rejecting } from "./validate.ts";
import { put, type Written, written } from "./write-cell.ts";

/** What the cells of a range hold. */
export class RangeValues extends RangeGrid {
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
        else if (value !== null) cells[left + j] = made(value);
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

function made(value: Written): BookCell {
  const cell: BookCell = {};
  put(cell, value);
  return cell;
}

function asFormula(formula: unknown): unknown {
  return typeof formula === "string" && formula !== "" && !formula.startsWith("=")
    ? `=${formula}`
    : formula;
}
