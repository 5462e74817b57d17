import { contains, overlaps } from "../../book/a1.ts";
import { inside, without } from "../../book/areas.ts";
import { refuse, refuseUnknown } from "../refuse.ts";
import { copyCells } from "./copy-cells.ts";
import type { EnumValue } from "./enums.ts";
import { checkEditable } from "./guards.ts";
import { identityOf } from "./identity.ts";
import { RangeLinks } from "./range-links.ts";
import type { RangePlace } from "./range-place.ts";
import { Validated } from "./validation.ts";

/** The `Range` of a script: place, values, looks and notes, and here copies, rules and the like. */
export class RangeService extends RangeLinks {
  copyTo(destination: RangePlace, how?: EnumValue | object, transposed = false): void {
    checkEditable(destination.sheet, destination.area);
    const paste = how === undefined ? "PASTE_NORMAL" : (how as Partial<EnumValue>).value;
    copyCells(this, destination, { paste, transposed });
    this.services.environment.meter.wrote(this.area.rows * this.area.columns);
  }

  setDataValidation(rule: Validated | null): this {
    checkEditable(this.sheet, this.area);
    const { area, sheet } = this;
    sheet.validations = sheet.validations.flatMap((old) =>
      without(old.area, area).map((piece) => ({ ...old, area: piece })),
    );
    if (rule) sheet.validations.push({ ...rule.content, area });
    sheet.touch("validations");
    this.services.environment.meter.wrote(1);
    return this;
  }

  /** Like rules beneath each other become one, as a list of rules shows them. */
  setDataValidations(rules: unknown[]): this {
    const { row: top, column: left, rows: height } = this.area;
    const grid = this.matrix(rules, "setDataValidations").map((row) => row.map(ruleOf));
    grid[0]?.forEach((_, j) => {
      for (let start = 0; start < height; ) {
        const rule = grid[start]?.[j] ?? null;
        let end = start + 1;
        while (end < height && (grid[end]?.[j] ?? null) === rule) end++;
        const area = { row: top + start, column: left + j, rows: end - start, columns: 1 };
        new RangeService(this.services, this.sheet, area).setDataValidation(rule);
        start = end;
      }
    });
    return this;
  }

  getDataValidations(): unknown[] {
    return this.grid((_, row, column) => {
      const found = this.sheet.validations.find((rule) => contains(rule.area, row, column));
      return found ? this.services.validation(found) : null;
    });
  }

  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  createFilter(): object {
    checkEditable(this.sheet, this.area);
    if (this.sheet.filter) {
      refuse(78, "You can't create a filter in a sheet that already has a filter.");
    }
    this.sheet.filter = { area: this.area };
    this.sheet.touch("filter");
    return this.services.filter(this.sheet);
  }

  protect(): object {
    const { sheet, area } = this;
    if (sheet.protections.some((old) => old.area && overlaps(old.area, area))) {
      const same = sheet.protections.find((old) => old.area && inside(old.area, area));
      refuseUnknown(
        109,
        `Protecting cells twice is not proved (${same?.description ?? "overlap"})`,
      );
    }
    const id = this.services.environment.book.nextId();
    sheet.protections.push({ id, area, description: "", warningOnly: false });
    sheet.touch("protections");
    return this.services.protection(sheet, id);
  }
}

function ruleOf(rule: unknown): Validated | null {
  if (rule === null || rule instanceof Validated) return rule;
  const target = identityOf(rule)?.target;
  if (target instanceof Validated) return target;
  return refuseUnknown(107, "A validation must be one that a builder built, or null");
}
