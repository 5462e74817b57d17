import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ClvTerms, clvFactor, clvOf } from "../../../src/core/clv/clv.ts";
import { annualRetention, shrunkRetention } from "../../../src/core/clv/retention.ts";
import {
  clvByChurn,
  clvOfBasket,
  clvOfRelationship,
  clvToDate,
  monthlyRate,
  netOfAcquisition,
} from "../../../src/core/clv/simple.ts";
import { Problem } from "../../../src/core/problem.ts";

const terms: ClvTerms = { retention: 0.8, discount: 0.1, years: null, first: "end" };

describe("golden values of method D7, m = 100, r = 0.8, d = 0.1", () => {
  it.each([
    ["D7.5 for ever, first at the end", null, "end", 266.67],
    ["D7.6 for ever, first now", null, "now", 366.67],
    ["D7.7 five years, first now", 5, "now", 292.06],
    ["D7.7 five years, first at the end", 5, "end", 212.41],
  ] as const)("%s", (_, years, first, value) => {
    expect(clvOf(100, { ...terms, years, first })).toBeCloseTo(value, 2);
  });

  it("differs by exactly one margin between now and the end, for ever", () => {
    expect(clvOf(100, { ...terms, first: "now" }) - clvOf(100, terms)).toBeCloseTo(100, 9);
  });
});

describe("the simple ones", () => {
  it("adds, multiplies and divides as they say", () => {
    expect(clvToDate([100.1, 200.2, -300.3])).toBe(0);
    expect(clvOfRelationship(1200, 4)).toBe(4800);
    expect(clvOfBasket({ averageOrder: 50, ordersPerYear: 6, years: 3, marginShare: 0.4 })).toBe(
      360,
    );
    expect(clvByChurn(100, 0.2)).toBe(500);
    expect(netOfAcquisition(266, 66)).toBe(200);
    expect((1 + monthlyRate(0.1)) ** 12).toBeCloseTo(1.1, 12);
  });

  it("draws a small segment towards all", () => {
    expect(shrunkRetention(3, 3, 0.6)).toBe(0.75);
    expect(shrunkRetention(0, 3, 0.6)).toBe(0.375);
    expect(shrunkRetention(0, 0, 0.6)).toBe(0.6);
    expect(annualRetention(0.9, 6)).toBeCloseTo(0.81, 12);
  });
});

describe("refusals", () => {
  it.each([
    ["clv.retention", { retention: -0.1 }],
    ["clv.retention", { retention: 1.1 }],
    ["clv.retention", { retention: Number.NaN }],
    ["clv.discount", { discount: -1 }],
    ["clv.infinite", { retention: 1, discount: 0 }],
    ["clv.infinite", { retention: 0.95, discount: -0.1 }],
    ["number.range", { years: 2.5 }],
    ["number.range", { years: -1 }],
  ])("%s for %j", (key, change) => {
    expect(() => clvFactor({ ...terms, ...change })).toThrow(expect.objectContaining({ key }));
  });

  it("refuses churn that cannot be", () => {
    expect(() => clvByChurn(100, 0)).toThrow(Problem);
    expect(() => clvByChurn(100, 1.2)).toThrow(Problem);
  });
});

describe("promises", () => {
  const rate = fc.double({ min: 0, max: 0.99, noNaN: true });
  const discount = fc.double({ min: 0, max: 1, noNaN: true });

  it("more years bring more, and never more than for ever", () => {
    fc.assert(
      fc.property(rate, discount, fc.nat(60), (retention, d, years) => {
        const some = clvFactor({ retention, discount: d, years, first: "end" });
        const more = clvFactor({ retention, discount: d, years: years + 1, first: "end" });
        const all = clvFactor({ retention, discount: d, years: null, first: "end" });
        expect(more).toBeGreaterThanOrEqual(some);
        expect(all * (1 + 1e-9) + 1e-12).toBeGreaterThanOrEqual(more);
      }),
    );
  });

  it("a horizon is the sum of its years", () => {
    fc.assert(
      fc.property(rate, discount, fc.nat(20), (retention, d, years) => {
        let sum = 0;
        for (let t = 1; t <= years; t++) sum += (retention / (1 + d)) ** t;
        expect(clvFactor({ retention, discount: d, years, first: "end" })).toBeCloseTo(sum, 9);
      }),
    );
  });
});
