import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bgNbd, mbgNbd } from "../../../../src/core/clv/purchases/beta-geometric.ts";
import { aheadOf } from "../../../../src/core/clv/purchases/horizon.ts";
import type {
  History,
  Parameters,
  PurchaseModel,
} from "../../../../src/core/clv/purchases/model.ts";
import { modelOf } from "../../../../src/core/clv/purchases/models.ts";
import { paretoNbd } from "../../../../src/core/clv/purchases/pareto-nbd.ts";
import { patternsOf } from "../../../../src/core/clv/purchases/patterns.ts";
import { hypergeometric } from "../../../../src/core/maths/hypergeometric.ts";

type Three = readonly [repeats: number, lastWeeks: number, weeks: number];

const history = ([repeats, lastWeeks, weeks]: Three): History => ({ repeats, lastWeeks, weeks });
const NEW: History = { repeats: 0, lastWeeks: 0, weeks: 0 };

/** Published for CDNOW, in weeks. */
const BG: Parameters = [0.243, 4.414, 0.793, 2.426];
const MBG: Parameters = [0.525, 6.183, 0.891, 1.614];
const PARETO: Parameters = [0.553, 10.578, 0.606, 11.669];

const likelihood = (model: PurchaseModel, parameters: Parameters, one: History) => {
  const column = (value: number) => Float64Array.of(value);
  const patterns = patternsOf({
    repeats: column(one.repeats),
    lastWeeks: column(one.lastWeeks),
    weeks: column(one.weeks),
  });
  return model.logLikelihoods(parameters, patterns)[0];
};

describe("golden values of method D19, CDNOW in weeks", () => {
  it.each<[Three, number, number]>([
    [[2, 30.43, 38.86], 0.726579, 1.226028],
    [[0, 0, 38.86], 1, 0.195098],
    [[1, 5, 38.86], 0.314786, 0.301556],
    [[10, 35, 38.86], 0.846941, 6.163638],
  ])("BG/NBD %j: P(alive), E[Y(39)]", (three, alive, expected) => {
    expect(bgNbd.alive(BG, history(three))).toBeCloseTo(alive, 6);
    expect(bgNbd.expected(BG, history(three), 39)).toBeCloseTo(expected, 6);
  });

  it("BG/NBD: lnL", () => {
    expect(likelihood(bgNbd, BG, history([2, 30.43, 38.86]))).toBeCloseTo(-9.458606, 6);
    expect(likelihood(bgNbd, BG, history([0, 0, 38.86]))).toBeCloseTo(-0.554713, 6);
  });

  it.each<[Three, number, number]>([
    [[2, 30.43, 38.86], 0.706202, 1.262961],
    [[0, 0, 38.86], 0.389735, 0.154013],
    [[10, 35, 38.86], 0.835438, 5.880124],
  ])("MBG/NBD %j: P(alive), E[Y(39)]", (three, alive, expected) => {
    expect(mbgNbd.alive(MBG, history(three))).toBeCloseTo(alive, 6);
    expect(mbgNbd.expected(MBG, history(three), 39)).toBeCloseTo(expected, 6);
  });

  it.each<[Three, number, number, number]>([
    [[26, 30.86, 31], 0.997919, 25.4585, 4],
    [[0, 0, 38.86], 0.295287, 0.1362, 4],
    [[2, 30.43, 38.86], 0.869168, 1.8508, 4],
  ])("Pareto/NBD %j: P(alive), E[Y(52)]", (three, alive, expected, digits) => {
    expect(paretoNbd.alive(PARETO, history(three))).toBeCloseTo(alive, 6);
    expect(paretoNbd.expected(PARETO, history(three), 52)).toBeCloseTo(expected, digits);
  });
});

describe("a client of tomorrow", () => {
  it("is told by the papers' own formulas", () => {
    const [r, alpha, s, beta] = PARETO;
    const weeks = 52;
    const bought = ((r * beta) / (alpha * (s - 1))) * (1 - (beta / (beta + weeks)) ** (s - 1));
    expect(paretoNbd.expected(PARETO, NEW, weeks)).toBeCloseTo(bought, 9);
    expect(bgNbd.alive(BG, NEW)).toBe(1);
    expect(mbgNbd.alive(MBG, NEW)).toBeCloseTo(MBG[3] / (MBG[2] + MBG[3]), 12);
  });

  it("buys at first at the mean pace, r / α a week, if not lost at once", () => {
    expect(bgNbd.expected(BG, NEW, 1e-4) / 1e-4).toBeCloseTo(BG[0] / BG[1], 5);
    expect(paretoNbd.expected(PARETO, NEW, 1e-4) / 1e-4).toBeCloseTo(PARETO[0] / PARETO[1], 5);
  });
});

describe("the integral that stands in for a slow series of Pareto/NBD", () => {
  /** P(alive) by the series, however slow. */
  const bySeries = ([r, alpha, s, beta]: Parameters, { repeats, lastWeeks, weeks }: History) => {
    const sum = r + s + repeats;
    const term = (y: number): number => {
      const larger = Math.max(alpha, beta) + y;
      const second = alpha >= beta ? s + 1 : r + repeats;
      const series = hypergeometric(sum, second, sum + 1, Math.abs(alpha - beta) / larger);
      return series / larger ** sum;
    };
    const kept = (alpha + weeks) ** (r + repeats) * (beta + weeks) ** s;
    return 1 / (1 + (s / sum) * kept * (term(lastWeeks) - term(weeks)));
  };

  it.each<[Parameters, Three]>([
    [
      [0.5, 0.5, 0.6, 300],
      [0, 0, 40],
    ],
    [
      [0.5, 0.5, 0.6, 300],
      [1, 0.14, 260],
    ],
    [
      [2, 1, 0.3, 900],
      [3, 2, 40],
    ],
    [
      [0.5, 300, 0.6, 0.5],
      [0, 0, 40],
    ],
    [
      [0.5, 900, 1.3, 2],
      [3, 2, 40],
    ],
  ])("%j, %j", (parameters, three) => {
    const one = history(three);
    expect(paretoNbd.alive(parameters, one) / bySeries(parameters, one)).toBeCloseTo(1, 9);
  });

  it("has a value where the series does not end", () => {
    const far: Parameters = [2, 1, 0.3, 90_000];
    expect(bySeries(far, history([0, 0, 40]))).toBeNaN();
    expect(paretoNbd.alive(far, history([0, 0, 40]))).toBeGreaterThan(0.9);
  });
});

describe("numerical guards of method D7.15", () => {
  it("a at 1, and a third argument of the series at 0, have the value beside them", () => {
    const one = history([2, 30, 40]);
    const at = (a: number) => bgNbd.expected([0.25, 4, a, 2.4], one, 39);
    expect(at(1)).toBeCloseTo(at(1.00001), 4);
    const pole: Parameters = [0.25, 4, 0.6, 0.4];
    const near: Parameters = [0.25, 4, 0.60001, 0.4];
    const lone = history([0, 0, 40]);
    expect(bgNbd.expected(pole, lone, 39)).toBeCloseTo(bgNbd.expected(near, lone, 39), 4);
  });

  it("s at 1 has the value beside it", () => {
    const at = (s: number) => paretoNbd.expected([0.5, 10, s, 12], history([2, 30, 40]), 39);
    expect(at(1)).toBeCloseTo(at(1.00001), 4);
  });

  it("very many purchases stay numbers", () => {
    const heavy = history([3000, 250, 260]);
    for (const [model, parameters] of cases) {
      expect(model.alive(parameters, heavy)).toBeGreaterThanOrEqual(0);
      expect(likelihood(model, parameters, heavy)).toSatisfy(Number.isFinite);
    }
  });
});

const cases: readonly (readonly [PurchaseModel, Parameters])[] = [
  [modelOf("bg"), BG],
  [modelOf("mbg"), MBG],
  [modelOf("pareto"), PARETO],
];

describe.each(cases)("promises of $key", (model, parameters) => {
  const weeks = fc.double({ min: 0.1, max: 300, noNaN: true });
  const repeats = fc.integer({ min: 0, max: 60 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const any = fc
    .tuple(repeats, share, weeks)
    .map(([x, last, t]) => history([x, x === 0 ? 0 : last * t, t]));

  it("the chance lies from 0 to 1", () => {
    fc.assert(
      fc.property(any, (one) => {
        const alive = model.alive(parameters, one);
        expect(alive).toBeGreaterThanOrEqual(0);
        expect(alive).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("of two with as many purchases, the more recent is never less alive", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), weeks, share, share, (x, t, one, other) => {
        const at = (last: number) => model.alive(parameters, history([x, last * t, t]));
        const [early, late] = [Math.min(one, other), Math.max(one, other)];
        expect(at(late)).toBeGreaterThanOrEqual(at(early) - 1e-9);
      }),
    );
  });

  it("more is expected of more time, and nothing of none", () => {
    fc.assert(
      fc.property(any, weeks, weeks, (one, some, more) => {
        const at = (ahead: number) => model.expected(parameters, one, ahead);
        expect(at(0)).toBeCloseTo(0, 9);
        expect(at(some + more)).toBeGreaterThanOrEqual(at(some) - 1e-9);
      }),
    );
  });

  it("another unit of time says the same", () => {
    fc.assert(
      fc.property(any, weeks, (one, ahead) => {
        const days = parameters.map((value, k) =>
          model.spans.includes(k) ? value * 7 : value,
        ) as unknown as Parameters;
        const inDays = history([one.repeats, one.lastWeeks * 7, one.weeks * 7]);
        expect(model.expected(days, inDays, ahead * 7)).toBeCloseTo(
          model.expected(parameters, one, ahead),
          7,
        );
      }),
    );
  });

  it("a horizon without discount is its months together, and discount takes from it", () => {
    fc.assert(
      fc.property(any, (one) => {
        const fitted = { model, parameters };
        const plain = aheadOf(fitted, one, { months: 12, monthlyDiscount: 0 });
        const tiny = aheadOf(fitted, one, { months: 12, monthlyDiscount: 1e-12 });
        const dear = aheadOf(fitted, one, { months: 12, monthlyDiscount: 0.01 });
        expect(tiny.discounted).toBeCloseTo(plain.orders, 8);
        expect(dear.orders).toBeCloseTo(plain.orders, 9);
        expect(dear.discounted).toBeLessThanOrEqual(plain.orders + 1e-12);
      }),
      { numRuns: 30 },
    );
  });
});
