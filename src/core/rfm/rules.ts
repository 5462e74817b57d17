import type { RfmBreaks } from "../portfolio/method.ts";
import type { Warning } from "../portfolio/portfolio.ts";
import type { RfmBins } from "./bins.ts";
import { fixedRecencyScore, fixedScore } from "./fixed-scores.ts";
import { type Cuts, quantileCuts, quantileScore } from "./quantile-scores.ts";

/** How each figure of a client becomes a score. */
export interface Rules {
  readonly recency: (days: number) => number;
  readonly frequency: (orders: number) => number;
  readonly monetary: (revenue: number) => number;
  readonly cuts: RfmBreaks;
  /** Distinct values of each figure, where cuts were taken from them. */
  readonly distinct: Readonly<Partial<Record<Figure, number>>>;
}

type Figure = "recency" | "frequency" | "monetary";

/** Scores by breaks that somebody chose. @see method D3.4 */
export function rulesOfBreaks(breaks: RfmBreaks): Rules {
  return {
    recency: (days) => fixedRecencyScore(days, breaks.recency),
    frequency: (orders) => fixedScore(orders, breaks.frequency),
    monetary: (revenue) => fixedScore(revenue, breaks.monetary),
    cuts: breaks,
    distinct: {},
  };
}

/** Scores by the quantiles of the clients themselves. @see method D3.1, D4 */
export function rulesOfQuantiles(
  values: Readonly<Record<Figure, Float64Array>>,
  { bins, spread }: RfmBins,
): Rules {
  const [recency, frequency, monetary] = [
    quantileCuts(values.recency, bins),
    quantileCuts(values.frequency, bins),
    quantileCuts(values.monetary, bins),
  ];
  const written = (score: number) => (spread ? 2 * score - 1 : score);
  const turned = (days: number, cuts: Cuts) =>
    cuts.distinct <= 1 ? quantileScore(days, cuts) : bins + 1 - quantileScore(days, cuts);
  return {
    recency: (days) => written(turned(days, recency)),
    frequency: (orders) => written(quantileScore(orders, frequency)),
    monetary: (revenue) => written(quantileScore(revenue, monetary)),
    cuts: { recency: recency.cuts, frequency: frequency.cuts, monetary: monetary.cuts },
    distinct: {
      recency: recency.distinct,
      frequency: frequency.distinct,
      monetary: monetary.distinct,
    },
  };
}

/** What the reader should know about these scores. */
export function warningsOf(
  { distinct }: Rules,
  { choice, buyers, byUser }: { choice: RfmBins; buyers: number; byUser: boolean },
): readonly Warning[] {
  const warnings: Warning[] = [];
  if (buyers === 0) return warnings;
  if (choice.spread) warnings.push({ key: "rfm.fewClients3", values: { clients: buyers } });
  if (choice.scoring === "fixed" && !byUser) {
    warnings.push({ key: "rfm.fewClientsFixed", values: { clients: buyers } });
  }
  for (const figure of ["recency", "frequency", "monetary"] as const) {
    const found = distinct[figure] ?? choice.bins;
    if (found === 1) warnings.push({ key: "rfm.allEqual", values: { figure } });
    else if (found > 1 && found < choice.bins) {
      const values = { figure, distinct: found, bins: choice.bins };
      warnings.push({ key: "rfm.fewDistinct", values });
    }
  }
  return warnings;
}
