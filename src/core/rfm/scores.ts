import { exactSum } from "../maths/sum.ts";
import type { RfmBreaks, RfmMethod } from "../portfolio/method.ts";
import type { Warning } from "../portfolio/portfolio.ts";
import { chooseBins } from "./bins.ts";
import { codeOf } from "./code.ts";
import { starterBreaks } from "./fixed-scores.ts";
import { type Rules, rulesOfBreaks, rulesOfQuantiles, warningsOf } from "./rules.ts";

/** What clients are scored on; NaN where unknown. */
export interface RfmFigures {
  /** Days since the last purchase; a client without is not scored. */
  readonly recencyDays: Float64Array;
  /** Orders in the period; null when the source has none. */
  readonly orders: Float64Array | null;
  /** Revenue in the period; a client without is not scored. */
  readonly revenue: Float64Array;
  /** Length of the period, for breaks in orders a year. */
  readonly years: number;
}

/** Scores, entry i for client i, and how they came about. */
export interface RfmScores {
  /** 0 when not scored. */
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
  /** "" when not scored. */
  readonly codes: readonly string[];
  readonly bins: number;
  /** The scale the scores are on: 5 for three bins written 1, 3, 5. */
  readonly scale: number;
  readonly scoring: "quantile" | "fixed";
  /** Ascending; recency in days. */
  readonly cuts: RfmBreaks;
  readonly warnings: readonly Warning[];
}

/**
 * Recency, frequency and money of each client as scores, 5 the best and, for recency, the most
 * recent. A past buyer who bought nothing in the period gets 1 for F and M and takes no part in
 * their quantiles.
 * @see method D3.1, D3.4, D4, D5
 */
export function rfmScores(figures: RfmFigures, method: RfmMethod): RfmScores {
  const values = valuesToCut(figures);
  const buyers = values.recency.length;
  const choice = chooseBins(method, buyers);
  const rules =
    choice.scoring === "fixed"
      ? rulesOfBreaks(method.breaks ?? breaksFor(figures))
      : rulesOfQuantiles(values, choice);
  return {
    ...give(figures, rules),
    bins: choice.bins,
    scale: choice.spread ? 5 : choice.bins,
    scoring: choice.scoring,
    cuts: rules.cuts,
    warnings: warningsOf(rules, { choice, buyers, byUser: method.scoring === "fixed" }),
  };
}

function breaksFor({ revenue, years }: RfmFigures): RfmBreaks {
  return starterBreaks(years, exactSum(revenue.filter((value) => value > 0)));
}

function isScored({ recencyDays, revenue }: RfmFigures, i: number): boolean {
  return !Number.isNaN(recencyDays[i] as number) && !Number.isNaN(revenue[i] as number);
}

/** Bought nothing in the period. @param orders NaN when unknown: then the revenue tells. */
function isIdle(orders: number, revenue: number): boolean {
  return Number.isNaN(orders) ? revenue === 0 : orders === 0;
}

/** The figures of those who take part in the cuts. */
function valuesToCut(figures: RfmFigures) {
  const size = figures.revenue.length;
  const recency = new Float64Array(size);
  const frequency = new Float64Array(size);
  const monetary = new Float64Array(size);
  const count = { scored: 0, buying: 0, counted: 0 };
  for (let i = 0; i < size; i++) {
    if (!isScored(figures, i)) continue;
    recency[count.scored++] = figures.recencyDays[i] as number;
    const orders = figures.orders === null ? Number.NaN : (figures.orders[i] as number);
    const revenue = figures.revenue[i] as number;
    if (isIdle(orders, revenue)) continue;
    monetary[count.buying++] = revenue;
    if (!Number.isNaN(orders)) frequency[count.counted++] = orders;
  }
  return {
    recency: recency.subarray(0, count.scored),
    frequency: frequency.subarray(0, count.counted),
    monetary: monetary.subarray(0, count.buying),
  };
}

function give(figures: RfmFigures, rules: Rules) {
  const size = figures.revenue.length;
  const r = new Uint8Array(size);
  const f = new Uint8Array(size);
  const m = new Uint8Array(size);
  const codes: string[] = new Array(size).fill("");
  const known: string[] = [];
  for (let i = 0; i < size; i++) {
    if (!isScored(figures, i)) continue;
    const orders = figures.orders === null ? Number.NaN : (figures.orders[i] as number);
    const revenue = figures.revenue[i] as number;
    const idle = isIdle(orders, revenue);
    const cell = {
      r: rules.recency(figures.recencyDays[i] as number),
      f: Number.isNaN(orders) ? 0 : idle ? 1 : rules.frequency(orders),
      m: idle ? 1 : rules.monetary(revenue),
    };
    r[i] = cell.r;
    f[i] = cell.f;
    m[i] = cell.m;
    const key = (cell.r << 8) | (cell.f << 4) | cell.m;
    known[key] ??= codeOf(cell);
    codes[i] = known[key] as string;
  }
  return { r, f, m, codes };
}
