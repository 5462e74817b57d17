import { describe, expect, it } from "vitest";
import { backTest } from "../../../../src/core/clv/purchases/back-test.ts";
import { fitPurchases, purchaseLikelihood } from "../../../../src/core/clv/purchases/fit.ts";
import { type Forecast, forecastOf } from "../../../../src/core/clv/purchases/forecast.ts";
import { intervalOf } from "../../../../src/core/clv/purchases/interval.ts";
import { maximumOf } from "../../../../src/core/clv/purchases/maximum.ts";
import { modelOf } from "../../../../src/core/clv/purchases/models.ts";
import { netDays } from "../../../../src/core/clv/purchases/net-days.ts";
import { oneStep } from "../../../../src/core/clv/purchases/one-step.ts";
import { patternsOf } from "../../../../src/core/clv/purchases/patterns.ts";
import { summariesOf } from "../../../../src/core/clv/purchases/summaries.ts";
import type { Orders } from "../../../../src/core/orders.ts";
import { drawnOrders, reversed, UNTIL } from "./drawn.ts";

const YEAR = { months: 12, monthlyDiscount: 0.01 };
const mbg = modelOf("mbg");
const summaries = (orders: Orders) => summariesOf(netDays(orders, UNTIL), UNTIL);
const forecast = (orders: Orders, model = mbg): Forecast => {
  const found = forecastOf(model, summaries(orders), YEAR);
  if (found.why !== null) throw new Error(found.why);
  return found;
};
const total = (column: Float64Array) =>
  column.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0);

describe("when a forecast is refused", () => {
  it("under 100 clients, and under 30 who came back", () => {
    expect(forecastOf(mbg, summaries(drawnOrders(99)), YEAR)).toMatchObject({
      why: "fewClients",
      clients: 99,
    });
    const plain = drawnOrders(200);
    const seen = new Set<number>();
    const firsts = Array.from(plain.client.keys()).filter((e) => {
      const isFirst = !seen.has(plain.client[e] as number);
      seen.add(plain.client[e] as number);
      return isFirst;
    });
    const pick = (column: Int32Array) => Int32Array.from(firsts, (e) => column[e] as number);
    const once: Orders = {
      ...plain,
      size: firsts.length,
      client: pick(plain.client),
      day: pick(plain.day),
      amount: Float64Array.from(firsts, (e) => plain.amount[e] as number),
    };
    expect(forecastOf(mbg, summaries(once), YEAR)).toMatchObject({
      why: "fewRepeats",
      clients: 200,
      repeatBuyers: 0,
    });
  });

  it("where all bought on the last day, for nothing can be told", () => {
    const same = Float64Array.from({ length: 120 }, () => 0);
    expect(
      fitPurchases(mbg, patternsOf({ repeats: same, lastWeeks: same, weeks: same })),
    ).toBeNull();
  });

  it("a likelihood that grows for ever is drawn back by a penalty", () => {
    const clients = Float64Array.of(1);
    const terms = ([log = 0]: readonly number[]) => Float64Array.of(log);
    const found = maximumOf({ clients, terms, parameters: 1 });
    expect(found?.penalty).toBe(0.001);
    // The maximum of log θ − 0.001 θ².
    expect(Math.exp(found?.logs[0] ?? 0)).toBeCloseTo(Math.sqrt(500), 3);
  });

  it("one that grows faster than the largest penalty has none", () => {
    const clients = Float64Array.of(1);
    const terms = ([log = 0]: readonly number[]) => Float64Array.of(Math.exp(3 * log));
    expect(maximumOf({ clients, terms, parameters: 1 })).toBeNull();
  });
});

describe("a portfolio that does as the models say", () => {
  const orders = drawnOrders(600);
  const plain = forecast(orders);

  it("is told a chance and more orders than nothing for each client who bought", () => {
    expect(plain.clients).toBe(600);
    expect(plain.alive.every((chance) => chance > 0 && chance < 1)).toBe(true);
    expect(plain.orders.every((count) => count > 0)).toBe(true);
    expect(total(plain.discounted)).toBeLessThan(total(plain.revenue));
  });

  it.each(["bg", "mbg", "pareto"] as const)("%s would have told the last year", (key) => {
    const model = modelOf(key);
    const found = backTest(model, { days: netDays(orders, UNTIL), until: UNTIL }, 12);
    expect(found?.actualOrders).toBeGreaterThan(300);
    expect(Math.abs((found?.orders ?? 0) / (found?.actualOrders ?? 1) - 1)).toBeLessThan(0.2);
    expect(Math.abs((found?.revenue ?? 0) / (found?.actualRevenue ?? 1) - 1)).toBeLessThan(0.2);
  });

  it("has no back-test where too few were known a year ago", () => {
    const few = drawnOrders(120);
    expect(backTest(mbg, { days: netDays(few, UNTIL), until: UNTIL }, 12)).toBeNull();
  });

  it("does not mind the order of rows", () => {
    expect(forecast(reversed(orders))).toEqual(plain);
  });

  it("scales with its money, and nothing else does", () => {
    const dear = forecast({ ...orders, amount: orders.amount.map((amount) => amount * 100) });
    expect(dear.orders).toEqual(plain.orders);
    expect(total(dear.revenue) / total(plain.revenue) / 100).toBeCloseTo(1, 4);
  });

  it("has an interval round what is expected, the same for the same seed", () => {
    const resampling = { draws: 200, seed: 1, months: 12 };
    const found = intervalOf(mbg, plain, resampling);
    const [low = 0, high = 0] = found?.orders ?? [];
    expect(low).toBeLessThan(total(plain.orders));
    expect(high).toBeGreaterThan(total(plain.orders));
    expect(found?.revenue?.[0]).toBeLessThan(total(plain.revenue));
    expect(found?.revenue?.[1]).toBeGreaterThan(total(plain.revenue));
    expect(intervalOf(mbg, plain, resampling)).toEqual(found);
    expect(intervalOf(mbg, plain, { ...resampling, seed: 2 })).not.toEqual(found);
  });

  it("is told about the same from a sample", () => {
    const sampled = forecast(orders, { ...mbg, mostPatterns: 300 });
    expect(sampled.sample.repeats.length).toBe(300);
    expect(total(sampled.orders) / total(plain.orders)).toBeCloseTo(1, 1);
  });
});

describe("one step from the maximum", () => {
  it("goes nowhere under the usual weights, and where a fit goes under others", () => {
    const patterns = patternsOf(summaries(drawnOrders(600)));
    const likelihood = purchaseLikelihood(mbg, patterns);
    const logs = maximumOf(likelihood)?.logs ?? [];
    const step = oneStep(likelihood, logs);
    step(patterns.clients).forEach((log, k) => {
      expect(log).toBeCloseTo(logs[k] as number, 3);
    });
    const others = patterns.clients.map((count, i) => (i % 5 === 0 ? 2 * count : count));
    const refit = maximumOf({ ...likelihood, clients: others })?.logs ?? [];
    step(others).forEach((log, k) => {
      expect(Math.abs(log - (refit[k] as number))).toBeLessThan(0.1);
    });
  });
});
