import type { BookSheet } from "../../host/book/sheet.ts";
import { Book } from "../../host/book/workbook.ts";
import type { AppsScript } from "../../host/runtime/apps-script.ts";
import type { AppsScriptOptions } from "../../host/runtime/executor.ts";
import { loadAddOn } from "../../host/runtime/load.ts";
import type { ApiName, Input, Output, Reply, Settings } from "../../src/contract/api.ts";

/** A cell as a test writes it; a date is ISO text in a `Date` column, see `orders`. */
export type Cell = string | number | boolean | { iso: string };

/** Noon of the day the tests take place, in universal time. */
export const NOW = Date.UTC(2026, 10, 22, 12);
const SERIAL_OF_DAY_0 = 25569;

/** A workbook whose first tab holds these rows. */
export function bookOf(rows: readonly (readonly Cell[])[], locale = "fr_FR"): Book {
  const book = new Book({ locale, timeZone: "Europe/Paris" });
  book.active.name = "Commandes";
  fillRows(book.active, rows);
  return book;
}

/** Writes rows from A1, blanking what stood there. */
export function fillRows(sheet: BookSheet, rows: readonly (readonly Cell[])[]): void {
  sheet.cells.length = 0;
  sheet.maxRows = Math.max(sheet.maxRows, rows.length);
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      putCell(sheet, at, column, cell);
    });
  });
}

/** Types one value as a user does; "=…" is a formula, "" blanks. */
export function putCell(sheet: BookSheet, row: number, column: number, value: Cell): void {
  sheet.maxRows = Math.max(sheet.maxRows, row + 1);
  sheet.maxColumns = Math.max(sheet.maxColumns, column + 1);
  const cell = sheet.cell(row, column);
  delete cell.value;
  delete cell.formula;
  if (typeof value === "object") {
    cell.value = Date.parse(value.iso) / 86_400_000 + SERIAL_OF_DAY_0;
    cell.format = "dd/mm/yyyy";
  } else if (typeof value === "string" && value.startsWith("=")) {
    cell.formula = value;
    cell.value = 42;
  } else if (value !== "") cell.value = value;
}

/** A call that was answered with a problem. */
export class Answer extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** The built add-on in a workbook, driven as the panel and the command line do. */
export class Desk {
  readonly addOn: AppsScript;
  readonly book: Book;
  calls = 0;

  constructor(book: Book, options: Partial<AppsScriptOptions> = {}) {
    this.book = book;
    // No formula is worked out here; what counts is that it stays a formula.
    book.evaluator = () => 42;
    this.addOn = loadAddOn(book, { clock: () => NOW, ...options });
  }

  call<Name extends ApiName>(name: Name, input: Input<Name>): Output<Name> {
    const text = this.addOn.run("apiCall", [JSON.stringify({ name, input })]) as string;
    this.calls += this.addOn.lastMeter.serviceCalls;
    const reply = JSON.parse(text) as Reply<Output<Name>>;
    if (!reply.ok) throw new Answer(reply.code, reply.message);
    return reply.value;
  }

  settings(changes: Partial<Settings> = {}): Settings {
    return { ...this.call("listTabs", { language: "fr" }).settings, ...changes };
  }

  /** A whole run on the first tab; one left half-way is given up. @returns the tabs written */
  run(changes: Partial<Settings> = {}): Output<"runStep">["tabs"] {
    const { unfinished } = this.call("listTabs", { language: null });
    if (unfinished) this.call("cancelRun", { runId: unfinished.runId });
    const tabId = this.book.sheets[0]?.id ?? 0;
    const { runId, steps } = this.call("startRun", { tabId, settings: this.settings(changes) });
    return steps.flatMap(({ index }) => this.call("runStep", { runId, step: index }).tabs);
  }

  /** Takes up a run left half-way, if there is one. */
  resume(): void {
    const { unfinished } = this.call("listTabs", { language: null });
    if (!unfinished) return;
    for (const { index } of unfinished.steps.slice(unfinished.next)) {
      this.call("runStep", { runId: unfinished.runId, step: index });
    }
  }

  sheet(name: string): BookSheet {
    const found = this.book.find(name);
    if (!found) {
      throw new Error(`no tab ${name}: ${this.book.sheets.map((each) => each.name).join(", ")}`);
    }
    return found;
  }
}

/** What a tab shows: formulas as text, blank rows and columns at the end left out. */
export function shown(sheet: BookSheet): (string | number | boolean)[][] {
  const columns = sheet.lastColumn();
  return Array.from({ length: sheet.lastRow() }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const cell = sheet.peek(row, column);
      return cell?.formula ?? cell?.value ?? "";
    }),
  );
}

/** Everything that stands in the visible tabs, as comparable text. */
export function picture(book: Book): string {
  const tabs = book.sheets.filter(({ hidden }) => !hidden);
  return JSON.stringify(tabs.map((sheet) => [sheet.name, shown(sheet)]));
}

/** 0-based column of a heading in the second row. */
export function columnOf(sheet: BookSheet, heading: string): number {
  return (shown(sheet)[1] ?? []).indexOf(heading);
}

/** 0-based row of a client, by its code. */
export function rowOf(sheet: BookSheet, id: string): number {
  const at = columnOf(sheet, "Code");
  return shown(sheet).findIndex((row, index) => index > 1 && row[at] === id);
}

/** A small list of orders: `clients` clients of clearly different worth. */
export function orders(clients: number, perClient = 4): Cell[][] {
  const rows: Cell[][] = [["N° client", "Client", "Date commande", "N° commande", "Montant HT"]];
  for (let client = 1; client <= clients; client++) {
    const count = 1 + (client % perClient);
    for (let order = 0; order < count; order++) {
      const month = String(1 + ((client * 5 + order * 3) % 12)).padStart(2, "0");
      const year = 2024 + ((client + order) % 3);
      const iso = `${year}-${year === 2026 ? `0${1 + ((client + order) % 9)}` : month}-15`;
      rows.push([
        `C${client}`,
        `Client ${client}`,
        { iso },
        `F${client}-${order}`,
        100 + ((client * 37) % 91) * 10 + order,
      ]);
    }
  }
  return rows;
}
