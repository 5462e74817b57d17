import type { RfmMethod } from "../portfolio/method.ts";

/** How scores are given: the number of bins, and whether three of them are written 1, 3 and 5. */
export interface RfmBins {
  readonly scoring: "quantile" | "fixed";
  readonly bins: number;
  /** Three bins on the scale of five. */
  readonly spread: boolean;
}

const ENOUGH_FOR_FIVE = 25;
const ENOUGH_FOR_THREE = 9;

/**
 * How finely clients can be scored. Few clients make fifths meaningless: from 25 there are five
 * bins, from 9 three, and fewer are scored by fixed breaks. Bins that were given are obeyed.
 * @param buyers Clients with at least one purchase.
 * @see method D4
 */
export function chooseBins(method: RfmMethod, buyers: number): RfmBins {
  if (method.scoring === "fixed") {
    return { scoring: "fixed", bins: longestBreaks(method) + 1, spread: false };
  }
  if (method.bins !== "auto") return { scoring: "quantile", bins: method.bins, spread: false };
  if (buyers >= ENOUGH_FOR_FIVE) return { scoring: "quantile", bins: 5, spread: false };
  if (buyers >= ENOUGH_FOR_THREE) return { scoring: "quantile", bins: 3, spread: true };
  return { scoring: "fixed", bins: longestBreaks(method) + 1, spread: false };
}

function longestBreaks({ breaks }: RfmMethod): number {
  if (breaks === null) return 4;
  return Math.max(breaks.recency.length, breaks.frequency.length, breaks.monetary.length);
}
