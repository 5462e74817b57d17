import type { ReplyCode } from "../contract/api.ts";
import { SettingFault } from "../contract/setting-fault.ts";
import { Problem } from "../core/problem.ts";
import { sayProblem } from "../i18n/say.ts";
import { fill, type Words } from "../i18n/words.ts";
import { columnLabel } from "../report/rules/column-names.ts";
import { saySettingFault } from "./say-setting.ts";

/** A reply other than a problem of the data: somebody else runs, or the run is gone. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: ReplyCode;

  constructor(code: ReplyCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** What an exception means to the caller, in the caller's language. */
export function explain(error: unknown, words: Words): { code: ReplyCode; message: string } {
  if (error instanceof Problem) return { code: "problem", message: problemText(error, words) };
  if (error instanceof Refusal) return { code: error.code, message: error.message };
  if (error instanceof SettingFault) {
    return { code: "problem", message: saySettingFault(error, words) };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { code: "fault", message: fill(words.server.fault, { detail: detail.slice(0, 300) }) };
}

/** What is wrong, as a sentence; a column goes by the name the reader knows. */
export function problemText(problem: Problem, words: Words): string {
  const { kind, key, values } = problem;
  const { column } = values;
  if (typeof column !== "string") return sentence(sayProblem(problem, words));
  const named = { ...values, column: columnLabel(column, words) };
  return sentence(sayProblem(new Problem(kind, key, named), words));
}

/** A message of a cell, as a sentence of its own. */
function sentence(text: string): string {
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…]$/.test(first) ? first : `${first}.`;
}
