import type { ReplyCode } from "../contract/api.ts";
import { Problem } from "../core/problem.ts";
import { sayProblem } from "../i18n/say.ts";
import { fill, type Words } from "../i18n/words.ts";

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
  if (error instanceof Problem)
    return { code: "problem", message: sentence(sayProblem(error, words)) };
  if (error instanceof Refusal) return { code: error.code, message: error.message };
  const detail = error instanceof Error ? error.message : String(error);
  return { code: "fault", message: fill(words.server.fault, { detail: detail.slice(0, 300) }) };
}

/** A message of a cell, as a sentence of its own. */
function sentence(text: string): string {
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…]$/.test(first) ? first : `${first}.`;
}
