import type { Book } from "../../book/workbook.ts";
import { AppsScript } from "../../runtime/apps-script.ts";
import type { CustomResult } from "../../runtime/cell-values.ts";
import type { AppsScriptOptions } from "../../runtime/executor.ts";
import { emptyStores } from "../../runtime/stores.ts";
import { ChartLayer } from "../charts/chart-layer.ts";
import { cellRealms, frameRealms } from "../realm-browser.ts";
import type { Language } from "../shell/language.ts";
import { pageWords } from "../shell/words.ts";
import { commit } from "../sync/commit.ts";
import { Mirror } from "../sync/mirror.ts";
import { showBook } from "../sync/show-book.ts";
import { cardIn, readCards } from "../univer/cards.ts";
import { CellErrors } from "../univer/cell-errors.ts";
import { explainErrors } from "../univer/error-tips.ts";
import { Grid } from "../univer/grid.ts";
import { followLinks } from "../univer/links.ts";
import { showInLocale, typeInLocale } from "../univer/typing.ts";
import type { AddOnFiles } from "./add-on-files.ts";
import { type Cost, CostCounter } from "./cost.ts";
import { fitColumns } from "./fit-columns.ts";

export interface SessionOptions {
  readonly files: AddOnFiles;
  readonly container: HTMLElement;
  readonly language: Language;
  readonly book: Book;
}

/** What the page around the grid is told. */
export interface Listeners {
  onRun(cost: Cost): void;
  onBusy(busy: boolean): void;
}

/**
 * The add-on at work on one spreadsheet in the grid. An execution reads the grid, runs, and writes the
 * grid, one after another: the platform would let them overlap.
 */
export class Session {
  readonly grid: Grid;
  readonly errors = new CellErrors();
  readonly script: AppsScript;
  readonly book: Book;
  readonly #cells: AppsScript;
  readonly #mirror: Mirror;
  readonly #charts: ChartLayer;
  #listeners: Listeners = { onRun: () => undefined, onBusy: () => undefined };
  readonly #costs = new CostCounter();
  #last: Promise<unknown> = Promise.resolve();

  constructor({ files, container, language, book }: SessionOptions) {
    this.book = book;
    const installed: Omit<AppsScriptOptions, "realms"> = {
      ...files,
      book,
      user: { locale: language },
      stores: emptyStores(),
    };
    this.script = new AppsScript({ ...installed, realms: frameRealms() });
    this.#cells = new AppsScript({ ...installed, realms: cellRealms() });
    const cards = readCards(files.code).map((card) => cardIn(card, language));
    this.grid = new Grid({ container, language, cards, server: this.#server() });
    this.#mirror = new Mirror(this.grid, book);
    this.#charts = new ChartLayer(this.#mirror);
    fitColumns(book);
    showBook(this.#mirror);
    this.grid.showIn(book.locale);
    typeInLocale(this.grid, () => book.locale);
    showInLocale(this.grid, () => book.locale);
    explainErrors(this.grid, this.errors, pageWords(language).error);
    followLinks(this.grid, (sheetId) => {
      const sheet = book.sheets.find(({ id }) => id === sheetId);
      return sheet ? this.#mirror.idOf(sheet) : null;
    });
    this.grid.onChange(({ command, params }) => this.#mirror.observe(command, params));
  }

  listen(listeners: Listeners): void {
    this.#listeners = listeners;
  }

  /** Does something with the add-on between reading and writing the grid. */
  execute<T>(task: (script: AppsScript) => T | Promise<T>): Promise<T> {
    const done = this.#last.then(() => this.#execute(task));
    this.#last = done.catch(() => undefined);
    return done;
  }

  /** Gives the spreadsheet another name. */
  rename(name: string): void {
    this.book.name = name;
    this.grid.workbook.setName(name);
  }

  /** Changes how numbers and dates are read and shown. */
  setLocale(locale: string): void {
    this.book.locale = locale;
    this.grid.showIn(locale);
  }

  focus(): void {
    this.grid.focus();
  }

  close(): void {
    this.#charts.close();
    this.grid.univer.dispose();
  }

  /** The workbook as the grid shows it now. */
  async current(): Promise<Book> {
    return this.execute(() => this.book);
  }

  async #execute<T>(task: (script: AppsScript) => T | Promise<T>): Promise<T> {
    this.#listeners.onBusy(true);
    const meterBefore = this.script.lastMeter;
    this.#costs.begin(performance.now());
    try {
      await this.grid.endEditing();
      await this.grid.settled();
      this.#mirror.hydrate();
      return await task(this.script);
    } finally {
      const { charts } = commit(this.#mirror);
      this.#charts.redraw(charts);
      this.#listeners.onBusy(false);
      const { lastMeter } = this.script;
      if (lastMeter !== meterBefore) {
        this.#listeners.onRun(this.#costs.add(lastMeter, performance.now()));
      }
    }
  }

  #server() {
    return {
      errors: this.errors,
      timeZone: () => this.book.timeZone,
      call: (name: string, args: readonly unknown[]): CustomResult =>
        this.#cells.customFunction(name, args),
    };
  }
}
