import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_METHOD, type RfmMethod } from "../../../src/core/portfolio/method.ts";
import { spssOf, sumOf, weightedOf } from "../../../src/core/rfm/code.ts";
import type { RfmScoring, RfmTable } from "../../../src/core/rfm/rfm-options.ts";
import { type RfmScores, rfmScores } from "../../../src/core/rfm/scores.ts";
import type { RfmFigures } from "../../../src/core/rfm/takers.ts";

type Row = readonly [days: number, orders: number, revenue: number];
const figuresOf = (rows: readonly Row[]): RfmFigures => ({
  recencyDays: Float64Array.from(rows, ([days]) => days),
  orders: Float64Array.from(rows, ([, orders]) => orders),
  revenue: Float64Array.from(rows, ([, , revenue]) => revenue),
  years: 1,
  ids: rows.map((_, i) => `c${String(i).padStart(5, "0")}`),
});
const usual = DEFAULT_METHOD.rfm;
const scoresBy = (rows: readonly Row[], rfm: Partial<RfmMethod>): RfmScores =>
  rfmScores(figuresOf(rows), { ...usual, ...rfm });

/** The score a figure makes: recency R, orders F, revenue M. */
const COLUMNS = ["r", "f", "m"] as const;
const UNKNOWN = Number.NaN;

describe("by hand", () => {
  const rows = [1, 2, 3, 4, 5].map((n): Row => [60 - 10 * n, n, 100 * n]);

  it("the client in the middle who comes to the top takes the best score on that figure", () => {
    const before = scoresBy(rows, { bins: 5 });
    expect(before.codes[2]).toBe("333");
    expect(scoresBy(rows.with(2, [1, 3, 300]), { bins: 5 }).codes[2]).toBe("533");
    expect(scoresBy(rows.with(2, [30, 9, 300]), { bins: 5 }).codes[2]).toBe("353");
    expect(scoresBy(rows.with(2, [30, 3, 900]), { bins: 5 }).codes[2]).toBe("335");
  });

  it("one who is no longer in credit does not fall below those who still are", () => {
    // Without orders: nothing bought in the period is 1, and so is less than nothing.
    const credits = [-50, -40, -30, -20, -10].map((revenue): Row => [10, UNKNOWN, revenue]);
    expect(Array.from(scoresBy(credits, { bins: 5 }).m)).toEqual([1, 1, 1, 1, 1]);
    const settled = scoresBy(credits.with(4, [10, UNKNOWN, 0]), { bins: 5 });
    expect(Array.from(settled.m)).toEqual([1, 1, 1, 1, 1]);
  });
});

describe("what another figure may do, by the rule's own design", () => {
  it("nested: who buys later competes in a better bin of R, and may lose in F", () => {
    // R bins by 2: the two latest. The third has most orders of the late half, fewest of the early one.
    const rows: readonly Row[] = [
      [1, 8, 10],
      [2, 9, 10],
      [8, 5, 10],
      [9, 1, 10],
    ];
    const nested = { bins: 2, scoring: "nested" } as const;
    expect(scoresBy(rows, nested).codes[2]).toBe("121");
    expect(scoresBy(rows.with(2, [0, 5, 10]), nested).codes[2]).toBe("211");
  });
});

const row: fc.Arbitrary<Row> = fc.tuple(
  fc.integer({ min: 0, max: 60 }),
  fc.oneof(fc.integer({ min: 0, max: 8 }), fc.constant(UNKNOWN)),
  fc.integer({ min: -300, max: 3000 }).map((cents) => cents / 4),
);
const SCORINGS: readonly RfmScoring[] = [
  "quantile",
  "fixed",
  "rpackage",
  "ntile",
  "midrank",
  "width",
  "nested",
  "frozen",
];

/** The row with one of its three figures better, or as good. */
const improved = ([days, orders, revenue]: Row, figure: 0 | 1 | 2, by: number): Row => {
  if (figure === 0) return [Math.max(0, days - by), orders, revenue];
  return figure === 1 ? [days, orders + by, revenue] : [days, orders, revenue + by * 12.5];
};
const change = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 40 }),
  place: fc.nat(),
  figure: fc.constantFrom(0, 1, 2),
  by: fc.integer({ min: 0, max: 60 }),
  bins: fc.constantFrom<RfmMethod["bins"]>("auto", 2, 3, 4, 5, 10),
});

describe("a better figure is never a lower score of its own", () => {
  it.each(SCORINGS)("%s, all others held still and everybody scored anew", (scoring) => {
    fc.assert(
      fc.property(
        change,
        fc.constantFrom<RfmTable>("starter", "hubspot", "klaviyo"),
        ({ rows, place, figure, by, bins }, table) => {
          const at = place % rows.length;
          const first = scoresBy(rows, { bins });
          const frozen = scoring === "frozen" ? first.frozen : null;
          const rfm = { bins, scoring, table, ...(frozen && { frozen }) };
          const better = rows.with(at, improved(rows[at] as Row, figure, by));
          const [before, after] = [scoresBy(rows, rfm), scoresBy(better, rfm)];
          const column = COLUMNS[figure];
          expect(after[column][at]).toBeGreaterThanOrEqual(before[column][at] as number);
          if (scoring === "nested") return;
          for (const other of COLUMNS) {
            expect(after[other][at]).toBeGreaterThanOrEqual(before[other][at] as number);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it("nor by cuts held still, of every scoring that has some", () => {
    fc.assert(
      fc.property(
        change,
        fc.constantFrom<RfmScoring>("quantile", "fixed", "rpackage", "midrank", "width"),
        ({ rows, bins }, scoring) => {
          const { rules } = scoresBy(rows, { bins, scoring });
          if (!rules) throw new Error(`${scoring} has no cuts`);
          for (let step = 1; step <= 80; step++) {
            const [low, high] = [step - 10, step - 9];
            expect(rules.recency(low)).toBeGreaterThanOrEqual(rules.recency(high));
            expect(rules.frequency(high)).toBeGreaterThanOrEqual(rules.frequency(low));
            expect(rules.monetary(high * 9)).toBeGreaterThanOrEqual(rules.monetary(low * 9));
          }
        },
      ),
    );
  });
});

describe("three scores as one number (D5)", () => {
  const score = fc.integer({ min: 1, max: 10 });
  const cell = fc.record({ r: score, f: fc.integer({ min: 0, max: 10 }), m: score });
  const weight = fc.integer({ min: 0, max: 9 });

  it("a score more is never a smaller sum, composite or mean", () => {
    fc.assert(
      fc.property(
        cell,
        fc.constantFrom("r", "f", "m"),
        fc.record({ r: weight, f: weight, m: weight }),
        (scores, axis, weights) => {
          // Unknown orders are no score: there is nothing to raise.
          if (scores[axis] === 0) return;
          const more = { ...scores, [axis]: scores[axis] + 1 };
          expect(sumOf(more)).toBeGreaterThan(sumOf(scores));
          expect(spssOf(more)).toBeGreaterThan(spssOf(scores));
          fc.pre(weights.r + weights.f + weights.m > 0);
          const mean = weightedOf(scores, weights);
          expect(weightedOf(more, weights)).toBeGreaterThanOrEqual(mean);
        },
      ),
    );
  });
});
