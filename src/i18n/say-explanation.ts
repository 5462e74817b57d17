import type { Change } from "../core/explain/change.ts";
import type { Explanation, ReasonValue } from "../core/explain/explanation.ts";
import { filler, type Words } from "./words.ts";

/** How the reader writes money and shares, and what segments are called. */
export interface ExplanationFormat {
  readonly money: (amount: number) => string;
  /** An amount that must at least be reached: never rounded down. */
  readonly needed: (amount: number) => string;
  readonly percent: (share: number) => string;
  readonly segment: (key: string) => string;
}

/** An explanation in words, whole or in parts. */
export interface ExplanationSayer {
  /** Why a client is in its segment and what would move it, in one or two sentences. */
  readonly whole: (explanation: Explanation) => string;
  readonly why: (explanation: Explanation) => string;
  /** That no segment is better, or that nothing on its own leads to one; "" where something does. */
  readonly end: (explanation: Explanation) => string;
  /** A sentence. */
  readonly change: (change: Change) => string;
  /** As short as it goes: "+1 order → Loyal". */
  readonly step: (change: Change) => string;
}

/** Made ready once for all clients: each sentence is taken apart a single time. */
export function explanationSayer(
  { insights }: Pick<Words, "insights">,
  format: ExplanationFormat,
): ExplanationSayer {
  const fill = knownSentences();
  const say = (value: ReasonValue): string | number => {
    if (typeof value !== "object") return value;
    if ("money" in value) return format.money(value.money);
    return "share" in value ? format.percent(value.share) : format.segment(value.segment);
  };
  const valuesOf = ({ axis, by, reach, to }: Change) => {
    return { by: axis === "money" ? format.needed(by) : by, reach, to: format.segment(to) };
  };
  const change = (wanted: Change): string => fill(insights.changes[wanted.axis], valuesOf(wanted));
  const why = ({ reason }: Explanation): string => {
    const values: Record<string, string | number> = {};
    for (const name in reason.values) values[name] = say(reason.values[name] as ReasonValue);
    return fill(insights.reasons[reason.key], values);
  };
  const end = ({ changes, isBest, isHighest }: Explanation): string => {
    if (changes.nearest !== null) return "";
    if (isHighest) return insights.highest;
    return isBest ? insights.best : "";
  };
  const whole = (explanation: Explanation): string => {
    const { nearest } = explanation.changes;
    const last = nearest === null ? end(explanation) : change(nearest);
    return last === "" ? why(explanation) : `${why(explanation)} ${last}`;
  };
  const step = (wanted: Change): string => fill(insights.steps[wanted.axis], valuesOf(wanted));
  return { whole, why, end, change, step };
}

type Fill = (sentence: string, values: Readonly<Record<string, string | number>>) => string;

function knownSentences(): Fill {
  const ready = new Map<string, ReturnType<typeof filler>>();
  return (sentence, values) => {
    const known = ready.get(sentence) ?? filler(sentence);
    ready.set(sentence, known);
    return known(values);
  };
}
