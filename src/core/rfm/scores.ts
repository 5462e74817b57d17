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
  const scored = indicesOf(figures.revenue, (i) => isScored(figures, i));
  const choice = chooseBins(method, scored.length);
  const values = valuesToCut(figures, scored);
  const rules =
    choice.scoring === "fixed"
      ? rulesOfBreaks(method.breaks ?? breaksFor(figures))
      : rulesOfQuantiles(values, choice);
  return {
    ...give(figures, scored, rules),
    bins: choice.bins,
    scale: choice.spread ? 5 : choice.bins,
    scoring: choice.scoring,
    cuts: rules.cuts,
    warnings: warningsOf(rules, {
      choice,
      buyers: scored.length,
      byUser: method.scoring === "fixed",
    }),
  };
}

function breaksFor({ revenue, years }: RfmFigures): RfmBreaks {
  return starterBreaks(years, exactSum(revenue.filter((value) => value > 0)));
}

function valuesToCut(figures: RfmFigures, scored: Int32Array) {
  const buying = scored.filter((i) => !isIdle(figures, i));
  const { orders } = figures;
  return {
    recency: pick(figures.recencyDays, scored),
    frequency: orders === null ? new Float64Array(0) : pick(orders, buying).filter(isKnown),
    monetary: pick(figures.revenue, buying),
  };
}

function isScored({ recencyDays, revenue }: RfmFigures, i: number): boolean {
  return !Number.isNaN(recencyDays[i] as number) && !Number.isNaN(revenue[i] as number);
}

/** Bought nothing in the period. */
function isIdle({ orders, revenue }: RfmFigures, i: number): boolean {
  const count = orders?.[i] ?? Number.NaN;
  return Number.isNaN(count) ? revenue[i] === 0 : count === 0;
}

function give(figures: RfmFigures, scored: Int32Array, score: Rules) {
  const size = figures.revenue.length;
  const [r, f, m] = [new Uint8Array(size), new Uint8Array(size), new Uint8Array(size)];
  const codes: string[] = new Array(size).fill("");
  const known = new Map<number, string>();
  for (const i of scored) {
    const idle = isIdle(figures, i);
    const orders = figures.orders?.[i] ?? Number.NaN;
    r[i] = score.recency(figures.recencyDays[i] as number);
    f[i] = Number.isNaN(orders) ? 0 : idle ? 1 : score.frequency(orders);
    m[i] = idle ? 1 : score.monetary(figures.revenue[i] as number);
    const cell = { r: r[i] as number, f: f[i] as number, m: m[i] as number };
    const key = (cell.r << 16) | (cell.f << 8) | cell.m;
    if (!known.has(key)) known.set(key, codeOf(cell));
    codes[i] = known.get(key) as string;
  }
  return { r, f, m, codes };
}

function indicesOf(values: ArrayLike<number>, chosen: (i: number) => boolean): Int32Array {
  const indices = new Int32Array(values.length);
  let size = 0;
  for (let i = 0; i < values.length; i++) if (chosen(i)) indices[size++] = i;
  return indices.slice(0, size);
}

function isKnown(value: number): boolean {
  return !Number.isNaN(value);
}

function pick(values: Float64Array, indices: Int32Array): Float64Array {
  const picked = new Float64Array(indices.length);
  for (let k = 0; k < indices.length; k++) picked[k] = values[indices[k] as number] as number;
  return picked;
}
