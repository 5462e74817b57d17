import type { RhythmStatus } from "../kpi/rhythm.ts";
import { addMonths, type Day } from "../maths/day.ts";
import { exactSum } from "../maths/sum.ts";

/** What sleeps; entry i is client i. */
export interface DormantInput {
  readonly asOf: Day;
  readonly status: readonly (RhythmStatus | "")[];
  readonly lastDay: Float64Array;
  /** Mean revenue of each client's active years; NaN where unknown. */
  readonly annualMean: Float64Array;
  /** Revenue of all clients in a year now, to compare with. */
  readonly annualRevenue: number;
  /** Part of dormant clients who came back between two years; null when it was not observed. */
  readonly observed: number | null;
}

/** Euros that sleep. */
export interface DormantRevenue {
  readonly clients: number;
  /** What the dormant and lost clients of the last 36 months brought in a year. */
  readonly gross: number;
  readonly probability: number;
  /** Whether the probability was observed; otherwise it is the usual 10 %. */
  readonly isObserved: boolean;
  /** Gross times the probability of winning them back. */
  readonly weighted: number;
  /** Gross and weighted as parts of a year's revenue; NaN without any. */
  readonly grossShare: number;
  readonly weightedShare: number;
  /** What each sleeping client brought in a year; 0 for others. */
  readonly byClient: Float64Array;
}

const USUAL_PROBABILITY = 0.1;
const MOST_MONTHS = 36;

/**
 * Revenue that sleeps in the portfolio: dormant and lost clients whose last purchase is at most 36
 * months old, at the mean of their active years.
 * @see method D14; article 3 claims that 20 % of revenue sleeps
 */
export function dormantRevenue(input: DormantInput): DormantRevenue {
  const { asOf, status, lastDay, annualMean, annualRevenue, observed } = input;
  const limit = addMonths(asOf, -MOST_MONTHS);
  const byClient = annualMean.map((mean, i) => {
    const asleep = status[i] === "DORMANT" || status[i] === "LOST";
    return asleep && (lastDay[i] as number) >= limit && mean > 0 ? mean : 0;
  });
  const gross = exactSum(byClient);
  const probability = observed ?? USUAL_PROBABILITY;
  const weighted = gross * probability;
  const part = (amount: number) => (annualRevenue > 0 ? amount / annualRevenue : Number.NaN);
  return {
    clients: byClient.filter((amount) => amount > 0).length,
    gross,
    probability,
    isObserved: observed !== null,
    weighted,
    grossShare: part(gross),
    weightedShare: part(weighted),
    byClient,
  };
}
