import type { IWorkbookData } from "@univerjs/core";
import { bringsFormula, type Cells, holdsFormula } from "./formula-watch.ts";

const START = "formula.mutation.set-formula-calculation-start";
const RESULT = "formula.mutation.set-formula-calculation-result";
const NOTICE = "formula.mutation.set-formula-calculation-notification";
/** The engine gathers edits this long before it calculates, and some more to be safe. */
const GATHERING_MS = 250;

/** Knows from the mutations that pass whether formulas may still show old values. */
export class Calculations {
  #changedAtMs = 0;
  #calculating = false;
  #hasFormulas = false;

  get hasFormulas(): boolean {
    return this.#hasFormulas;
  }

  /** True while a calculation runs or is about to. */
  get busy(): boolean {
    if (this.#calculating) return true;
    return this.#hasFormulas && performance.now() - this.#changedAtMs < GATHERING_MS;
  }

  /** Another workbook is shown. */
  open({ sheets = {} }: Partial<IWorkbookData>): void {
    const all = Object.values(sheets);
    this.#hasFormulas = all.some(({ cellData }) => holdsFormula((cellData ?? {}) as Cells));
  }

  observe(command: string, params: unknown): void {
    if (command === START) this.#calculating = true;
    else if (command === RESULT || hasEnded(command, params)) this.#calculating = false;
    else if (!command.startsWith("formula.")) this.#changedAtMs = performance.now();
    this.#hasFormulas ||= bringsFormula(command, params);
  }
}

/** A calculation without formulas ends without a result. */
function hasEnded(command: string, params: unknown): boolean {
  if (command !== NOTICE) return false;
  return (params as { functionsExecutedState?: number }).functionsExecutedState !== undefined;
}
