import type { Change } from "../core/explain/change.ts";
import type { Explanation, ReasonValue } from "../core/explain/explanation.ts";
import { filler, type Words } from "./words.ts";

/** How the reader writes money and shares, and what segments are called. */
export interface ExplanationFormat {
  readonly money: (amount: number) => string;
  readonly percent: (share: number) => string;
  readonly segment: (key: string) => string;
}

/** Why a client is in its segment and what would move it, in one or two sentences. */
export type ExplanationSayer = (explanation: Explanation) => string;

/** Made ready once for all clients: each sentence is taken apart a single time. */
export function explanationSayer(
  { insights }: Pick<Words, "insights">,
  format: ExplanationFormat,
): ExplanationSayer {
  const ready = new Map<string, ReturnType<typeof filler>>();
  const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string => {
    const known = ready.get(sentence) ?? filler(sentence);
    ready.set(sentence, known);
    return known(values);
  };
  const say = (value: ReasonValue): string | number => {
    if (typeof value !== "object") return value;
    if ("money" in value) return format.money(value.money);
    return "share" in value ? format.percent(value.share) : format.segment(value.segment);
  };
  const sayChange = ({ axis, by, reach, to }: Change): string => {
    const shown = axis === "money" ? format.money(by) : by;
    return fill(insights.changes[axis], { by: shown, reach, to: format.segment(to) });
  };
  return ({ reason, changes: { nearest } }) => {
    const values: Record<string, string | number> = {};
    for (const name in reason.values) values[name] = say(reason.values[name] as ReasonValue);
    const because = fill(insights.reasons[reason.key], values);
    if (nearest !== null) return `${because} ${sayChange(nearest)}`;
    const isBest = reason.key === "scores" || reason.key === "classed";
    return isBest ? `${because} ${insights.best}` : because;
  };
}
