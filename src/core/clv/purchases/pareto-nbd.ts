import { integralOf } from "../../maths/gauss-legendre.ts";
import { hypergeometric } from "../../maths/hypergeometric.ts";
import { logGamma } from "../../maths/log-gamma.ts";
import type { History, Parameters, PurchaseModel } from "./model.ts";
import { historyAt, type Patterns } from "./patterns.ts";

/**
 * Purchases at a pace of the client's own (gamma: r, α) until it is lost, at any moment, at a rate of its
 * own (gamma: s, β). Slower than the others, for each likelihood holds two hypergeometric series.
 * @see Schmittlein, Morrison and Colombo 1987; Fader and Hardie 2005, A note on deriving the Pareto/NBD
 *   model; method D7.12
 */
export const paretoNbd: PurchaseModel = {
  key: "pareto",
  names: ["r", "alpha", "s", "beta"],
  spans: [1, 3],
  mostPatterns: 3_000,
  logLikelihoods,
  alive,
  expected: (parameters, history, weeks) => {
    const [r, alpha, s, beta] = parameters;
    const past = beta + history.weeks;
    const pace = ((r + history.repeats) * past) / (alpha + history.weeks);
    // (1 − q^(s−1)) / (s − 1), which is −ln q at s = 1.
    const fall = Math.log(past / (past + weeks));
    const time = Math.abs(s - 1) < 1e-9 ? -fall : -Math.expm1((s - 1) * fall) / (s - 1);
    return pace * time * alive(parameters, history);
  },
};

function alive(parameters: Parameters, history: History): number {
  return 1 / (1 + Math.exp(logLost(parameters, history) - logKept(parameters, history)));
}

/** `(α+T)^−(r+x) (β+T)^−s`: not lost until the end. */
function logKept([r, alpha, s, beta]: Parameters, { repeats, weeks }: History): number {
  return -(r + repeats) * Math.log(alpha + weeks) - s * Math.log(beta + weeks);
}

/** From here on the series is slow, and the integral it stands for is taken instead. */
const SLOW_FROM = 0.95;
/** Less than e^-45 of the integrand adds nothing. */
const FARTHEST_FALL = 45;

/** `s/(r+s+x) A₀`: lost between the last purchase and the end. */
function logLost(parameters: Parameters, history: History): number {
  const [r, alpha, s, beta] = parameters;
  const { repeats, lastWeeks, weeks } = history;
  if (!(weeks > lastWeeks)) return Number.NEGATIVE_INFINITY;
  const z = Math.abs(alpha - beta) / (Math.max(alpha, beta) + lastWeeks);
  if (z > SLOW_FROM) return logLostIntegral(parameters, history);
  const from = logSeries(parameters, repeats, lastWeeks);
  const to = logSeries(parameters, repeats, weeks);
  return Math.log(s / (r + s + repeats)) + from + Math.log(-Math.expm1(to - from));
}

/**
 * The same as what it is, `s ∫ (α+u)^−(r+x) (β+u)^−(s+1) du` from t_x to T, over the logarithm of u plus the
 * smaller of α and β, as far as it matters.
 */
function logLostIntegral(
  [r, alpha, s, beta]: Parameters,
  { repeats, lastWeeks, weeks }: History,
): number {
  const { exp, log } = Math;
  const least = Math.min(alpha, beta);
  const from = log(least + lastWeeks);
  const value = (v: number): number => {
    const u = exp(v) - least;
    return v - (r + repeats) * log(alpha + u) - (s + 1) * log(beta + u);
  };
  const top = value(from);
  let to = log(least + weeks);
  while (value(to) < top - FARTHEST_FALL) to = from + 0.85 * (to - from);
  return log(s) + top + log(integralOf((v) => exp(value(v) - top), from, to));
}

/** The logarithm of F(y). */
function logSeries([r, alpha, s, beta]: Parameters, repeats: number, weeks: number): number {
  const sum = r + s + repeats;
  const larger = Math.max(alpha, beta) + weeks;
  const second = alpha >= beta ? s + 1 : r + repeats;
  const series = hypergeometric(sum, second, sum + 1, Math.abs(alpha - beta) / larger);
  return Math.log(series) - sum * Math.log(larger);
}

function logLikelihoods(parameters: Parameters, patterns: Patterns): Float64Array {
  const [r, alpha, s, beta] = parameters;
  const whole = r * Math.log(alpha) + s * Math.log(beta) - logGamma(r);
  const ofCount = patterns.counts.map((x) => whole + logGamma(r + x));
  return patterns.weeks.map((_, i) => {
    const history = historyAt(patterns, i);
    const kept = logKept(parameters, history);
    const lost = logLost(parameters, history);
    return (
      (ofCount[patterns.countAt[i] as number] as number) + kept + Math.log1p(Math.exp(lost - kept))
    );
  });
}
