import { sortAscending } from "../maths/sort.ts";
import { scaleFor, toUnits } from "../maths/sum.ts";
import type { Concentration } from "../portfolio/portfolio.ts";

/** D0: a share equal to its limit but for a rounding error counts as equal. */
const TOLERANCE = 1e-11;
const WATCH_TOP1 = 0.15;
const DANGER_TOP1 = 0.25;
const DANGER_TOP5 = 0.6;

/** Revenues above 0 as shares of their sum. */
export interface Ranked {
  readonly size: number;
  /** Entry k is the share of the k largest together; entry 0 is 0, the last is 1. */
  readonly cumulative: Float64Array;
}

/** Ranks revenues. @param revenue Zero, negative and NaN are left out. */
export function rankedOf(revenue: Float64Array): Ranked {
  return rankedOfDescending(sortAscending(revenue.filter((value) => value > 0)).reverse());
}

/** The same for revenues above 0 that stand in descending order already. */
export function rankedOfDescending(revenue: Float64Array): Ranked {
  const scale = scaleFor(revenue);
  const cumulative = new Float64Array(revenue.length + 1);
  for (let k = 0; k < revenue.length; k++) {
    cumulative[k + 1] = (cumulative[k] as number) + toUnits(revenue[k] as number, scale);
  }
  const total = cumulative[revenue.length] as number;
  for (let k = 0; k <= revenue.length; k++) cumulative[k] = (cumulative[k] as number) / total;
  return { size: revenue.length, cumulative };
}

/** Share of the so many largest clients; of all when there are fewer. @returns NaN for none. */
export function topShare({ size, cumulative }: Ranked, count: number): number {
  return cumulative[Math.min(count, size)] as number;
}

/**
 * Share of the top part of the clients, read on the Lorenz curve: 20 % of 12 clients is the two
 * largest and 0.4 of the third.
 * @param top Share of the clients, 0 to 1.
 * @see method D10
 */
export function paretoShare(ranked: Ranked, top: number): number {
  const place = top * ranked.size;
  const whole = Math.floor(place);
  const low = topShare(ranked, whole);
  return place > whole ? low + (place - whole) * (topShare(ranked, whole + 1) - low) : low;
}

/** How few clients make up this share of revenue. @returns NaN for none. */
export function clientsFor(share: number, { size, cumulative }: Ranked): number {
  for (let k = 1; k <= size; k++) if ((cumulative[k] as number) >= share - TOLERANCE) return k;
  return Number.NaN;
}

/**
 * Gini coefficient: 0 when all clients weigh the same, near 1 when one weighs all.
 * @returns NaN below two clients. Times n / (n - 1) it is unbiased for few.
 * @see method D10: 2 Σ i x_i / (n Σ x) - (n + 1) / n, x ascending
 */
export function gini({ size, cumulative }: Ranked): number {
  if (size < 2) return Number.NaN;
  let area = 0;
  for (let k = 1; k < size; k++) area += cumulative[k] as number;
  return Math.max(0, (2 * area + 1) / size - 1);
}

/** Herfindahl-Hirschman index, 10,000 times the sum of the squared shares. @returns NaN for none. */
export function hhi({ size, cumulative }: Ranked): number {
  if (size === 0) return Number.NaN;
  let sum = 0;
  for (let k = 0; k < size; k++) {
    sum += ((cumulative[k + 1] as number) - (cumulative[k] as number)) ** 2;
  }
  return 10_000 * sum;
}

/** Every figure of D10 at once; NaN throughout when nobody has revenue above 0. */
export function concentrationOf(ranked: Ranked): Concentration {
  const { size } = ranked;
  const k80 = clientsFor(0.8, ranked);
  const index = hhi(ranked);
  const coefficient = gini(ranked);
  const top1Share = topShare(ranked, 1);
  const top5Share = topShare(ranked, 5);
  return {
    top1Share,
    top3Share: topShare(ranked, 3),
    top5Share,
    top10Share: topShare(ranked, 10),
    top20Share: paretoShare(ranked, 0.2),
    top20ShareCeil: topShare(ranked, Math.ceil(0.2 * size - 1e-9)),
    k80,
    k80Share: k80 / size,
    gini: coefficient,
    giniUnbiased: (coefficient * size) / (size - 1),
    hhi: index,
    equivalentClients: 10_000 / index,
    alert: alertOf(top1Share, top5Share),
  };
}

/** French practice: one client from 15 % is to be watched, from 25 %, or five from 60 %, a danger. */
function alertOf(top1Share: number, top5Share: number): Concentration["alert"] {
  if (top1Share >= DANGER_TOP1 - TOLERANCE || top5Share >= DANGER_TOP5 - TOLERANCE) return "danger";
  return top1Share >= WATCH_TOP1 - TOLERANCE ? "watch" : "none";
}
