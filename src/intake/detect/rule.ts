import type { Field } from "../fields/field.ts";
import type { Shape } from "./shape.ts";
import type { Candidate, SheetScores } from "./sheet-scores.ts";

/** What a rule may look at. */
export interface Around {
  readonly sheet: SheetScores;
  readonly shape: Shape;
}

/** Changes the scores of one column by what stands around it. */
export type Rule = (self: Candidate, around: Around) => void;

/** A test of the heading's comparison key. @param keys parted by `|` */
export function keyIn(keys: string): (candidate: Candidate) => boolean {
  const set = new Set(keys.split("|"));
  return (candidate) => set.has(candidate.key);
}

/** Leaves only these fields to a column. */
export function keep(self: Candidate, fields: readonly Field[]): void {
  for (const field of [...self.scores.keys()])
    if (!fields.includes(field)) self.scores.delete(field);
}

/** Multiplies a score. @param factor 0 to 1 */
export function scale(self: Candidate, field: Field, factor: number): void {
  const score = self.scores.get(field);
  if (score !== undefined) self.scores.set(field, score * factor);
}

/** Gives a field's score to another field, if that is better than what it has. */
export function rename(self: Candidate, from: Field, to: Field, factor = 1): void {
  const score = self.scores.get(from);
  if (score === undefined) return;
  self.scores.delete(from);
  self.scores.set(to, Math.max(self.scores.get(to) ?? 0, score * factor));
}
