import { logGamma } from "../../maths/log-gamma.ts";
import { type Likelihood, maximumOf, weighted } from "./maximum.ts";

/** p, q and γ of Gamma-Gamma. γ is money. */
export type SpendParameters = readonly [number, number, number];

/** What each client spends a day of purchase; entry i is client i. */
export interface Spending {
  /** Days of purchase after the first one; NaN for a client who never bought. */
  readonly repeats: Float64Array;
  /** Mean amount of those days, 0 where there are none. */
  readonly meanAmount: Float64Array;
}

/** The amounts of a portfolio. */
export interface SpendFit {
  readonly parameters: SpendParameters;
  readonly logLikelihood: number;
  readonly penalty: number;
  /** Clients with a repeated purchase above 0, on whom the fit rests. */
  readonly clients: number;
}

/**
 * Mean amounts around each client's own mean (p), which differs between clients (q, γ), whatever the number
 * of purchases. Fitted on those who came back.
 * @returns null where no maximum is found.
 * @see Fader and Hardie 2013, The gamma-gamma model of monetary value; method D7.13
 */
export function fitSpending(spending: Spending): SpendFit | null {
  const { repeats, amounts } = repeatBuyers(spending);
  const size = repeats.length;
  if (size === 0) return null;
  const mean = amounts.reduce((sum, amount) => sum + amount, 0) / size;
  const scaled = amounts.map((amount) => amount / mean);
  const found = maximumOf(spendLikelihood(repeats, scaled));
  if (found === null) return null;
  const [p, q, gamma] = found.logs.map(Math.exp) as [number, number, number];
  const parameters: SpendParameters = [p, q, gamma * mean];
  const terms = spendLikelihood(repeats, amounts).terms(parameters.map(Math.log));
  const logLikelihood = weighted(terms, new Float64Array(size).fill(1));
  return { parameters, logLikelihood, penalty: found.penalty, clients: size };
}

/** Those of whom amounts tell: a repeat and a mean above 0. */
export function repeatBuyers({ repeats, meanAmount }: Spending) {
  const told = Int32Array.from(repeats.keys()).filter(
    (i) => (repeats[i] as number) > 0 && (meanAmount[i] as number) > 0,
  );
  return {
    client: told,
    repeats: Float64Array.from(told, (i) => repeats[i] as number),
    amounts: Float64Array.from(told, (i) => meanAmount[i] as number),
  };
}

/** The likelihood of mean amounts. @param repeats Above 0. @param amounts Above 0. */
export function spendLikelihood(repeats: Float64Array, amounts: Float64Array): Likelihood {
  const counts = [...new Set(repeats)];
  const places = new Map(counts.map((count, place) => [count, place]));
  const countAt = Int32Array.from(repeats, (count) => places.get(count) as number);
  const logAmounts = amounts.map(Math.log);
  const terms = (logs: readonly number[]): Float64Array => {
    const [p, q, gamma] = logs.map(Math.exp) as [number, number, number];
    const whole = q * (logs[2] as number) - logGamma(q);
    const ofCount = counts.map(
      (x) => whole + logGamma(p * x + q) - logGamma(p * x) + p * x * Math.log(x),
    );
    const { log } = Math;
    return repeats.map((x, i) => {
      const spread = (p * x + q) * log(gamma + x * (amounts[i] as number));
      const powers = (p * x - 1) * (logAmounts[i] as number) - spread;
      return (ofCount[countAt[i] as number] as number) + powers;
    });
  };
  return { clients: new Float64Array(repeats.length).fill(1), parameters: 3, terms };
}

/**
 * What to expect of a client's mean amount: its own, drawn towards that of all, the more so the fewer its
 * repeats; without any, that of all.
 * @param parameters q above 1, else there is no mean.
 */
export function expectedAmount(
  [p, q, gamma]: SpendParameters,
  repeats: number,
  meanAmount: number,
): number {
  return (p * (gamma + repeats * meanAmount)) / (p * repeats + q - 1);
}
