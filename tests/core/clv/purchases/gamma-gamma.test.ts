import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bgNbd } from "../../../../src/core/clv/purchases/beta-geometric.ts";
import {
  expectedAmount,
  fitSpending,
  type SpendParameters,
  spendLikelihood,
} from "../../../../src/core/clv/purchases/gamma-gamma.ts";
import { aheadOf } from "../../../../src/core/clv/purchases/horizon.ts";
import { checkedSpending, correlationOf } from "../../../../src/core/clv/purchases/spend-check.ts";
import { randomFrom } from "../../../../src/core/maths/random.ts";

const CDNOW: SpendParameters = [6.25, 3.74, 15.44];

describe("golden values of method D19", () => {
  it.each([
    [0, 0, 35.219],
    [1, 25, 28.1146],
    [2, 22.35, 24.6637],
    [7, 73.74, 71.4697],
    [10, 100, 97.2793],
  ])("%d repeats of %d on average", (repeats, mean, expected) => {
    expect(expectedAmount(CDNOW, repeats, mean)).toBeCloseTo(expected, 4);
  });

  it("lnL of two repeats of 22.35", () => {
    const one = spendLikelihood(Float64Array.of(2), Float64Array.of(22.35));
    expect(one.terms(CDNOW.map(Math.log))[0]).toBeCloseTo(-3.551317, 6);
  });

  it.each([
    [2, 30.43, 38.86, 22.35, 36.2892],
    [0, 0, 38.86, 0, 8.369],
  ])(
    "CLV over 12 months at 1 %% a month: %d, %d, %d, %d",
    (...[repeats, lastWeeks, weeks, mean, clv]) => {
      const fitted = { model: bgNbd, parameters: [0.243, 4.414, 0.793, 2.426] as const };
      const horizon = { months: 12, monthlyDiscount: 0.01 };
      const { discounted } = aheadOf(fitted, { repeats, lastWeeks, weeks }, horizon);
      expect(discounted * expectedAmount(CDNOW, repeats, mean)).toBeCloseTo(clv, 4);
    },
  );
});

describe("the checks on amounts", () => {
  const many = (amount: (repeats: number, random: () => number) => number) => {
    const random = randomFrom(5);
    const repeats = Float64Array.from({ length: 300 }, (_, i) => 1 + (i % 8));
    return { repeats, meanAmount: repeats.map((count) => amount(count, random)) };
  };

  it("take amounts that have nothing to do with the number of purchases", () => {
    const { fit, doubt } = checkedSpending(many((_, random) => 40 + 40 * random()));
    expect(doubt).toBeNull();
    expect(fit?.clients).toBe(300);
    expect(fit?.parameters[1]).toBeGreaterThan(1);
  });

  it("tell amounts that grow with the number of purchases, and say so", () => {
    const found = checkedSpending(many((count, random) => 40 * count + random()));
    expect(found.doubt).toBe("correlated");
    expect(found.correlation).toBeGreaterThan(0.9);
    const own = expectedAmount(found.fit?.parameters ?? [0, 0, 0], 40, 1600);
    expect(Math.abs(own / 1600 - 1)).toBeLessThan(0.1);
  });

  it("refuse amounts so far apart that they have no mean", () => {
    const mean = (count: number, random: () => number) =>
      Array.from({ length: count }, () => -Math.log(1 - random())).reduce((a, b) => a + b) / count;
    const far = (count: number, random: () => number) =>
      (1 - random()) ** -1.5 * mean(count, random);
    const found = checkedSpending(many(far));
    expect(found).toMatchObject({ fit: null, doubt: "noMean" });
  });

  it("refuse amounts when nobody came back", () => {
    const none = { repeats: new Float64Array(200), meanAmount: new Float64Array(200) };
    expect(checkedSpending(none)).toMatchObject({ fit: null, doubt: "noAmounts" });
  });

  it("find the correlation by hand: 1 2 3 and 1 3 2 go together by a half", () => {
    expect(correlationOf(Float64Array.of(1, 2, 3), Float64Array.of(1, 3, 2))).toBeCloseTo(0.5, 12);
    expect(correlationOf(Float64Array.of(1, 1), Float64Array.of(1, 3))).toBeNaN();
  });
});

describe("promises", () => {
  const repeats = fc.integer({ min: 0, max: 50 });
  const mean = fc.double({ min: 0.01, max: 1e5, noNaN: true });

  it("money in another unit is expected in that unit", () => {
    fc.assert(
      fc.property(repeats, mean, fc.double({ min: 0.01, max: 100, noNaN: true }), (x, m, unit) => {
        const [p, q, gamma] = CDNOW;
        const scaled = expectedAmount([p, q, gamma * unit], x, m * unit);
        expect(scaled / unit).toBeCloseTo(expectedAmount(CDNOW, x, m), 6);
      }),
    );
  });

  it("lies between the client's own mean and that of all", () => {
    fc.assert(
      fc.property(repeats, mean, (x, m) => {
        const all = expectedAmount(CDNOW, 0, 0);
        const found = expectedAmount(CDNOW, x, m);
        const own = x === 0 ? all : m;
        expect(found).toBeGreaterThanOrEqual(Math.min(own, all) - 1e-9);
        expect(found).toBeLessThanOrEqual(Math.max(own, all) * (1 + 1e-12) + 1e-9);
      }),
    );
  });

  it("a fit follows the unit of money", () => {
    const random = randomFrom(11);
    const x = Float64Array.from({ length: 120 }, () => 1 + Math.floor(random() * 6));
    const amounts = x.map(() => 20 + 60 * random());
    const one = fitSpending({ repeats: x, meanAmount: amounts });
    const cents = fitSpending({ repeats: x, meanAmount: amounts.map((m) => m * 100) });
    expect(cents?.parameters[0]).toBeCloseTo(one?.parameters[0] ?? 0, 4);
    expect((cents?.parameters[2] ?? 0) / 100).toBeCloseTo(one?.parameters[2] ?? 0, 3);
  });
});
