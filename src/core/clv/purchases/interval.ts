import { quantileOfSorted } from "../../maths/quantile.ts";
import { randomFrom } from "../../maths/random.ts";
import { sortAscending } from "../../maths/sort.ts";
import { fittedModel, purchaseLikelihood } from "./fit.ts";
import type { Forecast } from "./forecast.ts";
import { expectedAmount, repeatBuyers, spendLikelihood } from "./gamma-gamma.ts";
import { weeksOf } from "./horizon.ts";
import type { Parameters, PurchaseModel } from "./model.ts";
import { oneStep } from "./one-step.ts";
import { historyAt, type Patterns, patternsOf } from "./patterns.ts";

/** Between which figures the whole lies in 90 of 100 redraws of the clients. */
export interface Interval {
  readonly orders: readonly [low: number, high: number];
  /** null where amounts cannot be told, or needed a penalty. */
  readonly revenue: readonly [low: number, high: number] | null;
}

/** How often clients are drawn anew, and from which seed. */
export interface Resampling {
  readonly draws: number;
  readonly seed: number;
  readonly months: number;
}

const LOW = 0.05;
const HIGH = 0.95;

/**
 * Draws as many clients from the portfolio, with replacement, many times; fits each draw in one step from
 * the fit of all and adds up what it expects. It says how far the total hangs on who is in the list, not
 * how chance will treat the year. Of very many clients, the sample is drawn from and its total raised.
 * @returns null where the fit needed a penalty: it then stands on no maximum.
 * @see method D7.15; Efron 1979, Bootstrap methods
 */
export function intervalOf(
  chosen: PurchaseModel,
  forecast: Forecast,
  { draws, seed, months }: Resampling,
): Interval | null {
  const { fit, sample } = forecast;
  if (fit.penalty > 0) return null;
  const model = fittedModel(chosen, fit);
  const patterns = patternsOf(sample);
  const members = patterns.of.length;
  const raise = forecast.clients / members;
  const random = randomFrom(seed);
  const logs = model.names.map((_, k) => Math.log(fit.parameters[k] as number));
  const refit = oneStep(purchaseLikelihood(model, patterns), logs);
  const spending = refitSpending(forecast);
  const orders = new Float64Array(draws);
  const revenue = new Float64Array(draws);
  for (let k = 0; k < draws; k++) {
    const times = drawn(members, random);
    const parameters = refit(byPattern(times, patterns)).map(Math.exp) as unknown as Parameters;
    const expected = patterns.repeats.map((_, at) =>
      model.expected(parameters, historyAt(patterns, at), weeksOf(months)),
    );
    const amounts = spending?.(times) ?? null;
    for (let i = 0; i < members; i++) {
      const count = raise * (times[i] as number) * (expected[patterns.of[i] as number] as number);
      orders[k] = (orders[k] as number) + count;
      if (amounts !== null) revenue[k] = (revenue[k] as number) + count * amounts(i);
    }
  }
  return { orders: spanOf(orders), revenue: spending === null ? null : spanOf(revenue) };
}

/** How often each client was drawn. */
function drawn(members: number, random: () => number): Float64Array {
  const times = new Float64Array(members);
  for (let k = 0; k < members; k++) {
    const i = Math.floor(random() * members);
    times[i] = (times[i] as number) + 1;
  }
  return times;
}

function byPattern(times: Float64Array, { of, size }: Patterns): Float64Array {
  const weights = new Float64Array(size);
  for (let i = 0; i < of.length; i++) {
    const at = of[i] as number;
    weights[at] = (weights[at] as number) + (times[i] as number);
  }
  return weights;
}

/** For a draw, what amount to expect of each client; null where amounts cannot be told. */
function refitSpending({ spend, sample }: Forecast) {
  if (spend.fit === null || spend.fit.penalty > 0) return null;
  const { client, repeats, amounts } = repeatBuyers(sample);
  const refit = oneStep(spendLikelihood(repeats, amounts), spend.fit.parameters.map(Math.log));
  return (times: Float64Array) => {
    const logs = refit(Float64Array.from(client, (i) => times[i] as number));
    const parameters = logs.map(Math.exp) as [number, number, number];
    return (i: number): number =>
      expectedAmount(parameters, sample.repeats[i] as number, sample.meanAmount[i] as number);
  };
}

function spanOf(totals: Float64Array): readonly [number, number] {
  const sorted = sortAscending(totals.filter(Number.isFinite));
  return [quantileOfSorted(sorted, LOW), quantileOfSorted(sorted, HIGH)];
}
