import type { Book } from "../book/workbook.ts";
import type { Execution, User } from "./execution.ts";
import { KilledRun } from "./failures.ts";
import type { Manifest } from "./manifest.ts";
import { Meter } from "./meter.ts";
import type { Program, RealmMaker } from "./realm.ts";
import { GoogleException, refuseUnknown, StrictRuntimeUnknown } from "./refuse.ts";
import type { Screen } from "./screen.ts";
import { makeCacheService } from "./services/cache.ts";
import { makeHtmlService } from "./services/html.ts";
import { makeLockService } from "./services/lock.ts";
import { makeConsole, makeLogger } from "./services/logs.ts";
import { makePropertiesService } from "./services/properties.ts";
import { makeScriptApp } from "./services/script-app.ts";
import { makeSession } from "./services/session.ts";
import { makeUi } from "./services/ui.ts";
import { makeUtilities } from "./services/utilities.ts";
import { makeCharts } from "./spreadsheet/charts.ts";
import type { AuthMode } from "./spreadsheet/environment.ts";
import { report } from "./spreadsheet/expose.ts";
import { makeSpreadsheetApp } from "./spreadsheet/spreadsheet-app.ts";
import type { Stores } from "./stores.ts";
import { limitMs, VirtualClock } from "./time-limit.ts";

/** What executions of one add-on in one document have in common. */
export interface Installation {
  readonly program: Program;
  readonly realms: RealmMaker;
  readonly html: Readonly<Record<string, string>>;
  readonly manifest: Manifest;
  readonly book: Book;
  readonly user: User;
  readonly stores: Stores;
  readonly screen: Screen;
  readonly inDocument: boolean;
  clock(): number;
  beforeCall(name: string): void;
}

export interface Start {
  readonly mode: AuthMode;
  readonly attended: boolean;
  /** Real milliseconds; the platform's limit when left out. */
  readonly realLimitMs?: number | undefined;
}

/** An execution under way. */
export interface Started {
  readonly execution: Execution;
  /** Names of the script's global functions. */
  readonly names: readonly string[];
  readonly evaluationMs: number;
}

/** Keeps what must end an execution even when the script catches it. */
export class Fate {
  #fatal: Error | undefined;

  get cause(): Error | undefined {
    return this.#fatal;
  }

  /** Runs, and remembers a time-out, a kill or an unproved behaviour. */
  during(run: () => void): void {
    if (this.#fatal !== undefined) throw this.#fatal;
    try {
      run();
    } catch (error) {
      this.seal(error);
      throw error;
    }
  }

  seal(error: unknown): void {
    const deadly = error instanceof KilledRun || error instanceof StrictRuntimeUnknown;
    const late = error instanceof GoogleException && error.fact === 27;
    if (deadly || late) this.#fatal ??= error;
  }
}

/** Makes the services of one execution in a fresh realm; nothing of the script has run yet. */
export function prepare(installation: Installation, begin: Start, fate: Fate): Execution {
  const { manifest, book, user, stores, screen, html } = installation;
  const meter = new Meter();
  const limit = limitMs(begin.mode);
  const clock = new VirtualClock(installation.clock(), limit, () => meter.estimatedSeconds * 1000);
  const realm = installation.realms.open({
    program: installation.program,
    zone: manifest.timeZone,
    now: () => clock.now(),
    unknown: (fact, what) =>
      report(execution, () => refuseUnknown(fact, `${what} is not known to exist on the platform`)),
    limitMs: begin.realLimitMs ?? limit,
  });
  const execution: Execution = {
    ...{ book, meter, realm, html, user, stores, screen },
    scopes: manifest.oauthScopes,
    scriptTimeZone: manifest.timeZone,
    attended: begin.attended,
    inDocument: installation.inDocument,
    log: [],
    locks: new Set(),
    authMode: () => begin.mode,
    now: () => clock.now(),
    sleep: (ms) => clock.sleep(ms),
    checkTime: () => clock.check(),
    ui: () => makeUi(execution),
    beforeCall: (name) => {
      try {
        fate.during(() => {
          clock.check();
          installation.beforeCall(name);
        });
      } catch (error) {
        throw error instanceof Error && !(error instanceof KilledRun) ? realm.error(error) : error;
      }
    },
    onRefusal: (error) => fate.seal(error),
  };
  return execution;
}

/** Evaluates the script's top level, under the same mode as the call to come (fact 44). */
export function evaluate(execution: Execution): Started {
  const globals = {
    SpreadsheetApp: makeSpreadsheetApp(execution),
    Charts: makeCharts(),
    CacheService: makeCacheService(execution),
    HtmlService: makeHtmlService(execution),
    LockService: makeLockService(execution),
    Logger: makeLogger(execution),
    PropertiesService: makePropertiesService(execution),
    ScriptApp: makeScriptApp(execution),
    Session: makeSession(execution),
    Utilities: makeUtilities(execution),
    console: makeConsole(execution),
  };
  const before = performance.now();
  const names = execution.realm.evaluate(globals);
  return { execution, names, evaluationMs: performance.now() - before };
}
