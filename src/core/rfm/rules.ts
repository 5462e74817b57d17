import type { RfmBreaks } from "../portfolio/method.ts";
import { longest } from "./bins.ts";
import { fixedRecencyScore, fixedScore } from "./fixed-scores.ts";
import { type Cuts, middleOf, quantileScore } from "./quantile-scores.ts";
import type { RfmFigure, RfmFrozen } from "./rfm-options.ts";

/** How each figure of a client becomes a score. */
export interface Rules {
  readonly recency: (days: number) => number;
  readonly frequency: (orders: number) => number;
  readonly monetary: (revenue: number) => number;
  readonly cuts: RfmBreaks;
  /** Distinct values of each figure, where cuts were taken from them. */
  readonly distinct: Readonly<Partial<Record<RfmFigure, number>>>;
  /** The same rules to be stored, for scoring the same way another time. */
  readonly frozen: RfmFrozen;
}

/** Scores by breaks that somebody chose. @see method D3.4 */
export function rulesOfBreaks(breaks: RfmBreaks): Rules {
  return {
    recency: (days) => fixedRecencyScore(days, breaks.recency),
    frequency: (orders) => fixedScore(orders, breaks.frequency),
    monetary: (revenue) => fixedScore(revenue, breaks.monetary),
    cuts: breaks,
    distinct: {},
    frozen: {
      cuts: breaks,
      sides: { recency: "above", frequency: "from", monetary: "from" },
      spread: false,
      equal: [],
    },
  };
}

/** Scores by cuts taken from the clients themselves. @param spread Three bins written 1, 3, 5. @see method D3, D4 */
export function rulesOfCuts(cuts: Readonly<Record<RfmFigure, Cuts>>, spread: boolean): Rules {
  const { recency, frequency, monetary } = cuts;
  const written = (score: number) => (spread ? 2 * score - 1 : score);
  const turned = (days: number) =>
    recency.neutral
      ? quantileScore(days, recency)
      : recency.cuts.length + 2 - quantileScore(days, recency);
  const figures: readonly RfmFigure[] = ["recency", "frequency", "monetary"];
  return {
    recency: (days) => written(turned(days)),
    frequency: (orders) => written(quantileScore(orders, frequency)),
    monetary: (revenue) => written(quantileScore(revenue, monetary)),
    cuts: { recency: recency.cuts, frequency: frequency.cuts, monetary: monetary.cuts },
    distinct: {
      recency: recency.distinct,
      frequency: frequency.distinct,
      monetary: monetary.distinct,
    },
    frozen: {
      cuts: { recency: recency.limits, frequency: frequency.limits, monetary: monetary.limits },
      sides: { recency: recency.side, frequency: frequency.side, monetary: monetary.side },
      spread,
      equal: figures.filter((figure) => cuts[figure].neutral),
    },
  };
}

/**
 * Scores by the cuts of an earlier run, so that a client changes score only when its own figures do.
 * What lies beyond the old extremes falls into the end bins.
 * @see method D3.8
 */
export function rulesOfFrozen(frozen: RfmFrozen): Rules {
  const { cuts, sides, spread, equal } = frozen;
  const written = (score: number) => (spread ? 2 * score - 1 : score);
  const scorerOf = (figure: RfmFigure) => {
    const own = cuts[figure];
    const from = sides[figure] === "from";
    const isFlat = equal.includes(figure);
    // Nothing was known of the figure then, so nothing tells one client from another now.
    if (isFlat && own.length === 0) return () => written(middleOf(longest(cuts) + 1));
    return (value: number): number => {
      if (isFlat && isAt(value, own[0])) return written(middleOf(own.length + 1));
      let score = 1;
      for (const cut of own) if (from ? value >= cut : value > cut) score++;
      return written(figure === "recency" ? own.length + 2 - score : score);
    };
  };
  return {
    recency: scorerOf("recency"),
    frequency: scorerOf("frequency"),
    monetary: scorerOf("monetary"),
    cuts,
    distinct: {},
    frozen,
  };
}

function isAt(value: number, cut: number | undefined): boolean {
  return cut !== undefined && Math.abs(value - cut) <= 2e-9 * Math.max(1, Math.abs(cut));
}
