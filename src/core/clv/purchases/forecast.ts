import { fitPurchases, fittedModel, type PurchaseFit } from "./fit.ts";
import { expectedAmount } from "./gamma-gamma.ts";
import { aheadOf, type Horizon } from "./horizon.ts";
import type { PurchaseModel } from "./model.ts";
import { historyAt, patternsOf } from "./patterns.ts";
import { sampleOf } from "./sample.ts";
import { checkedSpending, type SpendCheck } from "./spend-check.ts";
import type { Summaries } from "./summaries.ts";

const LEAST_CLIENTS = 100;
const LEAST_REPEAT_BUYERS = 30;

/** Why there is no forecast. */
export interface NoForecast {
  readonly why: "fewClients" | "fewRepeats" | "noFit";
  /** Clients who bought, and those who came back. */
  readonly clients: number;
  readonly repeatBuyers: number;
}

/** What the clients will do, as far as their purchases tell. Columns have NaN for clients who never bought. */
export interface Forecast {
  readonly why: null;
  readonly clients: number;
  readonly repeatBuyers: number;
  readonly fit: PurchaseFit;
  readonly spend: SpendCheck;
  /** The clients the fit rests on: all who bought, or a sample of very many. */
  readonly sample: Summaries;
  /** Chance that each client is not lost, 0 to 1. */
  readonly alive: Float64Array;
  /** Days of purchase to expect over the horizon. */
  readonly orders: Float64Array;
  /** Revenue to expect over the horizon; NaN throughout where amounts cannot be told. */
  readonly revenue: Float64Array;
  /** The same taken to today. */
  readonly discounted: Float64Array;
}

/**
 * Chance of being active, orders and revenue over a horizon for every client.
 * @returns Why not: fewer than 100 clients or 30 who came back, or no maximum.
 * @see method D7.9 to D7.15
 */
export function forecastOf(
  model: PurchaseModel,
  summaries: Summaries,
  horizon: Horizon,
): Forecast | NoForecast {
  const bought = summaries.repeats.filter((count) => !Number.isNaN(count));
  const clients = bought.length;
  const repeatBuyers = bought.filter((count) => count > 0).length;
  const none = (why: NoForecast["why"]): NoForecast => ({ why, clients, repeatBuyers });
  if (clients < LEAST_CLIENTS) return none("fewClients");
  if (repeatBuyers < LEAST_REPEAT_BUYERS) return none("fewRepeats");
  const sample = sampleOf(summaries, model.mostPatterns);
  const fit = fitPurchases(model, patternsOf(sample));
  if (fit === null) return none("noFit");
  const spend = checkedSpending(summaries);
  const ahead = columnsAhead({ model: fittedModel(model, fit), fit, spend }, summaries, horizon);
  return { why: null, clients, repeatBuyers, fit, spend, sample, ...ahead };
}

interface Fitted {
  readonly model: PurchaseModel;
  readonly fit: PurchaseFit;
  readonly spend: SpendCheck;
}

function columnsAhead({ model, fit, spend }: Fitted, summaries: Summaries, horizon: Horizon) {
  const { parameters } = fit;
  const exact = patternsOf(summaries);
  const byPattern = Array.from({ length: exact.size }, (_, k) => {
    const history = historyAt(exact, k);
    const { orders, discounted } = aheadOf({ model, parameters }, history, horizon);
    return { alive: model.alive(parameters, history), orders, discounted };
  });
  const column = (key: "alive" | "orders" | "discounted") =>
    Float64Array.from(exact.of, (k) => byPattern[k]?.[key] ?? Number.NaN);
  const orders = column("orders");
  const amounts = amountsOf(spend, summaries);
  return {
    alive: column("alive"),
    orders,
    revenue: orders.map((count, i) => count * (amounts[i] as number)),
    discounted: column("discounted").map((count, i) => count * (amounts[i] as number)),
  };
}

/** The mean amount to expect of each client; NaN where amounts cannot be told. */
export function amountsOf({ fit }: SpendCheck, { repeats, meanAmount }: Summaries): Float64Array {
  if (fit === null) return new Float64Array(repeats.length).fill(Number.NaN);
  return repeats.map((count, i) => expectedAmount(fit.parameters, count, meanAmount[i] as number));
}
