import { fill, type Words } from "../../i18n/words.ts";
import type { CheckedProblem } from "./check-data.ts";

/** The part of a sentence that lists cells and rows: they have columns of their own here. */
const DETAILS = /\s*\([^()]*\{rows\}[^()]*\)/;

/** What a problem is, in a few words, without its rows and cells. */
export function problemText({ kind, column, count }: CheckedProblem, words: Words): string {
  const { removed, findings } = words.intake;
  const reasons: Readonly<Record<string, string>> = removed;
  const sentences: Readonly<Record<string, string>> = findings;
  const out = kind.startsWith("removed.");
  const sentence = out ? findings.removed : (sentences[kind] ?? kind);
  const reason = out ? (reasons[kind.slice("removed.".length)] ?? "") : "";
  return fill(sentence.replace(DETAILS, ""), { column, count, reason });
}

/** What the mended copy would do about it, or that only the user can tell. */
export function mendingText({ mending }: CheckedProblem, words: Words): string {
  const { doctor } = words.intake;
  return mending === null ? doctor.byHand : doctor.mending[mending];
}
