import { middleOf, quantileCuts, quantileScore } from "./quantile-scores.ts";
import { ntileScores } from "./rank-scores.ts";
import type { Rules } from "./rules.ts";
import { isIdle, ordersOf, type RfmFigures, type Takers, valuesAt } from "./takers.ts";

/** The three scores of each client; 0 when not scored, and for F when orders are unknown. */
export interface ScoreColumns {
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
}

/** Scores that depend on the client's own figures alone, given the cuts. */
export function scoresByRules(figures: RfmFigures, { scored }: Takers, rules: Rules): ScoreColumns {
  const columns = emptyColumns(figures);
  for (let k = 0; k < scored.length; k++) {
    const i = scored[k] as number;
    const orders = ordersOf(figures, i);
    const revenue = figures.revenue[i] as number;
    const idle = isIdle(orders, revenue);
    columns.r[i] = rules.recency(figures.recencyDays[i] as number);
    columns.f[i] = Number.isNaN(orders) ? 0 : idle ? 1 : rules.frequency(orders);
    columns.m[i] = idle ? 1 : rules.monetary(revenue);
  }
  return columns;
}

/** Scores by rank, equal values split by id. @see method D3.3 */
export function scoresByRank(figures: RfmFigures, takers: Takers, bins: number): ScoreColumns {
  const columns = lowestColumns(figures, takers);
  const score = (column: Uint8Array, values: Float64Array, places: Int32Array): void => {
    const ids = Array.from(places, (i) => figures.ids?.[i] ?? String(i).padStart(9, "0"));
    const scores = ntileScores(valuesAt(values, places), ids, bins);
    places.forEach((i, k) => {
      column[i] = scores[k] as number;
    });
  };
  score(
    columns.r,
    figures.recencyDays.map((days) => -days),
    takers.scored,
  );
  if (figures.orders !== null) score(columns.f, figures.orders, takers.counted);
  score(columns.m, figures.revenue, takers.buying);
  return columns;
}

/**
 * R over all, F inside each bin of R, M inside each bin of both: cells hold more even numbers, but an F
 * of 5 in one bin of R may be fewer orders than a 2 in another.
 * @see method D3.7; SPSS nested binning
 */
export function scoresNested(figures: RfmFigures, takers: Takers, bins: number): ScoreColumns {
  const columns = lowestColumns(figures, takers);
  const { r, f, m } = columns;
  scoreGroup(r, { values: figures.recencyDays, places: takers.scored, bins });
  // Fewer days are better; when all are equal everyone keeps the middle, lower of two.
  const days = valuesAt(figures.recencyDays, takers.scored);
  const isFlat = days.every((value) => value === days[0]);
  for (const i of takers.scored) r[i] = isFlat ? middleOf(bins) : bins + 1 - (r[i] as number);
  if (figures.orders !== null) {
    for (const places of groupsOf(takers.counted, (i) => r[i] as number)) {
      scoreGroup(f, { values: figures.orders, places, bins });
    }
  }
  for (const places of groupsOf(takers.buying, (i) => (r[i] as number) * 16 + (f[i] as number))) {
    scoreGroup(m, { values: figures.revenue, places, bins });
  }
  return columns;
}

interface Group {
  readonly values: Float64Array;
  readonly places: Int32Array;
  readonly bins: number;
}

function scoreGroup(column: Uint8Array, { values, places, bins }: Group): void {
  const cuts = quantileCuts(valuesAt(values, places), bins);
  for (const i of places) column[i] = quantileScore(values[i] as number, cuts);
}

function groupsOf(places: Int32Array, keyOf: (i: number) => number): Int32Array[] {
  const groups = new Map<number, number[]>();
  for (const i of places) {
    const group = groups.get(keyOf(i));
    if (group) group.push(i);
    else groups.set(keyOf(i), [i]);
  }
  return [...groups.values()].map((group) => Int32Array.from(group));
}

function emptyColumns({ revenue }: RfmFigures): ScoreColumns {
  const { length } = revenue;
  return { r: new Uint8Array(length), f: new Uint8Array(length), m: new Uint8Array(length) };
}

/** 1 for F and M of everybody scored: what is left to those who bought nothing in the period. */
function lowestColumns(figures: RfmFigures, { scored }: Takers): ScoreColumns {
  const columns = emptyColumns(figures);
  for (const i of scored) {
    columns.f[i] = Number.isNaN(ordersOf(figures, i)) ? 0 : 1;
    columns.m[i] = 1;
  }
  return columns;
}
