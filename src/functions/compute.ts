import { Problem, type ProblemValues } from "../core/problem.ts";
import { sayProblem } from "../i18n/say.ts";
import { type Language, wordsOf } from "../i18n/words.ts";
import type { FunctionContext } from "./arguments/argument.ts";
import { catalogue } from "./catalogue.ts";

/**
 * What a cell's call comes to: runs a function of the catalogue by its name.
 *
 * @param given the arguments as Sheets passes them, `arguments` itself will do
 * @returns one value, or a column of rows of one cell
 * @throws Error whose message is `RFM_SCORE: last_order needs dates; …`, in the reader's language
 */
export function compute(
  name: string,
  given: ArrayLike<unknown>,
  context: FunctionContext,
): unknown {
  const found = catalogue.find((each) => each.name === name);
  if (!found) throw new Error(`${name} is not in the catalogue`);
  try {
    return found.call(Array.from(given), context);
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    const problem = inLanguage(cause, context.language);
    throw new Error(`${name}: ${sayProblem(problem, wordsOf(context.language))}`);
  }
}

/** Numbers with the reader's decimal mark. */
function inLanguage({ kind, key, values }: Problem, language: Language): Problem {
  if (language !== "fr") return new Problem(kind, key, values);
  const shown = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "number" ? String(value).replace(".", ",") : value,
  ]);
  return new Problem(kind, key, Object.fromEntries(shown) as ProblemValues);
}
