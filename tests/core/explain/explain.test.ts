import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Explainer, explainerOf } from "../../../src/core/explain/explain.ts";
import { isoOf } from "../../../src/core/maths/day.ts";
import { buildPortfolio } from "../../../src/core/portfolio/build.ts";
import { DEFAULT_METHOD, type Method } from "../../../src/core/portfolio/method.ts";
import type { Source } from "../../../src/core/portfolio/portfolio.ts";
import { segmentOrder } from "../../../src/core/portfolio/segmentation.ts";
import { factsOf, listOf, on } from "../portfolio/make.ts";

const ASOF = on("2026-11-22");
const UNKNOWN = Number.NaN;
const FIVE: Method = { ...DEFAULT_METHOD, rfm: { ...DEFAULT_METHOD.rfm, bins: 5 } };

/** The twelve clients of method D19, and a prospect. */
const TWELVE = [
  ["C01", "2026-11-10", 14, 48200],
  ["C02", "2026-10-28", 9, 31750.5],
  ["C03", "2026-11-02", 3, 4200],
  ["C04", "2026-06-15", 11, 27900],
  ["C05", "2025-12-01", 8, 22100],
  ["C06", "2026-09-30", 2, 1500],
  ["C07", "2026-11-18", 1, 900],
  ["C08", "2025-03-20", 1, 350],
  ["C09", "2024-11-22", 4, 6100],
  ["C10", "2026-08-01", 5, 8800],
  ["C11", "2026-02-14", 2, 1500],
  ["C12", "2026-11-20", 1, 12500],
] as const;

const sourceOf = (first: string | null = "2020-01-01"): Source => ({
  shape: "clients",
  list: listOf([...TWELVE.map(([id]) => id), "P01"], {
    clients: {
      ...factsOf([...TWELVE.map(([id]) => id), "P01"], {
        Région: [...TWELVE.map((_, i) => (i < 6 ? "Nord" : "Sud")), ""],
      }),
      numbers: {
        potentialAmount: Float64Array.from([
          ...TWELVE.map(([, , , revenue]) => 2 * revenue),
          60_000,
        ]),
      },
    },
    revenue: Float64Array.from([...TWELVE.map(([, , , revenue]) => revenue), 0]),
    orders: Float64Array.from([...TWELVE.map(([, , orders]) => orders), 0]),
    lastDay: Float64Array.from([...TWELVE.map(([, last]) => on(last)), UNKNOWN]),
    firstDay:
      first === null
        ? null
        : Float64Array.from([
            ...TWELVE.map(([id]) => on(id === "C12" ? "2026-11-20" : first)),
            UNKNOWN,
          ]),
  }),
});
const explainerFor = (method: Method, source = sourceOf()): Explainer =>
  explainerOf(buildPortfolio(source, method, ASOF));
const at = (id: string) => TWELVE.findIndex(([each]) => each === id);

describe("by scores", () => {
  const explain = explainerFor(FIVE);

  it("tells the score and the nearest change", () => {
    expect(explain(at("C02"))).toEqual({
      segment: "LOYAL",
      reason: {
        key: "scores",
        values: { code: "455", days: 25, orders: 9, revenue: { money: 31750.5 } },
      },
      changes: {
        orders: null,
        money: null,
        days: { axis: "days", by: 12, reach: 13, to: "CHAMPION" },
        nearest: { axis: "days", by: 12, reach: 13, to: "CHAMPION" },
      },
      isBest: false,
      isHighest: false,
    });
    // C10 (343): three days of recency fewer would not do, a fifth of R 5 is needed.
    expect(explain(at("C10")).changes.nearest).toMatchObject({ axis: "days", to: "CHAMPION" });
    expect(explain(at("C01"))).toMatchObject({
      segment: "CHAMPION",
      changes: { nearest: null },
      isBest: true,
      isHighest: true,
    });
  });

  it("says why someone is new or a prospect, and what the first order does", () => {
    expect(explain(at("C12"))).toMatchObject({
      segment: "NEW",
      reason: { key: "fresh", values: { days: 2, limit: 90 } },
      changes: { nearest: null },
    });
    expect(explain(12)).toMatchObject({
      segment: "PROSPECT",
      reason: { key: "prospect" },
      changes: { nearest: { axis: "orders", by: 1, to: "NEW" } },
    });
  });

  it("says who cannot be scored", () => {
    const source: Source = {
      shape: "clients",
      list: listOf(["a", "b"], {
        revenue: Float64Array.of(10, 20),
        lastDay: Float64Array.of(UNKNOWN, ASOF - 5),
      }),
    };
    expect(explainerFor(FIVE, source)(0).reason.key).toBe("unscored");
    expect(explainerFor(FIVE, source)(1).reason.key).toBe("scoresWithoutOrders");
  });

  it("holds with the cuts kept, for every client and every change", () => {
    const client = fc.tuple(
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 500_000 }),
    );
    const listFor = (rows: readonly (readonly [number, number, number])[]): Source => ({
      shape: "clients",
      list: listOf(
        rows.map((_, i) => `c${i}`),
        {
          revenue: Float64Array.from(rows, ([, , revenue]) => revenue),
          orders: Float64Array.from(rows, ([, orders]) => orders),
          lastDay: Float64Array.from(rows, ([days]) => ASOF - days),
        },
      ),
    });
    const order = segmentOrder(FIVE);
    fc.assert(
      fc.property(fc.array(client, { minLength: 3, maxLength: 30 }), (rows) => {
        const cents = rows.map(([days, orders, money]) => [days, orders, money / 100] as const);
        const portfolio = buildPortfolio(listFor(cents), FIVE, ASOF);
        const { frozen } = portfolio.thresholds;
        if (frozen === null) throw new Error("these scores have cuts");
        const kept: Method = { ...FIVE, rfm: { ...FIVE.rfm, scoring: "frozen", frozen } };
        const explain = explainerOf(portfolio);
        const [first] = cents;
        if (!first) return;
        const { segment, changes } = explain(0);
        for (const change of [changes.orders, changes.money, changes.days]) {
          if (change === null) continue;
          const place = { days: 0, orders: 1, money: 2 }[change.axis];
          const moved = first.map((value, k) => (k === place ? change.reach : value));
          const rest = cents.slice(1);
          const again = buildPortfolio(
            listFor([moved as unknown as (typeof cents)[number], ...rest]),
            kept,
            ASOF,
          );
          expect(again.columns.segment[0]).toBe(change.to);
          expect(order.indexOf(change.to)).toBeLessThan(order.indexOf(segment));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("by other methods", () => {
  it("by class: rank, share, and the revenue that reaches the class above", () => {
    const explain = explainerFor({ ...DEFAULT_METHOD, segmentBy: { kind: "abc" } });
    expect(explain(at("C01"))).toMatchObject({
      reason: { key: "first", values: { class: "A", rank: 1, ranked: 12 } },
      isHighest: true,
    });
    const found = explain(at("C05"));
    expect(found).toMatchObject({
      segment: "A",
      reason: { key: "classed", values: { class: "A", rank: 4, ranked: 12 } },
    });
    const total = TWELVE.reduce((sum, [, , , revenue]) => sum + revenue, 0);
    expect(found.reason.values.before).toEqual({
      share: expect.closeTo((48200 + 31750.5 + 27900) / total, 12),
    });
    const { nearest } = explain(at("C10")).changes;
    expect(nearest).toMatchObject({ axis: "money", to: "A" });
    expect(explain(12)).toMatchObject({ segment: "Z", reason: { key: "noRevenue" } });
    expect(explain(12).changes.nearest?.to).toBe("C");
  });

  it("by class of another figure: where the client stands in that one", () => {
    const explain = explainerFor({
      ...DEFAULT_METHOD,
      segmentBy: { kind: "abc" },
      abc: { ...DEFAULT_METHOD.abc, by: "orders" },
    });
    // 14 + 11 + 9 of 61 orders stand before the 8 of C05, which is fourth by revenue as well.
    expect(explain(at("C05"))).toMatchObject({
      segment: "A",
      reason: { key: "classedOrders", values: { rank: 4, before: { share: 34 / 61 } } },
      changes: { nearest: null },
      isBest: false,
    });
    expect(explain(at("C10"))).toMatchObject({ reason: { values: { class: "A", rank: 5 } } });
    expect(explain(12)).toMatchObject({ segment: "Z", reason: { key: "noRevenue" } });
  });

  it("by class of a margin that is a loss, or unknown", () => {
    const ids = ["a", "b", "c"];
    const list = listOf(ids, {
      clients: factsOf(ids),
      revenue: Float64Array.of(300, 200, 100),
      margin: Float64Array.of(50, -10, UNKNOWN),
    });
    const abc = { ...DEFAULT_METHOD.abc, by: "margin" } as const;
    const method: Method = { ...DEFAULT_METHOD, segmentBy: { kind: "abc" }, abc };
    const found = buildPortfolio({ shape: "clients", list }, method, ASOF);
    expect(found.columns.abc).toEqual(["A", "C", ""]);
    expect(found.warnings).toContainEqual({ key: "abc.unclassed", values: { clients: 1 } });
    const explain = explainerOf(found);
    expect(ids.map((_, i) => explain(i).reason.key)).toEqual([
      "firstMargin",
      "classNothing",
      "classUnknown",
    ]);
    const bare = buildPortfolio(sourceOf(), method, ASOF);
    expect(bare.thresholds.abcBy).toBe("revenue");
    expect(bare.warnings).toContainEqual({ key: "abc.noMargin", values: {} });
  });

  it("the crossed matrix keeps its rows of revenue", () => {
    const cells = (by: "revenue" | "orders") => {
      const abc = { ...DEFAULT_METHOD.abc, by };
      return buildPortfolio(sourceOf(), { ...DEFAULT_METHOD, abc }, ASOF).aspects.cross?.codes;
    };
    expect(cells("orders")).toEqual(cells("revenue"));
  });

  it("by a column, by rules, by the crossed matrix, by key accounts", () => {
    const by = (change: Partial<Method>) => explainerFor({ ...DEFAULT_METHOD, ...change });
    const column = by({ segmentBy: { kind: "column", header: "Région" } });
    expect(column(0).reason.values).toEqual({ header: "Région", value: "Nord" });
    const rules = by({
      segmentBy: { kind: "rules" },
      typology: {
        rules: [{ when: [{ column: "orders", is: "atLeast", value: 10 }], segment: "Gros" }],
        otherwise: "Autres",
      },
    });
    expect(rules(0)).toMatchObject({
      segment: "Gros",
      reason: { key: "rule", values: { rule: 1 } },
    });
    expect(rules(at("C02"))).toMatchObject({
      segment: "Autres",
      reason: { key: "otherwise" },
      changes: { nearest: { axis: "orders", by: 1, reach: 10, to: "Gros" } },
    });
    const cross = by({ segmentBy: { kind: "cross" } });
    expect(cross(0)).toMatchObject({
      segment: "BASE_DEVELOPMENT",
      reason: { key: "crossed", values: { code: "A1", remaining: { money: 48200 } } },
    });
    expect(cross(12)).toMatchObject({ segment: "DEVELOPMENT" });
    const accounts = by({
      segmentBy: { kind: "accounts" },
      accounts: {
        criteria: [
          { key: "revenue", family: "history", weight: 60, column: "revenue", as: "most" },
          {
            key: "region",
            family: "potential",
            weight: 40,
            column: "région",
            as: { nord: 9, sud: 1 },
          },
        ],
      },
    });
    expect(accounts(0)).toMatchObject({
      segment: "LOYAL",
      reason: { key: "account", values: { profile: "–", history: 10, potential: 9 } },
    });
    expect(accounts(12)).toMatchObject({ segment: "INCOMPLETE" });
  });

  it("by hand: the reason, and where the client would be otherwise", () => {
    const explain = explainerFor({
      ...FIVE,
      overrides: [{ id: "C02", segment: "CHAMPION", reason: "signed for 3 years", day: null }],
    });
    expect(explain(at("C02"))).toMatchObject({
      segment: "CHAMPION",
      reason: {
        key: "override",
        values: { reason: "signed for 3 years", computed: { segment: "LOYAL" } },
      },
    });
    const bare = explainerFor({
      ...FIVE,
      overrides: [{ id: "C02", segment: "CHAMPION", reason: " ", day: null }],
    });
    expect(bare(at("C02")).reason).toEqual({
      key: "overrideBare",
      values: { computed: { segment: "LOYAL" } },
    });
  });
});

it("200,000 clients are explained in far less than the time to score them one by one", () => {
  const size = 200_000;
  const source: Source = {
    shape: "clients",
    list: listOf(
      Array.from({ length: size }, (_, i) => `c${i}`),
      {
        revenue: Float64Array.from({ length: size }, (_, i) => ((i * 7919) % 99_991) / 10 + 1),
        orders: Float64Array.from({ length: size }, (_, i) => 1 + ((i * 31) % 17)),
        lastDay: Float64Array.from({ length: size }, (_, i) => ASOF - ((i * 13) % 700)),
      },
    ),
  };
  for (const kind of ["rfm", "abc"] as const) {
    const explain = explainerFor({ ...FIVE, segmentBy: { kind } }, source);
    const started = performance.now();
    let moved = 0;
    for (let i = 0; i < size; i++) if (explain(i).changes.nearest !== null) moved++;
    expect(moved).toBeGreaterThan(size / 4);
    expect(performance.now() - started).toBeLessThan(5000);
  }
  expect(isoOf(ASOF)).toBe("2026-11-22");
});
