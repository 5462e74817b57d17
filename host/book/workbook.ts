import type { CellValue, Metadata } from "./book.ts";
import { localeOf } from "./locales.ts";
import { BookSheet } from "./sheet.ts";

/** Like Google's, the first identifier is 0 and the next ones are large. */
const SHEET_ID_STEP = 1_000_003;

export interface Toast {
  message: string;
  title: string;
  seconds: number;
}

/** Computes one formula cell, or says that it has no value yet. */
export type Evaluator = (
  sheet: BookSheet,
  at: { row: number; column: number },
  formula: string,
) => CellValue | undefined;

export interface BookOptions {
  name?: string;
  /** "fr_FR" and the like. */
  locale?: string;
  /** IANA name of the spreadsheet's zone. */
  timeZone?: string;
}

/** The workbook: sheets in order, one of them active. */
export class Book {
  readonly id = "book";
  name: string;
  locale: string;
  timeZone: string;
  sheets: BookSheet[] = [];
  activeSheetId = 0;
  metadata: Metadata[] = [];
  readonly toasts: Toast[] = [];
  evaluator: Evaluator | null = null;
  #sheetsMade = 0;
  #nextId = 1;

  /** A new workbook holds one empty sheet, named in the locale's language. */
  constructor(options: BookOptions = {}) {
    this.name = options.name ?? "Workbook";
    this.locale = options.locale ?? "fr_FR";
    this.timeZone = options.timeZone ?? "Europe/Paris";
    this.insert(this.freeName(), 0);
  }

  get active(): BookSheet {
    const active = this.sheets.find((sheet) => sheet.id === this.activeSheetId);
    const first = active ?? this.sheets[0];
    if (!first) throw new Error("The workbook has no sheet");
    return first;
  }

  /** By name as the interface compares names: whatever the case. */
  find(name: string): BookSheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** Puts a new sheet at that index and makes it active (fact 115). */
  insert(name: string, index = this.sheets.length): BookSheet {
    const sheet = new BookSheet(this.#sheetsMade++ * SHEET_ID_STEP, name);
    this.sheets.splice(index, 0, sheet);
    this.activeSheetId = sheet.id;
    return sheet;
  }

  /** Takes a sheet out; the neighbour before it becomes active when it was. */
  remove(sheet: BookSheet): void {
    const index = this.sheets.indexOf(sheet);
    if (index < 0) return;
    const neighbour = this.sheets[index - 1] ?? this.sheets[index + 1];
    this.sheets.splice(index, 1);
    sheet.deleted = true;
    if (this.activeSheetId === sheet.id && neighbour) this.activeSheetId = neighbour.id;
  }

  /** First default name that no sheet has: "Feuille 2", "Sheet2" … */
  freeName(): string {
    const word = localeOf(this.locale).sheetWord;
    let number = this.sheets.length + 1;
    while (this.find(`${word}${number}`)) number++;
    return `${word}${number}`;
  }

  /** Cells of every sheet, empty ones included (fact 67). */
  get size(): number {
    return this.sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, 0);
  }

  /** An identifier for metadata, charts and protections. */
  nextId(): number {
    return this.#nextId++;
  }
}
