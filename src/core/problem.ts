import type { ProblemKey } from "./problem-keys.ts";

/** What can be wrong with an input; the docs list these per function. */
export type ProblemKind = "empty" | "shape" | "type" | "range" | "fit";

/** Words to put into a message: names, numbers, the cell's own text. */
export type ProblemValues = Readonly<Record<string, string | number>>;

/**
 * An input its owner can mend. Anything else that is thrown is our bug.
 *
 * It carries a key and values, not a sentence: the pure code has no language. Cells, sidebar and
 * command line say it in the reader's language at the edge (`i18n/say.ts`).
 */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly kind: ProblemKind;
  readonly key: ProblemKey;
  readonly values: ProblemValues;

  constructor(kind: ProblemKind, key: ProblemKey, values: ProblemValues = {}) {
    super(`${key} ${JSON.stringify(values)}`);
    this.kind = kind;
    this.key = key;
    this.values = values;
  }
}
