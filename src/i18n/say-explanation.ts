import type { Explanation, ReasonValue } from "../core/explain/explanation.ts";
import { fill, type Words } from "./words.ts";

/** How the reader writes money and shares, and what segments are called. */
export interface ExplanationFormat {
  readonly money: (amount: number) => string;
  readonly percent: (share: number) => string;
  readonly segment: (key: string) => string;
}

/** Why a client is in its segment and what would move it, in one or two sentences. */
export function sayExplanation(
  { reason, changes }: Explanation,
  words: Pick<Words, "insights">,
  format: ExplanationFormat,
): string {
  const say = (value: ReasonValue): string | number => {
    if (typeof value !== "object") return value;
    if ("money" in value) return format.money(value.money);
    return "share" in value ? format.percent(value.share) : format.segment(value.segment);
  };
  const { reasons, changes: sentences, change, best } = words.insights;
  const values = Object.entries(reason.values).map(([name, value]) => [name, say(value)]);
  const because = fill(reasons[reason.key], Object.fromEntries(values));
  const { nearest } = changes;
  if (nearest === null) {
    return reason.key === "scores" || reason.key === "classed"
      ? fill(best, { reason: because })
      : because;
  }
  const { axis, by, reach, to } = nearest;
  const shown = axis === "money" ? format.money(by) : by;
  const sentence = fill(sentences[axis], { by: shown, reach, to: format.segment(to) });
  const first = sentence.charAt(0).toUpperCase() + sentence.slice(1);
  return fill(change, { reason: because, change: first });
}
