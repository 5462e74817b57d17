import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoOf } from "../../../src/core/maths/day.ts";
import { figuresOfOrders } from "../../../src/core/portfolio/from-orders.ts";
import { type Entry, on, ordersOf } from "./make.ts";

const ALL = { kind: "all" } as const;
const figures = (entries: readonly Entry[], asOf = "2026-11-22") =>
  figuresOfOrders(ordersOf(entries), { period: ALL }, on(asOf));
const keys = (found: ReturnType<typeof figures>) => found.warnings.map(({ key }) => key);

describe("what counts as an order", () => {
  it("counts documents, not lines", () => {
    const found = figures([
      ["a", "2026-11-01", 10, "F1"],
      ["a", "2026-11-01", 20, "F1"],
      ["a", "2026-11-01", 30, "F2"],
      ["b", "2026-11-02", 5, "F3"],
    ]);
    expect(Array.from(found.orders ?? [])).toEqual([2, 1]);
    expect(Array.from(found.revenue)).toEqual([60, 5]);
  });

  it("counts days of purchase where no document is named", () => {
    const found = figures([
      ["a", "2026-11-03", 10],
      ["a", "2026-11-01", 20],
      ["a", "2026-11-03", 30],
    ]);
    expect(Array.from(found.orders ?? [])).toEqual([2]);
  });

  it("counts a day for lines without a number beside documents", () => {
    const found = figures([
      ["a", "2026-11-01", 10, "F1"],
      ["a", "2026-11-01", 10, ""],
      ["a", "2026-11-01", 10, ""],
      ["a", "2026-11-02", 10, ""],
    ]);
    expect(Array.from(found.orders ?? [])).toEqual([3]);
  });

  it("takes one number used for two clients as two documents", () => {
    const found = figures([
      ["a", "2026-11-01", 10, "1"],
      ["b", "2026-11-01", 10, "1"],
      ["a", "2026-11-01", 10, "1"],
    ]);
    expect(Array.from(found.orders ?? [])).toEqual([1, 1]);
  });

  it("subtracts credit notes without counting or dating them", () => {
    const found = figures([
      ["a", "2026-10-01", 100, "F1"],
      ["a", "2026-11-15", -30, "C1"],
      ["a", "2026-11-15", 0, "C1"],
    ]);
    expect(found.revenue[0]).toBe(70);
    expect(found.orders?.[0]).toBe(1);
    expect(isoOf(found.lastDay[0] ?? 0)).toBe("2026-10-01");
  });

  it("counts a free order, and an exchange that has a line sold", () => {
    const found = figures([
      ["a", "2026-11-01", 0, "F1"],
      ["a", "2026-11-02", 50, "F2"],
      ["a", "2026-11-02", -80, "F2"],
    ]);
    expect(found.orders?.[0]).toBe(2);
    expect(isoOf(found.lastDay[0] ?? 0)).toBe("2026-11-02");
  });

  it("has no date for a client of credit notes only, who bought all the same", () => {
    const found = figures([
      ["a", "2026-11-01", -5],
      ["b", "2026-11-01", 5],
    ]);
    expect(found.lastDay[0]).toBeNaN();
    expect(Array.from(found.bought)).toEqual([1, 1]);
  });

  it("is at exactly 0 when everything came back", () => {
    expect(
      figures([
        ["a", "2026-11-01", 0.1],
        ["a", "2026-11-01", 0.2],
        ["a", "2026-11-02", -0.3],
      ]).revenue[0],
    ).toBe(0);
  });
});

describe("time", () => {
  it("leaves orders after the as-of date out of everything and counts them", () => {
    const found = figures([
      ["a", "2026-11-22", 10],
      ["a", "2026-11-23", 99],
      ["b", "2026-12-01", 50],
    ]);
    expect(Array.from(found.revenue)).toEqual([10, 0]);
    expect(found.lastDay[1]).toBeNaN();
    expect(found.months.map(({ month }) => month)).toEqual(["2026-11"]);
    expect(found.warnings[0]).toEqual({ key: "orders.future", values: { count: 2 } });
  });

  it("does not blame the period when every order comes after the as-of date", () => {
    expect(keys(figures([["a", "2026-11-23", 10]]))).toEqual(["orders.future"]);
  });

  it("names the whole period chosen when no order falls in it", () => {
    const period = { kind: "range", from: on("2030-01-01"), to: on("2030-12-31") } as const;
    const found = figuresOfOrders(
      ordersOf([["a", "2026-11-01", 10]]),
      { period },
      on("2026-11-22"),
    );
    expect(found.warnings).toContainEqual({
      key: "period.empty",
      values: { from: "2030-01-01", to: "2030-12-31" },
    });
  });

  it("sees all history for dates, the period for the rest", () => {
    const entries: readonly Entry[] = [
      ["a", "2024-05-01", 100],
      ["a", "2026-03-01", 10],
      ["b", "2024-06-01", 70],
    ];
    const found = figuresOfOrders(
      ordersOf(entries),
      { period: { kind: "months", months: 12 } },
      on("2026-11-22"),
    );
    expect(Array.from(found.revenue)).toEqual([10, 0]);
    expect(Array.from(found.orders ?? [])).toEqual([1, 0]);
    expect(Array.from(found.firstDay, isoOf)).toEqual(["2024-05-01", "2024-06-01"]);
    expect(Array.from(found.lastDay, isoOf)).toEqual(["2026-03-01", "2024-06-01"]);
    expect(found.period).toEqual({ from: on("2025-11-22"), to: on("2026-11-21") });
  });

  it("tells months with no order too", () => {
    const found = figures([
      ["a", "2026-08-31", 10],
      ["a", "2026-08-01", 5],
      ["b", "2026-08-31", 1],
      ["a", "2026-10-01", -4],
    ]);
    expect(found.months).toEqual([
      { month: "2026-08", revenue: 16, orders: 3, clients: 2 },
      { month: "2026-09", revenue: 0, orders: 0, clients: 0 },
      { month: "2026-10", revenue: -4, orders: 0, clients: 0 },
    ]);
  });

  it("warns of a list that ends long ago, and of one too short to compare", () => {
    expect(keys(figures([["a", "2026-09-22", 10]]))).toEqual(["dates.stale", "movement.uncovered"]);
    expect(keys(figures([["a", "2026-09-23", 10]]))).toEqual(["movement.uncovered"]);
    expect(
      keys(
        figures([
          ["a", "2026-05-22", 9],
          ["a", "2026-11-01", 9],
        ]),
      ),
    ).toEqual(["movement.shorter"]);
    expect(
      keys(
        figures([
          ["a", "2024-11-22", 9],
          ["a", "2026-11-01", 9],
        ]),
      ),
    ).toEqual([]);
    expect(keys(figures([]))).toEqual(["period.empty"]);
  });

  it("tells no movement of a year that the list does not go on into", () => {
    const upTo = (last: string) =>
      figures([
        ["a", "2024-11-22", 9],
        ["b", "2025-03-01", 9],
        ["a", last, 9],
      ]);
    // Of 365 days up to 2026-11-21, 91 may be silent.
    expect(upTo("2026-08-22").movement?.months).toBe(12);
    const ended = upTo("2026-08-21");
    expect([ended.movement, ended.history]).toEqual([null, []]);
    expect(ended.warnings).toContainEqual({
      key: "movement.outdated",
      values: { months: 12, last: "2026-08-21" },
    });
  });

  it("knows a client who came back from a new one", () => {
    const found = figures([
      ["old", "2023-01-01", 10],
      ["old", "2026-10-01", 10],
      ["new", "2026-10-01", 10],
      ["gone", "2025-01-01", 10],
    ]);
    expect(Array.from(found.movement?.known ?? [])).toEqual([1, 0, 1]);
    expect(found.history.map(({ label, clients }) => [label, clients])).toEqual([
      ["2024-11-22 – 2025-11-21", 1],
      ["2023-11-22 – 2024-11-21", 0],
    ]);
  });
});

describe("periods compared", () => {
  const entries: readonly Entry[] = [
    ["a", "2023-05-01", 100],
    ["a", "2026-02-01", 40],
    ["a", "2026-11-10", 10],
  ];
  const chosen = (comparedMonths: number) =>
    figuresOfOrders(ordersOf(entries), { period: ALL, comparedMonths }, on("2026-11-22"));

  it("may be shorter without a warning, and change nothing else", () => {
    const [year, quarter] = [chosen(12), chosen(3)];
    expect([year.movement?.months, quarter.movement?.months]).toEqual([12, 3]);
    expect(keys(quarter)).not.toContain("movement.shorter");
    expect(Array.from(quarter.annualRevenue())).toEqual([50]);
    expect(Array.from(year.annualRevenue())).toEqual([50]);
    expect(quarter.revenue).toEqual(year.revenue);
  });
});

describe("margin", () => {
  const period = ALL;
  it("adds up the margins of the period, unknown when one is", () => {
    const orders = ordersOf(
      [
        ["a", "2024-11-22", 100],
        ["a", "2026-11-21", 100],
        ["b", "2026-11-21", 10],
      ],
      [30, 20, Number.NaN],
    );
    const found = figuresOfOrders(orders, { period }, on("2026-11-22"));
    expect(Array.from(found.margin ?? [])).toEqual([50, Number.NaN]);
    expect(found.annualMargin(0.9)?.[0]).toBeCloseTo(50 / (730 / 365.25), 9);
  });

  it("takes a share of revenue where there is no margin, over one year at least", () => {
    const found = figures([["a", "2026-11-01", 200]]);
    expect(found.margin).toBeNull();
    expect(found.annualMargin(null)).toBeNull();
    expect(Array.from(found.annualMargin(0.3) ?? [])).toEqual([60]);
  });
});

describe("promises", () => {
  const entry = fc.tuple(
    fc.constantFrom("a", "b", "c", "d"),
    fc.integer({ min: on("2023-01-01"), max: on("2026-12-31") }).map(isoOf),
    fc.integer({ min: -5000, max: 50_000 }).map((value) => value / 100),
    fc.constantFrom("", "F1", "F2", "F3", "F4"),
  );
  const byId = (entries: readonly Entry[]) => {
    const found = figures(entries);
    const ids = found.clients.id;
    const columns = [
      found.revenue,
      found.orders ?? [],
      found.firstDay,
      found.lastDay,
      found.movement?.after ?? [],
    ];
    const table = ids.map((id, i) => [id, ...columns.map((column) => column[i])]);
    return {
      table: table.sort(),
      months: found.months,
      history: found.history,
      warnings: found.warnings,
    };
  };

  it("the order of rows does not matter", () => {
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 40 }),
        fc.nat(39),
        (entries, shift) => {
          const turned = [...entries.slice(shift), ...entries.slice(0, shift)].reverse();
          expect(byId(turned)).toEqual(byId(entries));
        },
      ),
    );
  });

  it("months add up to the revenue and orders of the clients", () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
        const found = figures(entries);
        const cents = (values: readonly number[]) =>
          Math.round(values.reduce((sum, value) => sum + value, 0) * 100);
        expect(cents(found.months.map(({ revenue }) => revenue))).toBe(
          cents(Array.from(found.revenue)),
        );
        expect(cents(found.months.map(({ orders }) => orders))).toBe(
          cents(Array.from(found.orders ?? [])),
        );
      }),
    );
  });
});
