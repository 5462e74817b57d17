import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_METHOD, type RfmMethod } from "../../../src/core/portfolio/method.ts";
import { reversedCell, spssOf } from "../../../src/core/rfm/code.ts";
import { readyBreaks } from "../../../src/core/rfm/fixed-scores.ts";
import { midrankCuts, rPackageCuts, widthCuts } from "../../../src/core/rfm/other-cuts.ts";
import { type Cuts, quantileCuts, quantileScore } from "../../../src/core/rfm/quantile-scores.ts";
import { ntileScores } from "../../../src/core/rfm/rank-scores.ts";
import type { RfmScoring } from "../../../src/core/rfm/rfm-options.ts";
import { rfmScores } from "../../../src/core/rfm/scores.ts";

const five: RfmMethod = { ...DEFAULT_METHOD.rfm, bins: 5 };
const column = (values: readonly number[]) => Float64Array.from(values);
const idsOf = (size: number) =>
  Array.from({ length: size }, (_, i) => `c${String(i).padStart(5, "0")}`);
const F = [1, 1, 1, 1, 1, 2, 2, 3, 5, 12];

const scoresBy = (
  cutter: (values: ArrayLike<number>, bins: number) => Cuts,
  values: readonly number[],
  bins = 5,
) => {
  const cuts = cutter(values, bins);
  return values.map((value) => quantileScore(value, cuts)).join(" ");
};

describe("the comparison of method D3 on one column", () => {
  it("quantile", () => expect(scoresBy(quantileCuts, F)).toBe("1 1 1 1 1 3 3 4 5 5"));
  it("midrank", () => expect(scoresBy(midrankCuts, F)).toBe("2 2 2 2 2 3 3 4 5 5"));
  it("ntile", () =>
    expect(Array.from(ntileScores(column(F), idsOf(10), 5)).join(" ")).toBe("1 1 2 2 3 3 4 4 5 5"));
  it("equal width", () => expect(scoresBy(widthCuts, F)).toBe("1 1 1 1 1 1 1 1 2 5"));
});

describe("R's package, method D3.2", () => {
  it("agrees with quantiles only where every cut is whole", () => {
    expect(scoresBy(rPackageCuts, [1, 2, 3, 4, 5, 6, 7, 8])).toBe("1 1 1 2 3 3 4 5");
    expect(scoresBy(quantileCuts, [1, 2, 3, 4, 5, 6, 7, 8])).toBe("1 1 2 3 3 4 5 5");
    expect(scoresBy(rPackageCuts, [0.1, 0.2, 0.3, 0.4, 0.5])).toBe("1 1 1 1 1");
    const whole = [0, 10, 20, 30, 40, 50];
    expect(scoresBy(rPackageCuts, whole)).toBe(scoresBy(quantileCuts, whole));
  });

  it("cuts into five however few the clients are", () => {
    const figures = {
      recencyDays: column([1, 2, 3]),
      orders: column([3, 2, 1]),
      revenue: column([30, 20, 10]),
      years: 1,
    };
    expect(rfmScores(figures, { ...DEFAULT_METHOD.rfm, scoring: "rpackage" }).bins).toBe(5);
  });
});

describe("ranks that split ties, method D3.3", () => {
  it("give the first bins one more, and break ties by id", () => {
    const values = column([7, 7, 7, 7, 7, 7, 7]);
    const ids = ["g", "a", "b", "c", "d", "e", "f"];
    expect(Array.from(ntileScores(values, ids, 3))).toEqual([3, 1, 1, 1, 2, 2, 3]);
  });

  it("count fewer days as better, and leave 1 to who bought nothing in the period", () => {
    const figures = {
      recencyDays: column([5, 50, 500, 30]),
      orders: column([4, 2, 1, 0]),
      revenue: column([40, 20, 10, 0]),
      years: 1,
      ids: idsOf(4),
    };
    const found = rfmScores(figures, { ...five, bins: 2, scoring: "ntile" });
    expect(found.codes).toEqual(["222", "111", "111", "211"]);
    expect(found.frozen).toBeNull();
    expect(found.cuts.monetary).toEqual([]);
    expect(found.warnings.map(({ key }) => key)).toContain("rfm.tiesSplit");
  });
});

describe("ready tables, method D3.4", () => {
  it("HubSpot's", () => {
    const { recency, frequency, monetary } = readyBreaks("hubspot", 1, column([]));
    expect([recency, frequency, monetary]).toEqual([
      [30, 90, 180, 365],
      [2, 5, 10, 20],
      [250, 500, 750, 1000],
    ]);
    const figures = {
      recencyDays: column([30, 31, 400]),
      orders: column([20, 9, 1]),
      revenue: column([1000, 500, 249]),
      years: 1,
    };
    const method = { ...five, scoring: "fixed", table: "hubspot" } as const;
    expect(rfmScores(figures, method).codes).toEqual(["555", "433", "111"]);
  });

  it("Klaviyo's: two limits of recency, one, two and three orders, thirds of money", () => {
    const figures = {
      recencyDays: column([180, 181, 366, 10]),
      orders: column([3, 2, 1, 0]),
      revenue: column([90, 60, 30, 0]),
      years: 1,
    };
    const found = rfmScores(figures, { ...five, scoring: "fixed", table: "klaviyo" });
    expect(found.codes.slice(0, 3)).toEqual(["333", "222", "111"]);
    expect(found.scale).toBe(3);
  });
});

describe("nested bins, method D3.7", () => {
  it("score F inside each R, and M inside each of both", () => {
    const figures = {
      recencyDays: column([1, 1, 1, 1, 9, 9, 9, 9]),
      orders: column([50, 50, 60, 60, 1, 1, 2, 2]),
      revenue: column([100, 200, 300, 400, 1, 2, 3, 4]),
      years: 1,
    };
    const found = rfmScores(figures, { ...five, bins: 2, scoring: "nested" });
    expect(found.codes).toEqual(["211", "212", "221", "222", "111", "112", "121", "122"]);
    expect(found.rules).toBeNull();
  });

  it("give the middle where all are equal", () => {
    const figures = {
      recencyDays: column([5, 5]),
      orders: null,
      revenue: column([7, 7]),
      years: 1,
    };
    expect(rfmScores(figures, { ...five, bins: 4, scoring: "nested" }).codes).toEqual([
      "2-2",
      "2-2",
    ]);
  });
});

describe("frozen cuts, method D3.8", () => {
  const before = {
    recencyDays: column([10, 20, 30, 40, 50, 60]),
    orders: column([1, 2, 3, 4, 5, 6]),
    revenue: column([10, 20, 30, 40, 50, 60]),
    years: 1,
  };
  const live = rfmScores(before, { ...five, bins: 3 });
  const kept: RfmMethod = { ...five, scoring: "frozen", frozen: live.frozen ?? never() };

  it("change no score of a client whose figures are the same, whoever else comes", () => {
    const after = {
      recencyDays: column([10, 20, 30, 40, 50, 60, 1, 2, 3]),
      orders: column([1, 2, 3, 4, 5, 6, 90, 91, 92]),
      revenue: column([10, 20, 30, 40, 50, 60, 900, 910, 920]),
      years: 1,
    };
    expect(rfmScores(after, kept).codes.slice(0, 6)).toEqual(live.codes);
    expect(rfmScores(after, { ...five, bins: 3 }).codes.slice(0, 6)).not.toEqual(live.codes);
  });

  it("put what lies beyond the old extremes into the end bins", () => {
    const beyond = {
      recencyDays: column([0, 5000]),
      orders: column([1000, 0.5]),
      revenue: column([1e9, -5]),
      years: 1,
    };
    expect(rfmScores(beyond, kept).codes).toEqual(["333", "111"]);
  });

  it("keep the middle for a figure that was the same for everybody", () => {
    const same = { ...before, orders: column([7, 7, 7, 7, 7, 7]) };
    const first = rfmScores(same, { ...five, bins: 3 });
    expect(Array.from(first.f)).toEqual([2, 2, 2, 2, 2, 2]);
    const next = { ...same, orders: column([7, 6, 8, 7, 7, 7]) };
    const frozen = first.frozen ?? never();
    const found = rfmScores(next, { ...five, scoring: "frozen", frozen });
    expect(Array.from(found.f)).toEqual([2, 1, 3, 2, 2, 2]);
  });

  it("give everybody the middle for a figure they were not taken from", () => {
    const { cuts, sides, spread } = live.frozen ?? never();
    const frozen = {
      cuts: { ...cuts, frequency: [] },
      sides,
      spread,
      equal: ["frequency"] as const,
    };
    const found = rfmScores(before, { ...five, scoring: "frozen", frozen });
    expect(Array.from(found.f)).toEqual([2, 2, 2, 2, 2, 2]);
    expect(Array.from(found.m)).toEqual(Array.from(live.m));
  });

  it("without cuts are quantiles", () => {
    const found = rfmScores(before, { ...five, bins: 3, scoring: "frozen" });
    expect(found.scoring).toBe("quantile");
    expect(found.codes).toEqual(live.codes);
  });
});

describe("composites and direction, method D5", () => {
  const figures = {
    recencyDays: column([1, 2, 3, Number.NaN]),
    orders: column([1, 2, 3, 4]),
    revenue: column([10, 30, 20, 5]),
    years: 1,
  };
  const totals = (total: NonNullable<RfmMethod["total"]>) =>
    Array.from(rfmScores(figures, { ...five, bins: 3, total }).totals);

  it("add up, weigh, or stand one after the other", () => {
    expect(rfmScores(figures, { ...five, bins: 3 }).codes).toEqual(["311", "223", "132", ""]);
    expect(totals({ kind: "sum" })).toEqual([5, 7, 6, Number.NaN]);
    expect(totals({ kind: "spss" })).toEqual([311, 223, 132, Number.NaN]);
    expect(totals({ kind: "weighted", r: 2, f: 1, m: 1 })).toEqual([2, 9 / 4, 7 / 4, Number.NaN]);
    expect(spssOf({ r: 5, f: 0, m: 4 })).toBe(544);
  });

  it("can be shown with 1 as the best", () => {
    const found = rfmScores(figures, { ...five, bins: 3, reverse: true });
    expect(found.codes).toEqual(["133", "221", "312", ""]);
    expect(Array.from(found.r)).toEqual([3, 2, 1, 0]);
    expect(reversedCell({ r: 5, f: 0, m: 1 }, 5)).toEqual({ r: 1, f: 0, m: 5 });
  });
});

describe("promises of every method", () => {
  const client = fc.record({
    days: fc.integer({ min: 0, max: 900 }),
    orders: fc.integer({ min: 0, max: 20 }),
    cents: fc.integer({ min: 0, max: 500_000 }),
  });
  const figuresOf = (
    clients: readonly { days: number; orders: number; cents: number }[],
    factor = 1,
  ) => ({
    recencyDays: column(clients.map(({ days }) => days)),
    orders: column(clients.map(({ orders }) => orders)),
    revenue: column(clients.map(({ cents }) => (cents / 100) * factor)),
    years: 1,
    ids: idsOf(clients.length),
  });
  const byValue = fc.constantFrom<RfmScoring>("quantile", "midrank", "width", "rpackage");
  const any = fc.constantFrom<RfmScoring>(
    "quantile",
    "midrank",
    "width",
    "rpackage",
    "ntile",
    "nested",
  );
  const bins = fc.constantFrom<RfmMethod["bins"]>("auto", 3, 4, 5);

  it("scores lie between 1 and the scale", () => {
    fc.assert(
      fc.property(fc.array(client, { maxLength: 60 }), any, bins, (clients, scoring, count) => {
        const { r, f, m, scale } = rfmScores(figuresOf(clients), { ...five, scoring, bins: count });
        for (const score of [...r, ...f, ...m]) {
          expect(score).toBeGreaterThanOrEqual(1);
          expect(score).toBeLessThanOrEqual(scale);
        }
      }),
    );
  });

  it("more never scores lower, where the value alone decides", () => {
    fc.assert(
      fc.property(
        fc.array(client, { minLength: 2, maxLength: 60 }),
        fc.constantFrom<RfmScoring>("quantile", "midrank", "width", "rpackage", "ntile"),
        bins,
        (clients, scoring, count) => {
          const { r, f, m } = rfmScores(figuresOf(clients), { ...five, scoring, bins: count });
          for (let i = 1; i < clients.length; i++) {
            const [a, b] = [clients[i - 1], clients[i]] as const;
            if (!a || !b) continue;
            if (a.days < b.days) expect(r[i - 1]).toBeGreaterThanOrEqual(r[i] ?? 0);
            if (a.orders > b.orders) expect(f[i - 1]).toBeGreaterThanOrEqual(f[i] ?? 0);
            if (a.cents > b.cents && b.orders > 0) {
              if (a.orders > 0) expect(m[i - 1]).toBeGreaterThanOrEqual(m[i] ?? 0);
            }
          }
        },
      ),
    );
  });

  it("the currency changes no score but R's, which adds 1 to its cuts", () => {
    const scaleless = fc.constantFrom<RfmScoring>(
      "quantile",
      "midrank",
      "width",
      "ntile",
      "nested",
    );
    fc.assert(
      fc.property(
        fc.array(client, { maxLength: 60 }),
        scaleless,
        bins,
        (clients, scoring, count) => {
          const method = { ...five, scoring, bins: count };
          const { codes } = rfmScores(figuresOf(clients), method);
          expect(rfmScores(figuresOf(clients, 100), method).codes).toEqual(codes);
        },
      ),
    );
  });

  it("frozen cuts repeat the run they come from", () => {
    fc.assert(
      fc.property(fc.array(client, { maxLength: 60 }), byValue, bins, (clients, scoring, count) => {
        const figures = figuresOf(clients);
        const live = rfmScores(figures, { ...five, scoring, bins: count });
        const frozen = live.frozen ?? never();
        expect(rfmScores(figures, { ...five, scoring: "frozen", frozen }).codes).toEqual(
          live.codes,
        );
      }),
    );
  });
});

function never(): never {
  throw new Error("these scores have cuts to keep");
}
