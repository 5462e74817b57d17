import type { Book } from "../book/workbook.ts";
import type { LogLine, User } from "./execution.ts";
import { asFailure } from "./failures.ts";
import { readManifest } from "./manifest.ts";
import { Meter } from "./meter.ts";
import type { RealmMaker } from "./realm.ts";
import { Screen } from "./screen.ts";
import type { AuthMode } from "./spreadsheet/environment.ts";
import { evaluate, Fate, type Installation, prepare, type Started } from "./start.ts";
import { emptyStores, type Stores } from "./stores.ts";

export interface AppsScriptOptions {
  readonly code: string;
  /** Pages by name without their ending: { Sidebar: "<!DOCTYPE html>…" }. */
  readonly html: Readonly<Record<string, string>>;
  /** Text of appsscript.json. */
  readonly manifest: string;
  readonly book: Book;
  readonly realms: RealmMaker;
  /** Real start of every execution, epoch milliseconds. */
  readonly clock?: () => number;
  readonly user?: Partial<User>;
  /** Shared by several add-ons on one document, or kept from an earlier day. */
  readonly stores?: Stores;
  /** False for a script of its own, outside any document. */
  readonly inDocument?: boolean;
  /** Real milliseconds before a run that never ends is stopped; the platform's limits when left out. */
  readonly realLimitMs?: number;
}

/** Under which rights, and whether somebody sits at the screen. */
export interface Call {
  readonly mode: AuthMode;
  readonly attended?: boolean;
}

/** Runs one execution after another for an add-on installed in one document. */
export class Executor {
  readonly book: Book;
  readonly screen = new Screen();
  readonly stores: Stores;
  /** Told of every service call before it happens; what it throws, the script gets. */
  beforeCall: ((name: string) => void) | undefined;
  /** What the last execution asked of the services. */
  lastMeter = new Meter();
  lastLog: readonly LogLine[] = [];
  /** Milliseconds the last execution spent on the script's top level. */
  lastEvaluationMs = 0;
  readonly #installation: Installation;
  readonly #realLimitMs: number | undefined;

  constructor(options: AppsScriptOptions) {
    this.book = options.book;
    this.stores = options.stores ?? emptyStores();
    this.#realLimitMs = options.realLimitMs;
    this.#installation = {
      program: options.realms.compile(options.code),
      realms: options.realms,
      html: options.html,
      manifest: readManifest(options.manifest),
      book: options.book,
      user: { locale: "fr", temporaryKey: "temporary-user-key", ...options.user },
      stores: this.stores,
      screen: this.screen,
      inDocument: options.inDocument ?? true,
      clock: options.clock ?? Date.now,
      beforeCall: (name) => this.beforeCall?.(name),
    };
  }

  /** A fresh realm, the script's top level, then the task; whatever is thrown becomes a host's failure. */
  protected execute<T>({ mode, attended = true }: Call, task: (started: Started) => T): T {
    const fate = new Fate();
    const begin = { mode, attended, realLimitMs: this.#realLimitMs };
    const execution = prepare(this.#installation, begin, fate);
    this.lastMeter = execution.meter;
    this.lastLog = execution.log;
    try {
      const started = evaluate(execution);
      this.lastEvaluationMs = started.evaluationMs;
      const result = task(started);
      fate.during(() => execution.checkTime());
      return result;
    } catch (error) {
      throw asFailure(fate.cause ?? error);
    }
  }
}
