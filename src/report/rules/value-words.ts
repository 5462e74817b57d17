import { foldText } from "../../core/text/fold-text.ts";
import { ownValue } from "../../core/text/own.ts";
import { type Words, wordsOf } from "../../i18n/words.ts";

/** Columns that hold "yes" and "no". */
const YES_NO = ["consentEmail", "consentPhone"];

/** A value of a column as the reader knows it: segments have names, "yes" is "oui". */
export function valueLabel(value: string, column: string, words: Words): string {
  return ownValue(wordsFor(column, words), value) ?? value;
}

/** The value a text of either language means in a column. */
export function valueNamed(text: string, column: string): string {
  for (const language of ["fr", "en"] as const) {
    const labels = Object.entries(wordsFor(column, wordsOf(language)));
    const found = labels.find(([, label]) => foldText(label) === foldText(text));
    if (found) return found[0];
  }
  return text;
}

function wordsFor(column: string, { segments, rules }: Words): Readonly<Record<string, string>> {
  if (column === "rfmSegment") return { ...segments.names, ...segments.others };
  return YES_NO.includes(column) ? { yes: rules.yes, no: rules.no } : {};
}
