import { CallQueue } from "./call-queue.ts";
import { type CustomResult, type FormulaCell, spill, toArgument, toBlock } from "./cell-values.ts";
import { Executor } from "./executor.ts";
import { asFailure, ScriptFailure } from "./failures.ts";
import { RangeArgument, readArgument } from "./range-argument.ts";
import { GoogleException } from "./refuse.ts";
import { toClient, toServer } from "./run-values.ts";
import { makeEnum } from "./spreadsheet/enums.ts";
import type { AuthMode } from "./spreadsheet/environment.ts";
import type { Started } from "./start.ts";

/**
 * The strict Apps Script runtime around one document: every call is a fresh execution of the built
 * script, as on the platform. Refusals come as ScriptFailure with the number of the platform's fact.
 */
export class AppsScript extends Executor {
  readonly #queue = new CallQueue();

  /** Runs a global function with plain values; what it returns comes as the script's realm made it. */
  run(name: string, args: readonly unknown[] = [], mode: AuthMode = "FULL"): unknown {
    return this.execute({ mode }, (started) =>
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
    return this.execute({ mode: "FULL", attended: false }, (started) =>
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
      const returned = this.execute({ mode: "CUSTOM_FUNCTION" }, (started) => {
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
      return this.execute({ mode: "FULL" }, (started) => {
        if (!started.names.includes(name) || name.endsWith("_")) {
          throw new GoogleException(147, `google.script.run.${name} is not a function`);
        }
        const given = toServer(args, started.execution.realm);
        return toClient(started.execution.realm.call(name, given));
      });
    });
  }

  #event(name: "onOpen" | "onInstall", mode: AuthMode): void {
    this.execute({ mode }, (started) => {
      const event = { authMode: makeEnum("AuthMode")[mode] };
      return callNamed(started, name, [started.execution.realm.object(event)]);
    });
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
