import type { RfmBreaks, RfmMethod } from "../portfolio/method.ts";
import type { RfmScoring } from "./rfm-options.ts";

/** How scores are given: the number of bins, and whether three of them are written 1, 3 and 5. */
export interface RfmBins {
  readonly scoring: RfmScoring;
  readonly bins: number;
  /** Three bins on the scale of five. */
  readonly spread: boolean;
}

const ENOUGH_FOR_FIVE = 25;
const ENOUGH_FOR_THREE = 9;
/** What R's package cuts into unless told otherwise. */
const R_PACKAGE_BINS = 5;

/**
 * How finely clients can be scored. Few clients make fifths meaningless: from 25 there are five
 * bins, from 9 three, and fewer are scored by fixed breaks. Bins that were given are obeyed.
 * @param buyers Clients with at least one purchase.
 * @see method D4
 */
export function chooseBins(method: RfmMethod, buyers: number): RfmBins {
  const { scoring, frozen } = method;
  const fixed: RfmBins = { scoring: "fixed", bins: fixedBins(method), spread: false };
  if (scoring === "fixed") return fixed;
  if (scoring === "frozen" && frozen) {
    return { scoring, bins: longest(frozen.cuts) + 1, spread: frozen.spread };
  }
  // Without cuts from an earlier run there is nothing to keep to.
  const live = scoring === "frozen" ? "quantile" : scoring;
  if (method.bins !== "auto") return { scoring: live, bins: method.bins, spread: false };
  if (live === "rpackage") return { scoring: live, bins: R_PACKAGE_BINS, spread: false };
  if (buyers >= ENOUGH_FOR_FIVE) return { scoring: live, bins: 5, spread: false };
  if (buyers >= ENOUGH_FOR_THREE) return { scoring: live, bins: 3, spread: true };
  return fixed;
}

/**
 * The best score a method can give, whatever the list: the scale a map of its own is drawn on.
 * @returns 5 where the number of clients decides, for three bins are written 1, 3, 5.
 */
export function scaleOf(method: RfmMethod): number {
  const { bins, spread } = chooseBins(method, ENOUGH_FOR_FIVE);
  return spread ? 5 : bins;
}

function fixedBins({ breaks, table }: RfmMethod): number {
  if (breaks !== null) return longest(breaks) + 1;
  return table === "klaviyo" ? 3 : 5;
}

/** The most cuts of the three. */
export function longest({ recency, frequency, monetary }: RfmBreaks): number {
  return Math.max(recency.length, frequency.length, monetary.length);
}
