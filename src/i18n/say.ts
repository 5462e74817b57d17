import type { Problem } from "../core/problem.ts";
import { fill, type Words } from "./words.ts";

/** The sentence of a Problem in one language, without a final stop. */
export function sayProblem(problem: Problem, words: Words): string {
  return fill(words.problems[problem.key], problem.values);
}
