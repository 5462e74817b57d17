import { areaOf, parseReference } from "../../book/a1.ts";
import type { BookSheet, Property } from "../../book/sheet.ts";
import { refuse } from "../refuse.ts";
import { checkEditable } from "./guards.ts";
import type { Services } from "./services.ts";

/** The grid of a sheet: its size and its ranges. */
export class SheetGrid {
  readonly services: Services;
  readonly sheet: BookSheet;

  constructor(services: Services, sheet: BookSheet) {
    this.services = services;
    this.sheet = sheet;
  }

  alive(): void {
    if (this.sheet.deleted) refuse(76, `Sheet ${this.sheet.id} not found`);
  }

  getMaxRows(): number {
    return this.sheet.maxRows;
  }

  getMaxColumns(): number {
    return this.sheet.maxColumns;
  }

  getLastRow(): number {
    this.services.environment.meter.flush();
    return this.sheet.lastRow();
  }

  getLastColumn(): number {
    this.services.environment.meter.flush();
    return this.sheet.lastColumn();
  }

  getRange(first: number | string, column = 1, rows = 1, columns = 1): object {
    if (typeof first === "number") {
      return this.services.range(this.sheet, { row: first - 1, column: column - 1, rows, columns });
    }
    const reference = parseReference(first);
    const other = reference?.sheet && this.services.environment.book.find(reference.sheet);
    if (!reference || (reference.sheet !== null && other !== this.sheet)) {
      return refuse(80, "Range not found");
    }
    const area = areaOf(reference, this.sheet.maxRows, this.sheet.maxColumns);
    return this.services.range(this.sheet, area);
  }

  getDataRange(): object {
    const rows = Math.max(1, this.getLastRow());
    const columns = Math.max(1, this.getLastColumn());
    return this.services.range(this.sheet, { row: 0, column: 0, rows, columns });
  }

  /** Marks a change of the sheet itself, which a locked sheet refuses. */
  protected edited(property: Property): this {
    checkEditable(this.sheet);
    this.sheet.touch(property);
    return this;
  }
}
