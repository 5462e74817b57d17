import type { Book } from "../../book/workbook.ts";
import type { AddOnFiles } from "../session/add-on-files.ts";
import type { Cost } from "../session/cost.ts";
import { bookOfFile, bookOfSample, type Sample } from "../session/open-file.ts";
import { Session } from "../session/session.ts";
import { reloadIn } from "./address.ts";
import { costText } from "./cost-bar.ts";
import { byId, element } from "./dom.ts";
import { saveWorkbook } from "./download.ts";
import { acceptDrops } from "./drop.ts";
import type { Language } from "./language.ts";
import { extensionsMenu } from "./menu.ts";
import { ask, showError } from "./messages.ts";
import { showOutcome } from "./outcome.ts";
import { Panel } from "./panel.ts";
import { loadParts } from "./parts.ts";
import { type Source, topBar } from "./top-bar.ts";
import { fill, pageWords } from "./words.ts";

/** The page: one spreadsheet at a time with the add-on at work on it. */
export class Page {
  readonly #language: Language;
  readonly #words;
  #files: AddOnFiles | null = null;
  #panel: Panel | null = null;
  #session: Session | null = null;
  #touched = false;

  constructor(language: Language) {
    this.#language = language;
    this.#words = pageWords(language);
  }

  /** Loads the add-on, then the file named on the command line or a sample. */
  async start(): Promise<void> {
    const { files, shim, file } = await loadParts();
    this.#files = files;
    this.#panel = new Panel({
      holder: byId("panel"),
      words: this.#words,
      shim,
      call: (name, args) => this.#call(name, args),
      focusGrid: () => this.#session?.focus(),
    });
    acceptDrops(this.#words.dropHere, (file) => void this.#openFile(file));
    if (file === null) await this.#openSample("clients");
    else await this.#open(await bookOfFile(file.bytes, file.name, this.#language), "file");
  }

  async #call(name: string, args: readonly unknown[]): Promise<unknown> {
    return this.#session?.execute((script) => script.scriptRun(name, args));
  }

  async #openSample(sample: Sample): Promise<void> {
    const name = this.#words.samples[sample];
    await this.#open(await bookOfSample(sample, name, this.#language), sample);
  }

  async #openFile(file: File): Promise<void> {
    if (!this.#mayLeave()) return;
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      await this.#open(await bookOfFile(bytes, file.name, this.#language), "file");
    } catch (error) {
      this.#fail(error);
    }
  }

  async #open(book: Book, source: Source): Promise<void> {
    if (!this.#files) return;
    byId("loading").hidden = false;
    // Lets the browser paint the loading state before the grid takes the thread.
    await new Promise((resolve) => setTimeout(resolve, 30));
    this.#panel?.close();
    this.#session?.close();
    const container = element("div", { class: "grid-holder" });
    byId("grid").replaceChildren(container);
    const session = new Session({ files: this.#files, container, language: this.#language, book });
    this.#session = session;
    this.#touched = source === "file";
    session.script.screen.ask = (question) => ask(question, this.#words);
    session.listen({
      onRun: (cost) => {
        this.#showCost(cost);
        if (this.#panel) showOutcome(session, this.#panel, this.#words);
      },
      onBusy: (busy) => byId("work").setAttribute("aria-busy", String(busy)),
    });
    byId("cost").textContent = costText(null, this.#words, this.#language);
    session.script.open("LIMITED");
    byId("top").replaceChildren(this.#topBar(session, source));
    await session.grid.drawn();
    byId("loading").hidden = true;
    // For the console, where the grid's canvas says nothing: await workbook()
    Object.assign(window, { workbook: () => session.current() });
    document.body.dataset.ready = "true";
  }

  /** What only looked at the sheet does not hide what the last run cost. */
  #showCost(cost: Cost): void {
    if (cost.cellsWritten === 0 && this.#touched) return;
    this.#touched ||= cost.cellsWritten > 0;
    byId("cost").textContent = costText(cost, this.#words, this.#language);
  }

  #topBar(session: Session, source: Source): HTMLElement {
    const { book } = session;
    return topBar({
      words: this.#words,
      language: this.#language,
      source,
      locale: book.locale,
      name: book.name,
      menu: extensionsMenu({
        label: this.#words.extensions,
        addOn: this.#words.addOn,
        menus: () => session.script.screen.menus,
        choose: (name) => void this.#choose(session, name),
      }),
      rename: (name) => session.rename(name),
      chooseSample: (sample) => {
        if (this.#mayLeave()) void this.#openSample(sample);
      },
      openFile: (file) => void this.#openFile(file),
      download: () => void session.current().then(saveWorkbook),
      chooseLanguage: (language) => {
        if (this.#mayLeave()) reloadIn(language);
      },
      chooseLocale: (locale) => session.setLocale(locale),
    });
  }

  async #choose(session: Session, functionName: string): Promise<void> {
    try {
      await session.execute((script) => script.run(functionName));
    } catch (error) {
      this.#fail(error);
    }
  }

  #mayLeave(): boolean {
    return !this.#touched || window.confirm(this.#words.leave);
  }

  #fail(error: unknown): void {
    byId("loading").hidden = true;
    const message = error instanceof Error ? error.message : String(error);
    showError(fill(this.#words.failed, { message }), this.#words);
  }
}
