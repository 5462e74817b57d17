import type { Settings } from "../../contract/api.ts";
import { fill } from "../../i18n/words.ts";
import type { MethodFacts } from "./editing.ts";
import { beginBreaks } from "./rfm-choices.ts";
import type { SliderScale } from "./slider-scale.ts";
import type { Threshold, Trial } from "./threshold.ts";

type Rfm = Settings["rfm"];
type Breaks = NonNullable<Rfm["breaks"]>;
type Figure = keyof Breaks;

const COLUMNS: Readonly<Record<Figure, string>> = {
  recency: "recencyDays",
  frequency: "orders",
  monetary: "revenue",
};
/** Where a slider runs to when the list does not say. */
const FARTHEST: Readonly<Record<Figure, number>> = {
  recency: 1500,
  frequency: 100,
  monetary: 1e6,
};

/** Limits of one figure after the other; none while scores come from groups, which have no limit to move. */
export function breakThresholds(tried: Trial): Threshold[] {
  const { rfm } = tried.draft;
  if (rfm.scoring !== "fixed") return [];
  return (["recency", "frequency", "monetary"] as const).flatMap((figure) =>
    limitsOf(figure, rfm.breaks ?? tried.facts.cuts, tried),
  );
}

function limitsOf(figure: Figure, breaks: Breaks, { draft, facts, words }: Trial): Threshold[] {
  const limits = breaks[figure];
  const scale = scaleOf(figure, limits, facts);
  return limits.map((value, at) => {
    const score = figure === "recency" ? limits.length + 1 - at : at + 2;
    return {
      key: `${figure}.${at}`,
      label: fill(words.whatIf[figure], { score }),
      value,
      scale,
      low: (limits[at - 1] ?? scale.least - 1) + 1,
      high: (limits[at + 1] ?? scale.most + 1) - 1,
      isPercent: false,
      set: (next) => {
        const moved = limits.map((each, place) => (place === at ? next : each));
        return { rfm: { ...draft.rfm, breaks: { ...breaks, [figure]: moved } } };
      },
    };
  });
}

function scaleOf(figure: Figure, limits: readonly number[], { columns }: MethodFacts): SliderScale {
  const most = columns.find(({ name }) => name === COLUMNS[figure])?.most ?? FARTHEST[figure];
  return { least: 1, most: Math.ceil(Math.max(2, most, ...limits)), step: 1, log: true };
}

/**
 * Fixed scoring with limits that score as the cuts of today do, as nearly as whole numbers can: more orders
 * or money than a cut, days up to one.
 */
export function withFixedLimits(rfm: Rfm, { recency, frequency, monetary }: Breaks): Rfm {
  const isTold = recency.length + frequency.length + monetary.length > 0;
  const breaks = {
    recency: rising(recency.map(Math.floor)),
    frequency: rising(frequency.map((cut) => Math.floor(cut) + 1)),
    monetary: rising(monetary.map((cut) => Math.ceil(cut))),
  };
  return { ...rfm, scoring: "fixed", breaks: isTold ? breaks : beginBreaks() };
}

/** Equal limits are set apart by one: each must be above the one before. */
function rising(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of values) {
    const before = found[found.length - 1];
    found.push(before === undefined ? Math.max(1, value) : Math.max(value, before + 1));
  }
  return found;
}
