import type { Answer } from "./define.ts";

/** Answers as cells: an empty text becomes a blank cell. */
export function blankWhereEmpty(texts: readonly string[]): Answer[] {
  return texts.map((text) => (text === "" ? null : text));
}

/** The same for numbers, NaN standing for no answer. */
export function blankWhereUnknown(figures: Float64Array): Answer[] {
  return Array.from(figures, (figure) => (Number.isNaN(figure) ? null : figure));
}
