import { formatArea } from "../../book/a1.ts";
import type { Area } from "../../book/book.ts";
import type { BookSheet } from "../../book/sheet.ts";
import { refuse, refuseUnknown } from "../refuse.ts";
import { checkBounds } from "./guards.ts";
import type { Services } from "./services.ts";

/** Where a range stands. */
export class RangePlace {
  readonly services: Services;
  readonly sheet: BookSheet;
  readonly area: Area;

  constructor(services: Services, sheet: BookSheet, area: Area) {
    this.services = services;
    this.sheet = sheet;
    this.area = area;
  }

  alive(): void {
    if (this.sheet.deleted) refuse(76, `Sheet ${this.sheet.id} not found`);
    checkBounds(this.sheet, this.area);
  }

  getRow(): number {
    return this.area.row + 1;
  }

  getColumn(): number {
    return this.area.column + 1;
  }

  getNumRows(): number {
    return this.area.rows;
  }

  getNumColumns(): number {
    return this.area.columns;
  }

  getLastRow(): number {
    return this.area.row + this.area.rows;
  }

  getLastColumn(): number {
    return this.area.column + this.area.columns;
  }

  getA1Notation(): string {
    return formatArea(this.area);
  }

  getSheet(): object {
    return this.services.sheet(this.sheet);
  }

  offset(rowOffset: number, columnOffset: number, rows?: number, columns?: number): object {
    return this.services.range(this.sheet, {
      row: this.area.row + rowOffset,
      column: this.area.column + columnOffset,
      rows: rows ?? this.area.rows,
      columns: columns ?? this.area.columns,
    });
  }

  activate(): this {
    if (this.sheet.hidden) refuseUnknown(114, "What activating a hidden sheet does is not proved");
    this.services.environment.book.activeSheetId = this.sheet.id;
    this.sheet.selection = this.area;
    return this;
  }
}
