import { hypergeometric } from "../../maths/hypergeometric.ts";
import { logGamma } from "../../maths/log-gamma.ts";
import type { History, Parameters, PurchaseModel } from "./model.ts";
import type { Patterns } from "./patterns.ts";

/** Nearer than this to a place where a formula has no value, a is moved by as much. */
const NUDGE = 1e-6;

/**
 * Purchases at a pace of the client's own (gamma: r, α), after each of which it may be lost, with a chance
 * of its own (beta: a, b). BG/NBD says of one who bought once that it is certainly not lost.
 * @see Fader, Hardie and Lee 2005, "Counting your customers" the easy way; method D7.10
 */
export const bgNbd: PurchaseModel = model("bg", 0);

/**
 * BG/NBD with one more occasion to be lost, right after the first purchase.
 * @see Batislam, Denizel and Filiztekin 2007; Hoppe and Wagner 2007; method D7.11
 */
export const mbgNbd: PurchaseModel = model("mbg", 1);

/** @param early 1 when a client may be lost right after the first purchase. */
function model(key: "bg" | "mbg", early: 0 | 1): PurchaseModel {
  return {
    key,
    names: ["r", "alpha", "a", "b"],
    spans: [1],
    mostPatterns: 10_000,
    logLikelihoods: (parameters, patterns) => logLikelihoods(parameters, patterns, early),
    alive: (parameters, history) => 1 / (1 + lostOdds(parameters, history, early)),
    expected: (parameters, history, weeks) => expectedAfter(parameters, history, { weeks, early }),
  };
}

/** Odds of having been lost after the last purchase, `a/(b+x−1) ((α+T)/(α+t_x))^(r+x)`, in logarithms. */
function logLostOdds([r, alpha, a, b]: Parameters, history: History, early: 0 | 1): number {
  const { repeats, lastWeeks, weeks } = history;
  if (repeats + early === 0) return Number.NEGATIVE_INFINITY;
  const power = (r + repeats) * Math.log((alpha + weeks) / (alpha + lastWeeks));
  return Math.log(a / (b + repeats + early - 1)) + power;
}

function lostOdds(parameters: Parameters, history: History, early: 0 | 1): number {
  return Math.exp(logLostOdds(parameters, history, early));
}

function logLikelihoods(parameters: Parameters, patterns: Patterns, early: 0 | 1): Float64Array {
  const [r, alpha, a, b] = parameters;
  const { size, repeats, lastWeeks, weeks, counts, countAt } = patterns;
  const whole = r * Math.log(alpha) - logGamma(r) + logGamma(a + b) - logGamma(b);
  const ofCount = counts.map(
    (x) => whole + logGamma(r + x) + logGamma(b + x + early) - logGamma(a + b + x + early),
  );
  const odds = counts.map((x) => (x + early === 0 ? 0 : a / (b + x + early - 1)));
  const logs = new Float64Array(size);
  const { exp, log, log1p } = Math;
  for (let i = 0; i < size; i++) {
    const count = countAt[i] as number;
    const power = r + (repeats[i] as number);
    const toEnd = log(alpha + (weeks[i] as number));
    const ahead = power * (toEnd - log(alpha + (lastWeeks[i] as number)));
    const weight = odds[count] as number;
    // Beyond e^700 the 1 beside the odds is nothing, and the power no number.
    const lost = ahead < 700 ? log1p(weight * exp(ahead)) : log(weight) + ahead;
    logs[i] = (ofCount[count] as number) - power * toEnd + lost;
  }
  return logs;
}

interface Ahead {
  readonly weeks: number;
  readonly early: 0 | 1;
}

function expectedAfter(parameters: Parameters, history: History, ahead: Ahead): number {
  const { early } = ahead;
  const { repeats, weeks } = history;
  const [r, alpha, , b] = parameters;
  const a = nudged(parameters, repeats + early);
  const past = alpha + weeks;
  const z = ahead.weeks / (past + ahead.weeks);
  const c = a + b + repeats + early - 1;
  const series = hypergeometric(r + repeats, b + repeats + early, c, z);
  const whole = (c / (a - 1)) * (1 - (1 - z) ** (r + repeats) * series);
  return whole / (1 + lostOdds(parameters, history, early));
}

/** a, moved a little where 1 − a or the third argument of the series would be 0. */
function nudged([, , a, b]: Parameters, occasions: number): number {
  const c = a + b + occasions - 1;
  const isPole = c < NUDGE && Math.abs(c - Math.round(c)) < NUDGE;
  return Math.abs(a - 1) < NUDGE || isPole ? a + NUDGE : a;
}
