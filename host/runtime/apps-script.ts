import type { Book } from "../book/workbook.ts";
import { CallQueue } from "./call-queue.ts";
import { type CustomResult, type FormulaCell, spill, toArgument, toBlock } from "./cell-values.ts";
import type { LogLine, User } from "./execution.ts";
import { asFailure, ScriptFailure } from "./failures.ts";
import { type Manifest, readManifest } from "./manifest.ts";
import { Meter } from "./meter.ts";
import { RangeArgument, readArgument } from "./range-argument.ts";
import type { RealmMaker } from "./realm.ts";
import { GoogleException } from "./refuse.ts";
import { toClient, toServer } from "./run-values.ts";
import { Screen } from "./screen.ts";
import { makeEnum } from "./spreadsheet/enums.ts";
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
  /** Real milliseconds before a run that never ends is stopped; the platform's limits when left out. */
  readonly realLimitMs?: number;
}

interface Call {
  readonly mode: AuthMode;
  readonly attended?: boolean;
}

/**
 * The strict Apps Script runtime around one document: every call is a fresh execution of the built
 * script, as on the platform. Refusals come as ScriptFailure with the number of the platform's fact.
 */
export class AppsScript {
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
  readonly #manifest: Manifest;
  readonly #realLimitMs: number | undefined;
  readonly #queue = new CallQueue();

  constructor(options: AppsScriptOptions) {
    this.book = options.book;
    this.stores = options.stores ?? emptyStores();
    this.#manifest = readManifest(options.manifest);
    this.#realLimitMs = options.realLimitMs;
    this.#installation = {
      program: options.realms.compile(options.code),
      realms: options.realms,
      html: options.html,
      manifest: this.#manifest,
      book: options.book,
      user: { locale: "fr", temporaryKey: "temporary-user-key", ...options.user },
      stores: this.stores,
      screen: this.screen,
      clock: options.clock ?? Date.now,
      beforeCall: (name) => this.beforeCall?.(name),
    };
  }

  /** Runs a global function with plain values; what it returns comes as the script's realm made it. */
  run(name: string, args: readonly unknown[] = [], mode: AuthMode = "FULL"): unknown {
    return this.#execute({ mode }, (started) =>
      callNamed(started, name, toServer(args, started.execution.realm)),
    );
  }

  /** The document is opened: `onOpen({authMode})`, not enabled (NONE) or enabled (LIMITED). */
  open(mode: "NONE" | "LIMITED" | "FULL"): void {
    this.#event("onOpen", mode);
  }

  /** The add-on is installed: `onInstall({authMode})`. */
  install(): void {
    this.#event("onInstall", "FULL");
  }

  /** A timer starts the function: full rights, nobody at the screen (fact 57). */
  runUnattended(name: string): unknown {
    return this.#execute({ mode: "FULL", attended: false }, (started) =>
      callNamed(started, name, []),
    );
  }

  /**
   * Calls a function as a cell does. Values are given as the host has them, references with `range()`;
   * a trailing argument left out is simply absent.
   * @param at the formula's cell; with it the result must find room in the sheet
   */
  customFunction(name: string, args: readonly unknown[], at?: FormulaCell): CustomResult {
    try {
      const returned = this.#execute({ mode: "CUSTOM_FUNCTION" }, (started) => {
        const { execution } = started;
        const given = args.map((argument) =>
          argument instanceof RangeArgument
            ? readArgument(argument, execution)
            : toArgument(argument, execution.realm),
        );
        return callNamed(started, name, given);
      });
      const block = toBlock(returned);
      return at === undefined ? { values: block } : spill(block, at);
    } catch (error) {
      return cellError(error);
    }
  }

  /**
   * `google.script.run`: values lose what the platform loses, ten calls at once, the others wait.
   * Rejects with an error that carries the server's message and nothing else.
   */
  scriptRun(name: string, args: readonly unknown[] = []): Promise<unknown> {
    return this.#queue.add(async () => {
      // The browser goes on before the server answers.
      await Promise.resolve();
      return this.#execute({ mode: "FULL" }, (started) => {
        if (!started.names.includes(name) || name.endsWith("_")) {
          throw new GoogleException(147, `google.script.run.${name} is not a function`);
        }
        const given = toServer(args, started.execution.realm);
        return toClient(started.execution.realm.call(name, given));
      });
    });
  }

  #event(name: "onOpen" | "onInstall", mode: AuthMode): void {
    this.#execute({ mode }, (started) => {
      const event = { authMode: makeEnum("AuthMode")[mode] };
      return callNamed(started, name, [started.execution.realm.object(event)]);
    });
  }

  #execute<T>({ mode, attended = true }: Call, task: (started: Started) => T): T {
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

function callNamed({ names, execution }: Started, name: string, args: readonly unknown[]): unknown {
  if (!names.includes(name)) {
    throw new GoogleException(2, `Script function not found: ${name}`);
  }
  return execution.realm.call(name, args);
}

/** A throw shows as #ERROR! with its message; what nobody has proved fails the test instead (fact 27). */
function cellError(error: unknown): CustomResult {
  const failure = asFailure(error);
  const proved = failure instanceof ScriptFailure && failure.kind !== "StrictRuntimeUnknown";
  if (!proved) throw failure;
  const late = failure.fact === 27 ? " (line 0)." : "";
  return { error: "#ERROR!", message: failure.message + late };
}
