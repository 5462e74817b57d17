import { BARE_LANGUAGE } from "../runtime/bare-language.ts";
import type { Program, RealmMaker, RealmSetup, ScriptRealm } from "../runtime/realm.ts";
import { refuseUnknown } from "../runtime/refuse.ts";
import { bareWindow, type RealmWindow } from "./bare-window.ts";
import { compileCode } from "./compile-code.ts";
import { QUICK_NAMES } from "./language-names.ts";

interface Makers {
  date(ms: number): Date;
  array(items: readonly unknown[]): unknown[];
  object(entries: Readonly<Record<string, unknown>>): Record<string, unknown>;
  error(name: string, message: string, fact?: number): Error;
}

type Callable = (...args: readonly unknown[]) => unknown;

/**
 * Realms on hidden frames: a frame an execution, emptied of everything but the language.
 *
 * What a page cannot do as Node does: stop a script that never ends, wait for a promise, or give the
 * script a time zone of its own. Local date getters follow the computer's zone, so the page declares
 * that zone as the script's.
 */
export function frameRealms(): RealmMaker {
  return {
    compile: (code): Program => compileCode(code),
    open: (setup) => new FrameRealm(setup),
  };
}

/**
 * One realm for all the calls of cells. The platform evaluates the script afresh for each of them; our
 * functions keep nothing between two calls, and a column of a thousand formulas stays usable.
 */
export function cellRealms(): RealmMaker {
  let kept: FrameRealm | null = null;
  return {
    compile: (code): Program => compileCode(code),
    open: (setup) => {
      kept ??= new FrameRealm(setup);
      return kept;
    },
  };
}

class FrameRealm implements ScriptRealm {
  readonly #window: RealmWindow;
  readonly #make: Makers;
  readonly #program: Program;
  #services: Readonly<Record<string, unknown>> = {};
  #functions: Readonly<Record<string, Callable>> | null = null;

  constructor(setup: RealmSetup) {
    this.#program = setup.program;
    this.#window = bareWindow();
    this.#make = this.#window.eval(BARE_LANGUAGE)(setup.now, setup.unknown);
  }

  date(epochMs: number): Date {
    return this.#make.date(epochMs);
  }

  array(items: unknown[]): unknown[] {
    return this.#make.array(items);
  }

  object(entries: Readonly<Record<string, unknown>>): Record<string, unknown> {
    return this.#make.object(entries);
  }

  error(source: Error & { fact?: number }): Error {
    return this.#make.error(source.name, source.message, source.fact);
  }

  evaluate(globals: Readonly<Record<string, unknown>>): readonly string[] {
    this.#services = globals;
    if (!this.#functions) {
      const start = this.#window.eval(this.#program.code);
      const scope = this.#window.scope(() => this.#services);
      const language = QUICK_NAMES.map((name) => scope.read(name));
      this.#functions = start(scope.names, language) as Readonly<Record<string, Callable>>;
      // The realm lives on without its frame, and nobody finds a frame they did not expect.
      this.#window.close();
    }
    return Object.keys(this.#functions);
  }

  call(name: string, args: readonly unknown[]): unknown {
    const callable = this.#functions?.[name];
    const value = callable?.apply(undefined, [...args]);
    if (Object.prototype.toString.call(value) === "[object Promise]") {
      refuseUnknown(149, `The page cannot wait for the promise that ${name} returned`);
    }
    return value;
  }
}
