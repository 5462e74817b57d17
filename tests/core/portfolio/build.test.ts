import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { insightsOf } from "../../../src/core/insights/insights.ts";
import { buildPortfolio } from "../../../src/core/portfolio/build.ts";
import { DEFAULT_METHOD, type Method } from "../../../src/core/portfolio/method.ts";
import type { Source } from "../../../src/core/portfolio/portfolio.ts";
import { type Entry, factsOf, listOf, on, ordersOf } from "./make.ts";

const ASOF = on("2026-11-22");
const ofOrders = (entries: readonly Entry[]): Source => ({
  shape: "orders",
  orders: ordersOf(entries),
});
const ofList = (...list: Parameters<typeof listOf>): Source => ({
  shape: "clients",
  list: listOf(...list),
});
const build = (source: Source, change: Partial<Method> = {}) =>
  buildPortfolio(source, { ...DEFAULT_METHOD, ...change }, ASOF);
const keys = (source: Source, change: Partial<Method> = {}) =>
  build(source, change).warnings.map(({ key }) => key);
const days = (...dates: readonly (string | null)[]) =>
  Float64Array.from(dates, (date) => (date === null ? Number.NaN : on(date)));

/** Two clients a month over two years; half of the first year's stay. */
const STEADY: readonly Entry[] = Array.from({ length: 24 }, (_, m) => {
  const month = `${2024 + Math.floor((m + 10) / 12)}-${String(((m + 10) % 12) + 1).padStart(2, "0")}`;
  const lost: Entry = [`lost${m}`, `${month}-22`, 100];
  const kept: Entry = [`kept${m % 12}`, `${month}-22`, 300];
  return m < 12 ? [lost, kept] : [kept];
}).flat();

describe("a portfolio of orders", () => {
  const found = build(ofOrders(STEADY), { clv: { ...DEFAULT_METHOD.clv, marginShare: 0.5 } });

  it("has every column, entry i for client i", () => {
    for (const column of Object.values(found.columns)) expect(column.length).toBe(24);
    expect(found.columns.segment.every((key) => key !== "")).toBe(true);
    expect(found.shape).toBe("orders");
    expect(found.period).toEqual({ from: on("2024-11-22"), to: on("2026-10-22") });
  });

  it("has the figures of the whole", () => {
    const { kpis } = found;
    expect(kpis).toMatchObject({ clients: 24, activeClients: 24, revenue: 8400, orders: 36 });
    expect(kpis.meanRevenue).toBe(350);
    expect(kpis.meanRevenue).toBeCloseTo(kpis.ordersPerClient * kpis.meanBasket, 9);
    expect(kpis.months.length).toBe(24);
    expect(kpis.movement).toMatchObject({
      months: 12,
      start: 24,
      kept: 12,
      lost: 12,
      retention: 0.5,
    });
    expect(kpis.movement?.bridge).toMatchObject({ before: 4800, lost: 1200, after: 3600 });
  });

  it("works out what is not asked for only when it is", () => {
    const orders = ordersOf(STEADY);
    let asked = 0;
    const numbers = {
      get employees() {
        asked++;
        return new Float64Array(24).fill(12);
      },
    };
    const source = { ...orders, clients: { ...orders.clients, numbers } };
    const portfolio = build({ shape: "orders", orders: source });
    expect(asked).toBe(0);
    expect(portfolio.completeness.elements.find(({ key }) => key === "size")?.share).toBe(1);
    expect(asked).toBeGreaterThan(0);
    const before = asked;
    expect(portfolio.aspects.wallets).toBe(portfolio.aspects.wallets);
    expect(asked).toBe(before + 1);
  });

  it("compares each client's two years", () => {
    const kept = found.clients.id.indexOf("kept0");
    const lost = found.clients.id.indexOf("lost0");
    expect(found.columns.previousRevenue[lost]).toBe(100);
    expect(found.columns.evolution[lost]).toBe(-1);
    expect(found.columns.evolution[kept]).toBe(0);
  });

  it("values clients by the retention of all where segments already hold who came back", () => {
    const kept = found.clients.id.indexOf("kept11");
    const years = Math.max(1, 366 / 365.25);
    // m r / (1 + d - r) with r = 0.5 of all and d = 0.1.
    expect(found.columns.clv[kept]).toBeCloseTo((300 / years) * (0.5 / 0.6), 6);
    expect(found.thresholds.clv).toEqual({
      rule: "D7.5",
      discount: 0.1,
      years: null,
      retention: 0.5,
    });
    expect(found.kpis.totalClv / found.kpis.meanClv).toBeCloseTo(24, 9);
  });

  it("values clients by the retention of their segment where a column makes it, drawn towards that of all", () => {
    const list = listOf(["a", "b", "c"], {
      clients: factsOf(["a", "b", "c"], { Ville: ["Paris", "Paris", "Lyon"] }),
      revenue: Float64Array.of(100, 0, 100),
      previous: [{ label: "N-1", revenue: Float64Array.of(100, 100, 100) }],
      margin: Float64Array.of(100, 100, 100),
    });
    const source: Source = { shape: "clients", list };
    const byTown = build(source, { segmentBy: { kind: "column", header: "Ville" } });
    // Of all 2 in 3 stay; of Paris 1 in 2, of Lyon 1 in 1, each with five average clients beside.
    const value = (r: number) => (100 * r) / (1.1 - r);
    const [paris, lyon] = [(1 + 10 / 3) / 7, (1 + 10 / 3) / 6];
    expect(byTown.columns.clv[0]).toBeCloseTo(value(paris), 9);
    expect(byTown.columns.clv[1]).toBeCloseTo(value(paris), 9);
    expect(byTown.columns.clv[2]).toBeCloseTo(value(lyon), 9);
    const { values } = insightsOf(source, byTown);
    const own = (town: string) => values.find(({ key }) => key === town)?.retention;
    expect(own("Paris")).toBeCloseTo(paris, 12);
    expect(own("Lyon")).toBeCloseTo(lyon, 12);
    const byClass = build(source, { segmentBy: { kind: "abc" } });
    expect(byClass.columns.clv[1]).toBeCloseTo(value(2 / 3), 9);
    for (const { retention } of insightsOf(source, byClass).values) expect(retention).toBeNaN();
  });

  it("takes retention and horizon when they are given", () => {
    const clv = { discount: 0.1, marginShare: 1, retention: 0.8, years: 5 };
    const { columns, thresholds } = build(ofOrders([["a", "2026-11-01", 100]]), { clv });
    expect(columns.clv[0]).toBeCloseTo(212.41, 2);
    expect(thresholds.clv.rule).toBe("D7.7");
  });

  it("takes a shorter measure of retention to a year", () => {
    const entries: readonly Entry[] = [
      ["a", "2025-12-01", 100],
      ["b", "2025-12-01", 100],
      ["a", "2026-11-01", 100],
    ];
    const { thresholds } = build(ofOrders(entries), {
      clv: { ...DEFAULT_METHOD.clv, marginShare: 1 },
    });
    expect(thresholds.clv.retention).toBeNull();
    const half = build(
      ofOrders([
        ...entries,
        ["a", "2025-11-01", 1],
        ["a", "2026-04-01", 1],
        ["b", "2026-04-01", 1],
      ]),
      {
        clv: { ...DEFAULT_METHOD.clv, marginShare: 1 },
      },
    );
    expect(half.kpis.movement?.months).toBe(6);
    expect(half.thresholds.clv.retention).toBe(0.25);
  });
});

describe("segments", () => {
  const source = ofOrders(STEADY);
  it("come in the order of the method", () => {
    const abc = build(source, { segmentBy: { kind: "abc" } });
    expect(abc.segments.map(({ key }) => key)).toEqual(["A", "B"]);
    expect(abc.segments.reduce((sum, { clients }) => sum + clients, 0)).toBe(24);
    expect(abc.segments.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  it("may be any column, blanks together at the end", () => {
    const list = listOf(["a", "b", "c"], { revenue: Float64Array.of(1, 5, 9) });
    const clients = factsOf(["a", "b", "c"], { Region: ["North", "South", " "] });
    const by = { segmentBy: { kind: "column", header: "Region" } } as const;
    const found = build({ shape: "clients", list: { ...list, clients } }, by);
    expect(found.segments.map(({ key }) => key)).toEqual(["South", "North", "BLANK"]);
    expect(keys({ shape: "clients", list }, by)).toContain("segment.noColumn");
    const typed = { segmentBy: { kind: "column", header: "region " } } as const;
    const alike = build({ shape: "clients", list: { ...list, clients } }, typed);
    expect(alike.columns.segment).toEqual(found.columns.segment);
    expect(
      build({ shape: "clients", list }, { segmentBy: { kind: "column", header: "constructor" } })
        .method.segmentBy,
    ).toEqual({ kind: "abc" });
  });

  it("call a client new before the grid, and one who never bought a prospect", () => {
    const found = build(
      ofOrders([
        ["a", "2026-08-24", 5],
        ["b", "2026-08-23", 5],
        ["c", "2026-11-01", -5],
        ["d", "2027-11-01", 5],
      ]),
    );
    expect(found.columns.rfmSegment[0]).toBe("NEW");
    expect(found.columns.rfmSegment[1]).not.toBe("NEW");
    expect(found.columns.rfmSegment[3]).toBe("PROSPECT");
    // A credit note follows a purchase, wherever that stands.
    expect(found.columns.rfmSegment[2]).toBe("");
    expect(found.columns.rfm[2]).toBe("");
    expect(found.columns.clv[2]).toBeNaN();
  });

  it("call nobody new in a list that begins within the new clients' days", () => {
    const young: Entry[] = [
      ["a", "2026-11-20", 500],
      ["a", "2026-11-01", 500],
      ["b", "2026-10-01", 20],
    ];
    const portfolio = build(ofOrders(young));
    expect(portfolio.columns.segment).not.toContain("NEW");
    expect(portfolio.warnings).toContainEqual({ key: "segment.allNew", values: { days: 90 } });
    const older = build(ofOrders([...young, ["c", "2026-01-15", 20]]));
    expect(older.columns.segment.slice(0, 2)).toEqual(["NEW", "NEW"]);
    expect(older.warnings.map(({ key }) => key)).not.toContain("segment.allNew");
  });

  it("call a recent small buyer of long standing promising, not new", () => {
    const large: Entry[] = Array.from({ length: 30 }, (_, i) =>
      ["2025-01-10", "2025-06-10", `2026-0${1 + (i % 9)}-15`].map(
        (date): Entry => [`large${i}`, date, 1000 + 10 * i],
      ),
    ).flat();
    const small: Entry[] = [
      ["small", "2024-12-01", 10],
      ["small", "2026-11-20", 10],
    ];
    const portfolio = build(ofOrders([...large, ...small]));
    const at = portfolio.clients.id.indexOf("small");
    expect(portfolio.columns.rfm[at]).toBe("511");
    expect(portfolio.columns.segment[at]).toBe("PROMISING");
  });

  it("follow a custom map, leaving its holes together", () => {
    const whole = [1, 5] as const;
    const row = {
      segment: "Recent",
      r: [4, 5],
      f: whole,
      m: whole,
      fm: whole,
      priority: 1,
    } as const;
    const found = build(source, { rfm: { ...DEFAULT_METHOD.rfm, map: [row] } });
    expect(found.segments.map(({ key }) => key)).toEqual(["Recent", "BLANK"]);
    for (let i = 0; i < 24; i++) {
      expect(found.columns.segment[i]).toBe((found.columns.r[i] ?? 0) >= 4 ? "Recent" : "BLANK");
    }
  });
});

describe("a client list", () => {
  const list = {
    revenue: Float64Array.of(100, 0, 50, Number.NaN),
    revenueLabel: "CA 2026",
    previous: [
      { label: "CA 2025", revenue: Float64Array.of(80, 40, 0, Number.NaN) },
      { label: "CA 2024", revenue: Float64Array.of(0, 40, 20, Number.NaN) },
    ],
    lastDay: days("2026-10-01", "2025-10-01", "2026-11-01", null),
    orders: Float64Array.of(4, 0, 1, Number.NaN),
  };

  it("has movements between its revenue columns", () => {
    const found = build(ofList(["a", "b", "c", "d"], list));
    expect(found.kpis.movement).toMatchObject({
      months: null,
      before: { label: "CA 2025", from: null, to: null },
      after: { label: "CA 2026" },
      start: 2,
      kept: 1,
      lost: 1,
      fresh: 0,
      reactivated: 1,
    });
    expect(found.kpis.history).toEqual([
      { label: "CA 2025", clients: 2, revenue: 120 },
      { label: "CA 2024", clients: 2, revenue: 60 },
    ]);
    expect(found.columns.abc).toEqual(["A", "Z", "A", ""]);
    expect(found.columns.rfmSegment[3]).toBe("PROSPECT");
    expect(found.columns.f[1]).toBe(1);
    expect(found.period).toBeNull();
  });

  it("believes a first purchase before the year its label names", () => {
    const found = build(
      ofList(["a", "b"], {
        revenue: Float64Array.of(10, 10),
        revenueLabel: "Revenue 2026",
        previous: [{ label: "2025", revenue: Float64Array.of(0, 0) }],
        firstDay: days("2019-05-01", "2026-02-01"),
      }),
    );
    expect(found.kpis.movement).toMatchObject({ fresh: 1, reactivated: 1 });
  });

  it("says what it lacks", () => {
    const bare = ofList(["a", "b"], { revenue: Float64Array.of(10, 5) });
    const found = build(bare);
    expect(keys(bare)).toEqual([
      "movement.onePeriod",
      "rfm.noDates",
      "clv.noMargin",
      "concentration.danger",
    ]);
    expect(found.method.segmentBy).toEqual({ kind: "abc" });
    expect(found.thresholds).toMatchObject({ rfmScoring: "none", recency: [] });
    expect(found.kpis.orders).toBeNaN();
    expect(
      keys(ofList(["a"], { revenue: Float64Array.of(10), lastDay: days("2026-11-01") })),
    ).toContain("rfm.noOrders");
    expect(
      keys(ofList(["a"], { revenue: Float64Array.of(10), margin: Float64Array.of(4) })),
    ).toContain("clv.noRetention");
  });

  it("does not believe a date after the as-of date", () => {
    const found = build(
      ofList(["a"], { revenue: Float64Array.of(10), lastDay: days("2027-01-01") }),
    );
    expect(found.columns.lastDay[0]).toBeNaN();
    expect(found.warnings[0]).toEqual({ key: "dates.future", values: { count: 1 } });
  });
});

describe("odd but legal data", () => {
  it.each<[string, Source]>([
    ["nobody", ofOrders([])],
    ["an empty list", ofList([], {})],
    ["one client", ofOrders([["a", "2026-11-01", 10]])],
    [
      "all zero",
      ofList(["a", "b"], {
        revenue: Float64Array.of(0, 0),
        lastDay: days("2026-01-01", "2026-01-01"),
      }),
    ],
    [
      "all equal",
      ofOrders(Array.from({ length: 30 }, (_, i): Entry => [`c${i}`, "2026-11-01", 10])),
    ],
    [
      "negative only",
      ofOrders([
        ["a", "2026-11-01", -10],
        ["b", "2026-11-02", -5],
      ]),
    ],
    ["all in the future", ofOrders([["a", "2030-01-01", 10]])],
    ["all unknown", ofList(["a"], { revenue: Float64Array.of(Number.NaN) })],
  ])("%s", (_, source) => {
    for (const segmentBy of [{ kind: "rfm" }, { kind: "abc" }] as const) {
      const found = build(source, { segmentBy, clv: { ...DEFAULT_METHOD.clv, marginShare: 0.3 } });
      expect(found.columns.segment.every((key) => key !== "")).toBe(true);
      expect(found.segments.reduce((sum, { clients }) => sum + clients, 0)).toBe(
        found.clients.size,
      );
      expect(found.warnings.length).toBeGreaterThan(0);
    }
  });

  it("says that nobody has revenue, or a credit balance", () => {
    expect(keys(ofOrders([["a", "2026-11-01", -10]]))).toEqual(
      expect.arrayContaining(["abc.noPositive", "abc.credit"]),
    );
  });

  it("does not say that a list of dated credit notes has no dates", () => {
    const found = keys(ofOrders([["a", "2026-11-01", -10]]));
    expect(found).toContain("rfm.noPurchase");
    expect(found).not.toContain("rfm.noDates");
  });

  it("gives no value where it would be infinite", () => {
    const found = build(
      ofList(["a"], {
        revenue: Float64Array.of(10),
        previous: [{ label: "2025", revenue: Float64Array.of(10) }],
      }),
      { clv: { discount: 0, marginShare: 0.5, retention: null, years: null } },
    );
    expect(found.columns.clv[0]).toBeNaN();
    expect(found.warnings.map(({ key }) => key)).toContain("clv.infinite");
  });

  it("refuses a method out of range", () => {
    expect(() =>
      build(ofOrders(STEADY), { abc: { ...DEFAULT_METHOD.abc, shares: [0.9, 0.5] } }),
    ).toThrow(expect.objectContaining({ key: "thresholds.ascending" }));
    const clv = { ...DEFAULT_METHOD.clv, marginShare: 1, retention: 1.5 };
    expect(() => build(ofOrders(STEADY), { clv })).toThrow(
      expect.objectContaining({ key: "clv.retention" }),
    );
  });
});

describe("promises", () => {
  const entry = fc.tuple(
    fc.integer({ min: 0, max: 40 }).map((number) => `c${number}`),
    fc
      .integer({ min: 1, max: 28 })
      .map((date) => `2026-0${(date % 9) + 1}-${String(date).padStart(2, "0")}`),
    fc.integer({ min: -2000, max: 90_000 }).map((value) => value / 100),
  );
  const table = (entries: readonly Entry[], factor = 1) => {
    const scaled = entries.map(([client, date, amount]): Entry => [client, date, amount * factor]);
    const { clients, columns } = build(ofOrders(scaled));
    const { abc, rfm, rfmSegment, segment } = columns;
    return clients.id.map((id, i) => [id, abc[i], rfm[i], rfmSegment[i], segment[i]]).sort();
  };

  it("neither the order of rows nor the currency changes a class, a score or a segment", () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 120 }), (entries) => {
        const expected = table(entries);
        expect(table(entries.slice().reverse())).toEqual(expected);
        expect(table(entries, 100)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it("a client who returned everything has exactly nothing", () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 30 }), (entries) => {
        const back = entries.map(([client, date, amount]): Entry => [client, date, -amount]);
        const { columns } = build(ofOrders([...entries, ...back]));
        expect(columns.revenue.every((revenue) => Object.is(revenue, 0))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
