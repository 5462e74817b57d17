import { type Minimum, nelderMead, type SearchOptions } from "../../maths/nelder-mead.ts";

/** A likelihood as a function of the logarithms of its parameters, which keeps them above 0. */
export interface Likelihood {
  /** How many clients each term stands for. */
  readonly clients: Float64Array;
  /** The logarithm of the likelihood of each term once. */
  readonly terms: (logs: readonly number[]) => Float64Array;
  /** How many parameters. */
  readonly parameters: number;
}

/** The most likely parameters. */
export interface Maximum {
  readonly logs: readonly number[];
  /** Weight of the sum of squared parameters that was subtracted from the mean log-likelihood to find an end; 0 for none. */
  readonly penalty: number;
  readonly evaluations: number;
  /** Whether these are the parameters of the limit, fewer ones. */
  readonly atLimit: boolean;
}

const PENALTIES = [0, 0.001, 0.01, 0.1];
const SEARCH: SearchOptions = { step: 0.5, tolerance: 1e-11, most: 1000 };
const START = Math.log(0.5);
/** Beyond e^10 a parameter is no number of this world: the likelihood has no maximum. */
const FARTHEST = 10;
/** Mean log-likelihood that is as good as another. */
const AS_GOOD = 1e-6;

/**
 * The parameters that make the data most likely. Where the likelihood grows without end towards ever larger
 * or smaller ones, its limit there is taken if that is as likely; else a penalty that grows in steps draws
 * them back.
 * @param limit What the likelihood tends to where some parameters end; it has the first ones alone.
 * @returns null when even the largest penalty finds no end.
 * @see method D7.15
 */
export function maximumOf(likelihood: Likelihood, limit?: Likelihood): Maximum | null {
  let evaluations = 0;
  for (const penalty of PENALTIES) {
    const found = search(likelihood, penalty);
    evaluations += found.evaluations;
    if (isMaximum(found)) return { logs: found.at, penalty, evaluations, atLimit: false };
    if (penalty > 0 || limit === undefined) continue;
    const atLimit = search(limit, 0);
    evaluations += atLimit.evaluations;
    if (isMaximum(atLimit) && atLimit.value <= found.value + AS_GOOD) {
      return { logs: atLimit.at, penalty, evaluations, atLimit: true };
    }
  }
  return null;
}

function isMaximum({ at, converged }: Minimum): boolean {
  return converged && at.every((log) => Math.abs(log) < FARTHEST);
}

function search(likelihood: Likelihood, penalty: number): Minimum {
  const start = Array.from({ length: likelihood.parameters }, () => START);
  const { clients } = likelihood;
  const all = clients.reduce((sum, count) => sum + count, 0);
  const cost = (logs: readonly number[]): number => {
    if (logs.some((log) => Math.abs(log) > FARTHEST + 1)) return Number.POSITIVE_INFINITY;
    const squares = logs.reduce((sum, log) => sum + Math.exp(2 * log), 0);
    return penalty * squares - weighted(likelihood.terms(logs), clients) / all;
  };
  return nelderMead(cost, start, SEARCH);
}

/** The sum of values, each times its weight. */
export function weighted(values: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] as number) * (weights[i] as number);
  return sum;
}
