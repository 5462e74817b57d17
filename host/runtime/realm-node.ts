import vm from "node:vm";
import { BARE_LANGUAGE } from "./bare-language.ts";
import type { Program, RealmMaker, RealmSetup, ScriptRealm } from "./realm.ts";
import { GoogleException } from "./refuse.ts";
import { inZone } from "./zone-node.ts";

interface NodeProgram extends Program {
  readonly script: vm.Script;
}

/** What the text of bare-language.ts answers. */
interface Makers {
  date(ms: number): Date;
  array(items: readonly unknown[]): unknown[];
  object(entries: Readonly<Record<string, unknown>>): Record<string, unknown>;
  error(name: string, message: string, fact?: number): Error;
  settle(
    fn: unknown,
    args: readonly unknown[],
    done: (value: unknown) => void,
    failed: (reason: unknown) => void,
  ): void;
}

const bareLanguage = new vm.Script(BARE_LANGUAGE, { filename: "bare-language.js" });
const pending = "strict-runtime.pending";
/** A call is started from inside the context, so that the time limit and its promise jobs cover it. */
const callPending = new vm.Script(`globalThis[Symbol.for("${pending}")]()`, {
  filename: "call.js",
});

/** Realms on Node's `vm`: a fresh context an execution, compiled code reused. */
export const nodeRealms: RealmMaker = {
  compile(code): NodeProgram {
    return { code, script: new vm.Script(code, { filename: "Code.js" }) };
  },
  open: (setup) => new NodeRealm(setup),
};

class NodeRealm implements ScriptRealm {
  readonly #context = vm.createContext({}, { microtaskMode: "afterEvaluate" });
  readonly #setup: RealmSetup;
  readonly #make: Makers;

  constructor(setup: RealmSetup) {
    this.#setup = setup;
    this.#make = bareLanguage.runInContext(this.#context)(setup.now, setup.unknown);
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
    for (const [name, value] of Object.entries(globals)) {
      Object.defineProperty(this.#context, name, { value, writable: true, configurable: true });
    }
    const program = this.#setup.program as NodeProgram;
    this.#inside(program.script);
    const all = this.#context as Record<string, unknown>;
    return Object.keys(all).filter((name) => typeof all[name] === "function");
  }

  call(name: string, args: readonly unknown[]): unknown {
    const globals = this.#context as Record<string | symbol, unknown>;
    let outcome: { value: unknown } | { reason: unknown } | undefined;
    const start = () =>
      this.#make.settle(
        globals[name],
        args,
        (value) => {
          outcome = { value };
        },
        (reason) => {
          outcome = { reason };
        },
      );
    Object.defineProperty(globals, Symbol.for(pending), { value: start, configurable: true });
    this.#inside(callPending);
    // A promise that nothing will ever resolve has no value: there are no timers (fact 179).
    if (outcome === undefined) return undefined;
    if ("reason" in outcome) throw outcome.reason;
    return outcome.value;
  }

  #inside(script: vm.Script): void {
    const { zone, limitMs } = this.#setup;
    try {
      inZone(zone, () => script.runInContext(this.#context, { timeout: limitMs }));
    } catch (error) {
      if ((error as { code?: unknown }).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
      throw new GoogleException(27, "Exceeded maximum execution time");
    }
  }
}
