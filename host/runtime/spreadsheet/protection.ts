import type { BookProtection } from "../../book/book.ts";
import type { BookSheet } from "../../book/sheet.ts";
import { refuse } from "../refuse.ts";
import { type EnumValue, enumValue } from "./enums.ts";
import { checkEditable } from "./guards.ts";

/** A `Protection` of a sheet or of some of its cells. */
export class ProtectionService {
  private readonly sheet: BookSheet;
  private readonly id: number;

  constructor(sheet: BookSheet, id: number) {
    this.sheet = sheet;
    this.id = id;
  }

  alive(): void {
    this.entry();
  }

  getDescription(): string {
    return this.entry().description;
  }

  setDescription(description: string): this {
    return this.change({ description });
  }

  isWarningOnly(): boolean {
    return this.entry().warningOnly;
  }

  setWarningOnly(warningOnly: boolean): this {
    return this.change({ warningOnly });
  }

  canEdit(): boolean {
    return this.entry().locked !== true;
  }

  getProtectionType(): EnumValue {
    return enumValue("ProtectionType", this.entry().area ? "RANGE" : "SHEET");
  }

  remove(): void {
    checkEditable(this.sheet, this.entry().area ?? undefined);
    this.sheet.protections = this.sheet.protections.filter(({ id }) => id !== this.id);
    this.sheet.touch("protections");
  }

  private change(part: Partial<BookProtection>): this {
    checkEditable(this.sheet, this.entry().area ?? undefined);
    Object.assign(this.entry(), part);
    this.sheet.touch("protections");
    return this;
  }

  private entry(): BookProtection {
    const found = this.sheet.protections.find(({ id }) => id === this.id);
    return found ?? refuse(109, "The protection has been removed.");
  }
}
