import { percentileRanks } from "../maths/percentile-rank.ts";
import { Problem } from "../problem.ts";
import { foldText } from "../text/fold-text.ts";

/** The three families of the ideal client's portrait. */
export type AccountFamily = "profile" | "history" | "potential";

/** One criterion; entry i is client i. */
export interface Criterion {
  readonly key: string;
  readonly family: AccountFamily;
  /** Of 100 for all criteria together. */
  readonly weight: number;
  readonly source: CriterionSource;
}

/** Where a score from 0 to 10 comes from. */
export type CriterionSource =
  /** A column of numbers: where the client stands among all, the most (or the least) being 10. */
  | { readonly kind: "figure"; readonly values: Float64Array; readonly leastIsBest?: boolean }
  /** A column of words, each worth a score; a word not in the table is no answer. */
  | {
      readonly kind: "words";
      readonly values: readonly string[];
      readonly table: Readonly<Record<string, number>>;
    }
  /** Scores somebody gave; NaN is no answer. */
  | { readonly kind: "score"; readonly values: Float64Array };

/** Scores of each client, 0 to 10; NaN where too little is answered. */
export interface AccountScores {
  readonly profile: Float64Array;
  readonly history: Float64Array;
  readonly potential: Float64Array;
  readonly total: Float64Array;
  /** Share of the whole weight that is answered. */
  readonly answered: Float64Array;
  /** Words that stand in a column but not in its table, by criterion. */
  readonly unread: ReadonlyMap<string, readonly string[]>;
}

/** Less than this of the weight answered is no score. */
const ENOUGH_ANSWERED = 0.6;
const BEST = 10;
const FULL_WEIGHT = 100;

/**
 * The weighted score of each client, whole and by family: the mean of what is answered, if that is at
 * least 60 % of the weight.
 * @throws Problem range: when the weights do not add up to 100, or a score lies outside 0 to 10
 * @see method D13.1: Σ wⱼ sⱼ / Σ wⱼ
 */
export function scoreAccounts(criteria: readonly Criterion[], size: number): AccountScores {
  checkWeights(criteria.map(({ weight }) => weight));
  const unread = new Map<string, readonly string[]>();
  const answers = criteria.map((criterion) => ({
    ...criterion,
    scores: scoresOf(criterion, unread),
  }));
  const meanOf = (family: AccountFamily | null) =>
    weightedMeans(
      answers.filter((answer) => family === null || answer.family === family),
      size,
    );
  const whole = meanOf(null);
  return {
    profile: meanOf("profile").mean,
    history: meanOf("history").mean,
    potential: meanOf("potential").mean,
    total: whole.mean,
    answered: whole.answered,
    unread,
  };
}

/** @throws Problem range: when a weight is below 0 or they do not add up to 100 (or, as shares, to 1) */
export function checkWeights(weights: readonly number[]): void {
  const below = weights.find((weight) => weight < 0);
  if (below !== undefined) throw new Problem("range", "weights.negative", { found: below });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const isWhole = [FULL_WEIGHT, 1].some((full) => Math.abs(total - full) < 1e-6 * full);
  if (isWhole) return;
  throw new Problem("range", "weights.total", { found: Math.round(total * 1e6) / 1e6 });
}

interface Answer {
  readonly weight: number;
  readonly scores: Float64Array;
}

/** Weighted means of what is answered, and the share of the weight that is. */
export function weightedMeans(answers: readonly Answer[], size: number) {
  const mean = new Float64Array(size);
  const answered = new Float64Array(size);
  const all = answers.reduce((sum, { weight }) => sum + weight, 0);
  // Sums of what is given, column by column; then their means, in the same room.
  for (const { weight, scores } of answers) {
    for (let i = 0; i < size; i++) {
      const score = scores[i] as number;
      if (Number.isNaN(score)) continue;
      mean[i] = (mean[i] as number) + weight * score;
      answered[i] = (answered[i] as number) + weight;
    }
  }
  for (let i = 0; i < size; i++) {
    const given = answered[i] as number;
    const enough = given > 0 && given >= ENOUGH_ANSWERED * all - 1e-9;
    mean[i] = enough ? (mean[i] as number) / given : Number.NaN;
    answered[i] = all > 0 ? given / all : 0;
  }
  return { mean, answered };
}

function scoresOf({ key, source }: Criterion, unread: Map<string, readonly string[]>) {
  if (source.kind === "figure") {
    const ranks = percentileRanks(source.values);
    return ranks.map((rank) => BEST * (source.leastIsBest === true ? 1 - rank : rank));
  }
  if (source.kind === "score") {
    for (const score of source.values) checkScore(key, score);
    return source.values;
  }
  return wordScores(key, source, unread);
}

function wordScores(
  key: string,
  { values, table }: Extract<CriterionSource, { kind: "words" }>,
  unread: Map<string, readonly string[]>,
): Float64Array {
  const worth = new Map(Object.entries(table).map(([word, score]) => [foldText(word), score]));
  for (const score of worth.values()) checkScore(key, score);
  const strange = new Set<string>();
  const scoreOf = new Map<string, number>();
  for (const value of new Set(values)) {
    const word = foldText(value);
    const score = worth.get(word);
    if (score === undefined && word !== "") strange.add(value.trim());
    scoreOf.set(value, score ?? Number.NaN);
  }
  if (strange.size > 0) unread.set(key, [...strange].sort());
  return Float64Array.from(values, (value) => scoreOf.get(value) as number);
}

function checkScore(key: string, score: number): void {
  if (Number.isNaN(score) || (score >= 0 && score <= BEST)) return;
  const values = { argument: key, least: 0, most: BEST, found: score };
  throw new Problem("range", "number.range", values);
}
