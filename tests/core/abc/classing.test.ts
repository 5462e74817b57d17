import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { abcOf } from "../../../src/core/abc/abc.ts";
import { type AbcFigures, classingOf } from "../../../src/core/abc/classing.ts";
import { type AbcBy, type AbcMethod, DEFAULT_METHOD } from "../../../src/core/portfolio/method.ts";
import { Problem } from "../../../src/core/problem.ts";

const usual = DEFAULT_METHOD.abc;
const column = (values: readonly number[]) => Float64Array.from(values);
const UNKNOWN = Number.NaN;

const FIVE: AbcFigures = {
  revenue: column([500, 300, 150, 50, 0]),
  margin: column([10, 90, 60, -5, 20]),
  orders: column([2, 4, 1, 10, 0]),
};
const by = (key: AbcBy, change: Partial<AbcMethod> = {}, figures: AbcFigures = FIVE) =>
  classingOf(figures, { ...usual, by: key, ...change });

describe("classes by hand", () => {
  it("by margin: 90, 60 and 10 of 160; a loss is in the last class, no revenue in its own", () => {
    const found = by("margin");
    expect(found.classes).toEqual(["B", "A", "A", "C", "Z"]);
    expect(found.smallest).toEqual([60, 10]);
    expect(Array.from(found.ranked.rank)).toEqual([3, 1, 2, 0, 0]);
  });

  it("by number of orders: 10, 4, 2 and 1 of 17", () => {
    expect(by("orders").classes).toEqual(["B", "A", "B", "A", "Z"]);
    expect(by("orders", { of: "clients", shares: [0.25, 0.5] }).classes.join("")).toBe("CBCAZ");
  });

  it("by a weighted score: 0.667, 0.767, 0.367 and 0.2 of 2", () => {
    const found = by("composite");
    expect(found.classes).toEqual(["A", "A", "A", "B", "Z"]);
    expect(Array.from(found.ranked.share.slice(0, 4), (share) => 2 * share)).toEqual(
      [0.66667, 0.76667, 0.36667, 0.2].map((score) => expect.closeTo(score, 4) as number),
    );
    expect(found.smallest[1]).toBeCloseTo(0.2, 12);
  });

  it("by a score of revenue alone: the last of all scores 0 and is in the last class, not in Z", () => {
    const weights = { revenue: 100, margin: 0, orders: 0 };
    expect(by("composite", { weights }).classes).toEqual(["A", "A", "B", "C", "Z"]);
  });

  it("rank, shares and total stay those of revenue", () => {
    for (const key of ["margin", "orders", "composite"] as const) {
      const found = by(key);
      expect(found.by).toBe(key);
      expect(Array.from(found.share)).toEqual([0.5, 0.3, 0.15, 0.05, 0]);
      expect(Array.from(found.rank)).toEqual([1, 2, 3, 4, 0]);
      expect(found.total).toBe(1000);
      expect(found.byRevenue.classes).toEqual(["A", "A", "B", "C", "Z"]);
    }
  });
});

describe("what the list does not tell", () => {
  it("is replaced by revenue, and named", () => {
    const bare = { ...FIVE, margin: null };
    expect(by("margin", {}, bare)).toMatchObject({ by: "revenue", missing: "margin" });
    expect(by("composite", {}, bare)).toMatchObject({ by: "revenue", missing: "margin" });
    expect(by("orders", {}, { ...FIVE, orders: null }).missing).toBe("orders");
    expect(by("margin", {}, bare).classes).toEqual(["A", "A", "B", "C", "Z"]);
    const losses = { ...FIVE, margin: column([-1, -2, 0, -3, 5]) };
    expect(by("margin", {}, losses)).toMatchObject({ by: "revenue", missing: "margin" });
  });

  it("does not matter where it has no weight", () => {
    const weights = { revenue: 60, margin: 0, orders: 40 };
    const found = by("composite", { weights }, { ...FIVE, margin: null });
    expect(found).toMatchObject({ by: "composite", missing: null });
  });

  it("leaves a client without a class, counted", () => {
    const some = { ...FIVE, margin: column([10, UNKNOWN, 60, -5, UNKNOWN]) };
    for (const key of ["margin", "composite"] as const) {
      const found = by(key, {}, some);
      expect(found.classes[1]).toBe("");
      expect(found.classes[4]).toBe("Z");
      expect(found.unclassed).toBe(1);
    }
  });

  it("says nothing of anyone when nobody has revenue", () => {
    const none = { ...FIVE, revenue: column([0, 0, 0, 0, 0]) };
    expect(by("margin", {}, none)).toMatchObject({ by: "revenue", missing: null });
    expect(by("margin", {}, none).classes).toEqual(["", "", "", "", ""]);
  });

  it.each([
    [{ revenue: 50, margin: 30, orders: 30 }],
    [{ revenue: 0, margin: 0, orders: 0 }],
    [{ revenue: 120, margin: -20, orders: 0 }],
  ])("refuses weights %j", (weights) => {
    expect(() => by("composite", { weights })).toThrow(Problem);
  });
});

describe("promises", () => {
  const row = fc.tuple(
    fc.integer({ min: -20, max: 400 }),
    fc.oneof(fc.integer({ min: -50, max: 200 }), fc.constant(UNKNOWN)),
    fc.integer({ min: 0, max: 12 }),
  );
  type Row = readonly [revenue: number, margin: number, orders: number];
  const rows: fc.Arbitrary<readonly Row[]> = fc.array(row, { minLength: 1, maxLength: 30 });
  const figuresOf = (list: readonly Row[], money = 1): AbcFigures => ({
    revenue: column(list.map(([revenue]) => revenue * money)),
    margin: column(list.map(([, margin]) => margin * money)),
    orders: column(list.map(([, , orders]) => orders)),
  });
  const choice = fc.constantFrom<AbcBy>("revenue", "margin", "orders", "composite");
  const weights = fc
    .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }))
    .map(([revenue, margin]) => ({ revenue, margin, orders: 100 - revenue - margin }));

  it("neither currency nor the order of rows matters", () => {
    fc.assert(
      fc.property(rows, choice, weights, fc.constantFrom(0.01, 3, 1000), (list, key, of, money) => {
        const change = { weights: of };
        const { classes } = by(key, change, figuresOf(list));
        expect(by(key, change, figuresOf(list, money)).classes).toEqual(classes);
        const turned = by(key, change, figuresOf([...list].reverse())).classes;
        expect([...turned].reverse()).toEqual(classes);
      }),
    );
  });

  it("a better figure is never a lower class, all others held still", () => {
    const figure = fc.constantFrom(0, 1, 2);
    fc.assert(
      fc.property(
        rows,
        choice,
        weights,
        fc.record({ place: fc.nat(), figure, more: fc.integer({ min: 1, max: 300 }) }),
        (list, key, of, { place, figure: which, more }) => {
          const at = place % list.length;
          const own = list[at] as Row;
          // Somebody without revenue takes no part: who begins to buy is compared with others.
          fc.pre(own[0] > 0);
          const better = own.map((value, k) => (k === which ? value + more : value));
          const after = list.map((each, i) => (i === at ? (better as unknown as Row) : each));
          const change = { weights: of };
          const [was, is] = [list, after].map((each) => by(key, change, figuresOf(each)));
          // When the figure begins to be told at all, the classes are by something else than before.
          fc.pre(was?.by === is?.by);
          const placeOf = (name = "") => ["A", "B", "C", "Z", ""].indexOf(name);
          expect(placeOf(is?.classes[at])).toBeLessThanOrEqual(placeOf(was?.classes[at]));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("by revenue they are those of the revenue", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const figures = figuresOf(list);
        expect(by("revenue", {}, figures).classes).toEqual(abcOf(figures.revenue, usual).classes);
      }),
    );
  });
});
