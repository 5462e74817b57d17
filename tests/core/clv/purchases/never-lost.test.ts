import { describe, expect, it } from "vitest";
import { fitPurchases } from "../../../../src/core/clv/purchases/fit.ts";
import { type Forecast, forecastOf } from "../../../../src/core/clv/purchases/forecast.ts";
import { intervalOf } from "../../../../src/core/clv/purchases/interval.ts";
import { modelOf } from "../../../../src/core/clv/purchases/models.ts";
import { withoutLoss } from "../../../../src/core/clv/purchases/never-lost.ts";
import { patternsOf } from "../../../../src/core/clv/purchases/patterns.ts";

const KEYS = ["bg", "mbg", "pareto"] as const;
const HISTORY = { repeats: 4, lastWeeks: 90, weeks: 100 };

/** 200 clients who came every few weeks for two years, and all of them lately. */
const FAITHFUL = (() => {
  const clients = Array.from({ length: 200 }, (_, i) => 5 + (i % 20));
  const weeks = Float64Array.from(clients, (_, i) => 100 + (i % 7));
  return {
    repeats: Float64Array.from(clients),
    weeks,
    lastWeeks: weeks.map((span, i) => span - (i % 3)),
    meanAmount: Float64Array.from(clients, (_, i) => 40 + ((7 * i) % 11) ** 2),
  };
})();

describe("a model without loss", () => {
  const model = withoutLoss(modelOf("mbg"));

  it("carries the pace on: r 1, α 20, 4 more purchases in 100 weeks give 5 of 120 weeks, 2 in 48", () => {
    expect(model.expected([1, 20, 0, 0], HISTORY, 48)).toBeCloseTo(2, 12);
    expect(model.alive([1, 20, 0, 0], HISTORY)).toBe(1);
  });

  it.each(KEYS)("is what %s tends to", (key) => {
    const near = modelOf(key);
    const parameters =
      key === "pareto" ? ([1.2, 20, 1e-9, 50] as const) : ([1.2, 20, 1e-9, 2] as const);
    const patterns = patternsOf({
      repeats: Float64Array.of(4, 0),
      lastWeeks: Float64Array.of(90, 0),
      weeks: Float64Array.of(100, 60),
    });
    const limit = withoutLoss(near);
    const found = near.logLikelihoods(parameters, patterns);
    limit.logLikelihoods([1.2, 20, 0, 0], patterns).forEach((term, i) => {
      expect(found[i]).toBeCloseTo(term, 6);
    });
    expect(near.expected(parameters, HISTORY, 52)).toBeCloseTo(
      limit.expected([1.2, 20, 0, 0], HISTORY, 52),
      6,
    );
  });
});

describe("a portfolio that nobody leaves", () => {
  it.each(KEYS)("%s tells it so, fast, and within an interval", (key) => {
    const model = modelOf(key);
    const fit = fitPurchases(model, patternsOf(FAITHFUL));
    expect(fit).toMatchObject({ neverLost: true, penalty: 0 });
    expect(fit?.parameters.slice(2)).toEqual([0, 0]);
    expect(fit?.evaluations).toBeLessThan(1700);
    const found = forecastOf(model, FAITHFUL, { months: 12, monthlyDiscount: 0.01 }) as Forecast;
    expect(found.alive.every((chance) => chance === 1)).toBe(true);
    const total = found.orders.reduce((sum, orders) => sum + orders, 0);
    // 14.5 purchases in 103 weeks each, 52.14 weeks ahead.
    expect(total / ((200 * 14.5 * 52.14) / 103)).toBeCloseTo(1, 1);
    const ordersAlone = { ...found, spend: { ...found.spend, fit: null } };
    const interval = intervalOf(model, ordersAlone, { draws: 50, seed: 1, months: 12 });
    const [low = 0, high = 0] = interval?.orders ?? [];
    expect(low).toBeLessThan(total);
    expect(high).toBeGreaterThan(total);
  });
});
