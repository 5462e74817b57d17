import type { BookSheet } from "../../book/sheet.ts";
import { NEW_COLUMNS, NEW_ROWS } from "../../book/sheet.ts";
import type { Book } from "../../book/workbook.ts";
import { refuse, refuseUnknown } from "../refuse.ts";
import { copySheet, templateOf } from "./copy-sheet.ts";
import { checkEditable, checkName, checkSize } from "./guards.ts";
import { addMetadata, listMetadata } from "./metadata.ts";
import type { Services } from "./services.ts";
import { LAST_VISIBLE, type SheetService } from "./sheet.ts";

const TOAST_SECONDS = 5;

/** The `Spreadsheet` of a script. */
export class SpreadsheetService {
  readonly services: Services;
  readonly book: Book;

  constructor(services: Services) {
    this.services = services;
    this.book = services.environment.book;
  }

  getId(): string {
    return this.book.id;
  }

  getName(): string {
    return this.book.name;
  }

  getSpreadsheetLocale(): string {
    return this.book.locale;
  }

  getSpreadsheetTimeZone(): string {
    return this.book.timeZone;
  }

  getSheets(): unknown[] {
    const sheets = this.book.sheets.map((sheet) => this.services.sheet(sheet));
    return this.services.environment.realm.array(sheets);
  }

  getNumSheets(): number {
    return this.book.sheets.length;
  }

  getSheetByName(name: string): object | null {
    const found = this.book.find(name);
    if (found && found.name !== name) {
      refuseUnknown(72, `Whether "${name}" finds the sheet "${found.name}" is not proved`);
    }
    return found ? this.services.sheet(found) : null;
  }

  getSheetById(id: number): object | null {
    const found = this.book.sheets.find((sheet) => sheet.id === id);
    return found ? this.services.sheet(found) : null;
  }

  getActiveSheet(): object {
    return this.services.sheet(this.book.active);
  }

  setActiveSheet(sheet: SheetService): object {
    sheet.alive();
    sheet.activate();
    return this.services.sheet(sheet.sheet);
  }

  getActiveRange(): object {
    const { active } = this.book;
    return this.services.range(active, active.selection);
  }

  moveActiveSheet(position: number): void {
    const { sheets, active } = this.book;
    if (position < 1 || position > sheets.length) {
      refuseUnknown(80, `Moving a sheet to position ${position} is not proved`);
    }
    sheets.splice(sheets.indexOf(active), 1);
    sheets.splice(position - 1, 0, active);
    active.touch("name");
  }

  /** `insertSheet(name?, index?, {template}?)`: after the active sheet when no index is given. */
  insertSheet(...given: unknown[]): object {
    const template = templateOf(given.find((item) => typeof item === "object"));
    const name = given.find((item) => typeof item === "string") as string | undefined;
    const { sheets, active } = this.book;
    const wanted = given.find((item) => typeof item === "number") as number | undefined;
    const index = wanted ?? sheets.indexOf(active) + 1;
    if (index < 0 || index > sheets.length) {
      refuseUnknown(115, `Inserting a sheet at index ${index} is not proved`);
    }
    if (name !== undefined) checkName(this.book, name);
    checkSize(
      this.book,
      template ? template.maxRows * template.maxColumns : NEW_ROWS * NEW_COLUMNS,
    );
    const sheet = this.book.insert(name ?? this.book.freeName(), index);
    if (template) copySheet(this.book, template, sheet);
    return this.services.sheet(sheet);
  }

  deleteSheet(given: SheetService): void {
    given.alive();
    const sheet: BookSheet = given.sheet;
    checkEditable(sheet);
    const others = this.book.sheets.some((other) => !other.hidden && other !== sheet);
    if (!others) refuse(74, LAST_VISIBLE);
    this.book.remove(sheet);
  }

  toast(message: string, title = "", seconds = TOAST_SECONDS): void {
    this.book.toasts.push({ message, title, seconds });
  }

  addDeveloperMetadata(...given: unknown[]): this {
    addMetadata(this.services, this.book, given);
    return this;
  }

  getDeveloperMetadata(): unknown[] {
    return listMetadata(this.services, this.book);
  }
}
