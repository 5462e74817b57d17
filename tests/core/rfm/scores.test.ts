import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_METHOD, type RfmMethod } from "../../../src/core/portfolio/method.ts";
import { cellOfCode, codeOf, fmOf, sumOf, weightedOf } from "../../../src/core/rfm/code.ts";
import {
  fixedRecencyScore,
  fixedScore,
  starterBreaks,
} from "../../../src/core/rfm/fixed-scores.ts";
import { quantileCuts, quantileScore } from "../../../src/core/rfm/quantile-scores.ts";
import { rfmScores } from "../../../src/core/rfm/scores.ts";
import { onFive, segmentOfCell } from "../../../src/core/rfm/segment-map.ts";
import { on } from "../portfolio/make.ts";

const five: RfmMethod = { ...DEFAULT_METHOD.rfm, bins: 5 };
const column = (values: readonly number[]) => Float64Array.from(values);
const quantileScores = (values: readonly number[], bins = 5) => {
  const cuts = quantileCuts(values, bins);
  return values.map((value) => quantileScore(value, cuts)).join(" ");
};

/** The twelve clients of method D19: last order, orders, revenue, code and segment without the New rule. */
const TWELVE = [
  ["2026-11-10", 14, 48200, 12, "555", "CHAMPION"],
  ["2026-10-28", 9, 31750.5, 25, "455", "LOYAL"],
  ["2026-11-02", 3, 4200, 20, "432", "ACTIVE"],
  ["2026-06-15", 11, 27900, 160, "255", "EX_LOYAL"],
  ["2025-12-01", 8, 22100, 356, "144", "AT_RISK"],
  ["2026-09-30", 2, 1500, 53, "321", "ALMOST_LOST"],
  ["2026-11-18", 1, 900, 4, "511", "NEW"],
  ["2025-03-20", 1, 350, 612, "111", "DORMANT"],
  ["2024-11-22", 4, 6100, 730, "133", "AT_RISK"],
  ["2026-08-01", 5, 8800, 113, "343", "LOYAL"],
  ["2026-02-14", 2, 1500, 281, "221", "DORMANT"],
  ["2026-11-20", 1, 12500, 2, "514", "ACTIVE"],
] as const;

const twelve = {
  recencyDays: column(TWELVE.map(([last]) => on("2026-11-22") - on(last))),
  orders: column(TWELVE.map(([, orders]) => orders)),
  revenue: column(TWELVE.map(([, , revenue]) => revenue)),
  years: 1,
};

describe("golden table of method D19", () => {
  const scores = rfmScores(twelve, five);

  it("has the recency, the cuts and the codes", () => {
    expect(Array.from(twelve.recencyDays)).toEqual(TWELVE.map(([, , , days]) => days));
    const rounded = (cuts: readonly number[]) => cuts.map((cut) => Math.round(cut * 1e6) / 1e6);
    expect(rounded(scores.cuts.recency)).toEqual([13.6, 36.2, 141.2, 341]);
    expect(rounded(scores.cuts.frequency)).toEqual([1.2, 2.4, 4.6, 8.8]);
    expect(rounded(scores.cuts.monetary)).toEqual([1500, 4960, 11020, 26740]);
    expect(scores.codes).toEqual(TWELVE.map(([, , , , code]) => code));
  });

  it("has the segments", () => {
    const segments = scores.codes.map((_, i) =>
      segmentOfCell({ r: scores.r[i] ?? 0, f: scores.f[i] ?? 0, m: scores.m[i] ?? 0 }),
    );
    expect(segments).toEqual(TWELVE.map(([, , , , , segment]) => segment));
  });

  it("takes three bins by itself, as twelve clients are few", () => {
    const few = rfmScores(twelve, DEFAULT_METHOD.rfm);
    expect(few.bins).toBe(3);
    expect(few.codes.every((code) => /^[135]{3}$/.test(code))).toBe(true);
    expect(few.warnings).toEqual([{ key: "rfm.fewClients3", values: { clients: 12 } }]);
  });
});

describe("quantile scores, method D3.1", () => {
  it("matches the worked examples", () => {
    expect(quantileScores([1, 2, 3, 4, 5, 6, 7, 8])).toBe("1 1 2 3 3 4 5 5");
    expect(quantileScores([1, 1, 1, 1, 1, 2, 2, 3, 5, 12])).toBe("1 1 1 1 1 3 3 4 5 5");
    expect(quantileScores([0.1, 0.2, 0.3, 0.4, 0.5])).toBe("1 2 3 4 5");
  });

  it("gives the middle when all are equal", () => {
    expect(quantileScores([7, 7, 7])).toBe("3 3 3");
    expect(quantileScores([7, 7], 4)).toBe("2 2");
  });

  it("forgives a rounding error at a cut", () => {
    const cuts = quantileCuts([1, 2, 3, 4, 5, 6], 5);
    expect(quantileScore(2 + 1e-12, cuts)).toBe(quantileScore(2, cuts));
  });
});

describe("fixed breaks, method D3.4", () => {
  it("scores by the starter table", () => {
    const breaks = starterBreaks(1, 100_000);
    expect(breaks.monetary).toEqual([300, 1000, 2000, 5000]);
    expect(
      [0, 30, 31, 90, 180, 365, 366].map((days) => fixedRecencyScore(days, breaks.recency)),
    ).toEqual([5, 5, 4, 4, 3, 2, 1]);
    expect([0, 1, 2, 3, 6, 12].map((orders) => fixedScore(orders, breaks.frequency))).toEqual([
      1, 1, 2, 3, 4, 5,
    ]);
    expect([-10, 299, 300, 5000].map((revenue) => fixedScore(revenue, breaks.monetary))).toEqual([
      1, 1, 2, 5,
    ]);
  });

  it("scales the orders with the length of the period", () => {
    expect(starterBreaks(2, 0).frequency).toEqual([4, 6, 12, 24]);
    expect(starterBreaks(0.5, 0).frequency).toEqual([1, 1.5, 3, 6]);
    expect(starterBreaks(0.001, 0).frequency).toEqual(starterBreaks(0.25, 0).frequency);
  });

  it("stands in below nine clients and says so", () => {
    const { scoring, warnings, codes } = rfmScores(
      {
        recencyDays: column([10, 400]),
        orders: column([12, 1]),
        revenue: column([900, 100]),
        years: 1,
      },
      DEFAULT_METHOD.rfm,
    );
    expect(scoring).toBe("fixed");
    expect(codes).toEqual(["555", "115"]);
    expect(warnings).toEqual([{ key: "rfm.fewClientsFixed", values: { clients: 2 } }]);
  });

  it("follows breaks of the user's own", () => {
    const breaks = { recency: [10, 20], frequency: [2, 4], monetary: [100, 200] };
    const scores = rfmScores(
      {
        recencyDays: column([5, 15, 25]),
        orders: column([4, 2, 1]),
        revenue: column([200, 100, 1]),
        years: 1,
      },
      { ...five, scoring: "fixed", breaks },
    );
    expect(scores.codes).toEqual(["333", "222", "111"]);
    expect(scores.bins).toBe(3);
    expect(scores.warnings).toEqual([]);
  });
});

describe("who is scored", () => {
  it("leaves out whom it cannot score, and gives 1 for a period without purchase", () => {
    const scores = rfmScores(
      {
        recencyDays: column([1, 2, 3, 4, Number.NaN, 6]),
        orders: column([1, 2, 3, 0, 5, 6]),
        revenue: column([10, 20, 30, 0, 50, Number.NaN]),
        years: 1,
      },
      { ...five, bins: 3 },
    );
    expect(scores.codes).toEqual(["311", "322", "233", "111", "", ""]);
  });

  it("lets money speak for orders that nobody counted", () => {
    const scores = rfmScores(
      { recencyDays: column([1, 2, 3]), orders: null, revenue: column([30, 20, 10]), years: 1 },
      { ...five, bins: 3 },
    );
    expect(scores.codes).toEqual(["3-3", "2-2", "1-1"]);
    expect(Array.from(scores.f)).toEqual([0, 0, 0]);
  });

  it("warns of figures that hardly differ", () => {
    const size = 30;
    const figures = {
      recencyDays: column(Array.from({ length: size }, (_, i) => i)),
      orders: column(Array(size).fill(7)),
      revenue: column(Array.from({ length: size }, (_, i) => (i % 2) + 1)),
      years: 1,
    };
    expect(rfmScores(figures, DEFAULT_METHOD.rfm).warnings).toEqual([
      { key: "rfm.allEqual", values: { figure: "frequency" } },
      { key: "rfm.fewDistinct", values: { figure: "monetary", distinct: 2, bins: 5 } },
    ]);
  });

  it("scores nobody out of nobody", () => {
    const none = new Float64Array(0);
    const scores = rfmScores({ recencyDays: none, orders: none, revenue: none, years: 1 }, five);
    expect(scores.codes).toEqual([]);
    expect(scores.warnings).toEqual([]);
  });
});

describe("composites, method D5", () => {
  it("combines the three scores", () => {
    const cell = { r: 5, f: 4, m: 3 };
    expect(codeOf(cell)).toBe("543");
    expect(fmOf(cell)).toBe(3.5);
    expect(sumOf(cell)).toBe(12);
    expect(weightedOf(cell, { r: 2, f: 1, m: 1 })).toBe(4.25);
    expect(weightedOf(cell, { r: 0, f: 0, m: 0 })).toBeNaN();
  });

  it("reads a code back", () => {
    for (const cell of [
      { r: 5, f: 4, m: 3 },
      { r: 10, f: 4, m: 7 },
      { r: 5, f: 0, m: 4 },
    ]) {
      expect(cellOfCode(codeOf(cell))).toEqual(cell);
    }
    for (const text of ["", "55", "5555", "540", "5-11", "abc", "0-4"])
      expect(cellOfCode(text)).toBeNull();
  });

  it("brings any number of bins to the grid of five", () => {
    expect(onFive({ r: 3, f: 2, m: 1 }, 3)).toEqual({ r: 5, f: 3, m: 1 });
    expect(onFive({ r: 2, f: 10, m: 1 }, 10)).toEqual({ r: 1, f: 5, m: 1 });
    expect(onFive({ r: 4, f: 0, m: 4 }, 4)).toEqual({ r: 5, f: 0, m: 5 });
  });
});

const client = fc.record({
  days: fc.integer({ min: 0, max: 900 }),
  orders: fc.integer({ min: 1, max: 20 }),
  cents: fc.integer({ min: 0, max: 500_000 }),
});
const bins = fc.constantFrom<RfmMethod["bins"]>("auto", 2, 3, 4, 5, 10);
const figuresOf = (
  clients: readonly { days: number; orders: number; cents: number }[],
  factor = 1,
) => ({
  recencyDays: column(clients.map(({ days }) => days)),
  orders: column(clients.map(({ orders }) => orders)),
  revenue: column(clients.map(({ cents }) => (cents / 100) * factor)),
  years: 1,
});

describe("promises", () => {
  it("a more recent client never scores lower, nor one who buys more", () => {
    fc.assert(
      fc.property(fc.array(client, { minLength: 2, maxLength: 60 }), bins, (clients, count) => {
        const { r, f, m } = rfmScores(figuresOf(clients), { ...five, bins: count });
        for (let i = 1; i < clients.length; i++) {
          const [a, b] = [clients[i - 1], clients[i]] as const;
          if (!a || !b) continue;
          if (a.days <= b.days) expect(r[i - 1]).toBeGreaterThanOrEqual(r[i] ?? 0);
          if (a.orders >= b.orders) expect(f[i - 1]).toBeGreaterThanOrEqual(f[i] ?? 0);
          if (a.cents >= b.cents) expect(m[i - 1]).toBeGreaterThanOrEqual(m[i] ?? 0);
        }
      }),
    );
  });

  it("neither the order of rows nor the currency changes a score", () => {
    fc.assert(
      fc.property(fc.array(client, { maxLength: 60 }), bins, (clients, count) => {
        const method = { ...five, bins: count };
        const { codes } = rfmScores(figuresOf(clients), method);
        expect(rfmScores(figuresOf(clients, 100), method).codes).toEqual(codes);
        const turned = rfmScores(figuresOf(clients.slice().reverse()), method).codes;
        expect([...turned].reverse()).toEqual(codes);
      }),
    );
  });
});
