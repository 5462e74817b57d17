import type { BookSheet } from "../../book/sheet.ts";
import { refuse } from "../refuse.ts";
import { checkEditable } from "./guards.ts";
import type { Services } from "./services.ts";

/** The basic `Filter` of a sheet. */
export class FilterService {
  private readonly services: Services;
  private readonly sheet: BookSheet;

  constructor(services: Services, sheet: BookSheet) {
    this.services = services;
    this.sheet = sheet;
  }

  getRange(): object {
    const { filter } = this.sheet;
    if (!filter) return refuse(112, "The filter has been removed.");
    return this.services.range(this.sheet, filter.area);
  }

  remove(): void {
    checkEditable(this.sheet);
    if (!this.sheet.filter) refuse(112, "The filter has been removed.");
    this.sheet.filter = null;
    this.sheet.touch("filter");
  }
}
