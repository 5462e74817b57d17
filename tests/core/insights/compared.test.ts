import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparedOf } from "../../../src/core/insights/compared.ts";
import { insightsOf } from "../../../src/core/insights/insights.ts";
import { satisfactionScale } from "../../../src/core/insights/scale.ts";
import { watchIn } from "../../../src/core/insights/watch.ts";
import { isoOf } from "../../../src/core/maths/day.ts";
import { buildPortfolio } from "../../../src/core/portfolio/build.ts";
import { DEFAULT_METHOD, type Method } from "../../../src/core/portfolio/method.ts";
import { orderCounts } from "../../../src/core/portfolio/order-counts.ts";
import type { Source } from "../../../src/core/portfolio/portfolio.ts";
import { type Entry, factsOf, listOf, on, ordersOf } from "../portfolio/make.ts";

const ASOF = on("2026-11-22");
const UNKNOWN = Number.NaN;
const built = (source: Source, method: Partial<Method> = {}) =>
  buildPortfolio(source, { ...DEFAULT_METHOD, ...method }, ASOF);
const ordered = (...entries: readonly Entry[]): Source => {
  return { shape: "orders", orders: ordersOf(entries) };
};

/** Three years: the third before last is covered too. */
const THREE_YEARS = ordered(
  ["a", "2023-11-22", 100],
  ["b", "2024-01-10", 50],
  ["a", "2025-02-01", 80],
  ["c", "2025-03-01", 20],
  ["c", "2025-03-01", 5],
  ["c", "2026-03-01", 60],
  ["b", "2026-04-01", 30],
  ["d", "2026-10-01", 10],
);

describe("the two periods of the movements side by side", () => {
  it("have the figures one counts by hand", () => {
    const found = comparedOf(THREE_YEARS, built(THREE_YEARS));
    expect(found?.after).toMatchObject({ activeClients: 3, revenue: 100, orders: 3 });
    expect(found?.before).toMatchObject({ activeClients: 2, revenue: 105, orders: 2 });
    expect(found?.before.meanBasket).toBe(52.5);
    expect(found?.after.concentration.top1Share).toBe(0.6);
    expect(found?.before.concentration.top1Share).toBeCloseTo(80 / 105, 12);
    expect(found?.earlier).toMatchObject({ start: 2, kept: 1, lost: 1, fresh: 1, end: 2 });
  });

  it("have no period earlier where the data do not reach", () => {
    const source = ordered(["a", "2024-10-01", 80], ["a", "2026-10-01", 60]);
    const found = comparedOf(source, built(source));
    expect(found?.after.revenue).toBe(60);
    expect(found?.earlier).toBeNull();
  });

  it("are none where nobody bought in either", () => {
    const previous = [{ label: "N-1", revenue: Float64Array.of(0) }];
    const source: Source = { shape: "clients", list: listOf(["a"], { previous }) };
    expect(built(source).kpis.movement).not.toBeNull();
    expect(comparedOf(source, built(source))).toBeNull();
    const ended = ordered(["a", "2010-01-01", 80], ["a", "2012-03-01", 60]);
    expect(comparedOf(ended, built(ended))).toBeNull();
  });

  it("are two columns of a client list, and a third tells how the first began", () => {
    const list = listOf(["a", "b", "c"], {
      revenue: Float64Array.of(10, 20, UNKNOWN),
      revenueLabel: "CA 2026",
      previous: [
        { label: "CA 2025", revenue: Float64Array.of(5, 0, 3) },
        { label: "CA 2024", revenue: Float64Array.of(5, 4, 0) },
      ],
      orders: Float64Array.of(2, 3, 0),
    });
    const source: Source = { shape: "clients", list };
    const found = comparedOf(source, built(source));
    expect(found?.after).toMatchObject({ activeClients: 2, revenue: 30, orders: 5, meanBasket: 6 });
    expect(found?.before).toMatchObject({ activeClients: 2, revenue: 8, orders: UNKNOWN });
    expect(found?.earlier).toMatchObject({ start: 2, kept: 1, lost: 1, fresh: 1, end: 2 });
  });

  it("agree with the movements and, over the same days, with the figures of the whole", () => {
    const entry = fc.tuple(
      fc.constantFrom("a", "b", "c", "d"),
      fc.integer({ min: -1400, max: 0 }).map((since) => isoOf(ASOF + since)),
      fc.integer({ min: -500, max: 5000 }).map((cents) => cents / 100),
    );
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 40 }), (entries) => {
        const source = ordered(...entries);
        const portfolio = built(source, { period: { kind: "months", months: 12 } });
        const found = comparedOf(source, portfolio);
        const { kpis } = portfolio;
        if (found === null || kpis.movement === null) return;
        expect(found.after.revenue).toBeCloseTo(kpis.movement.bridge.after, 9);
        expect(found.before.revenue).toBeCloseTo(kpis.movement.bridge.before, 9);
        if (found.earlier) expect(found.earlier.end).toBe(kpis.movement.start);
        if (kpis.movement.months !== 12) return;
        expect(found.after.orders).toBe(kpis.orders);
        expect(found.after.concentration).toEqual(kpis.concentration);
      }),
    );
  });
});

describe("orders by period", () => {
  it("are documents, or days where there are none; credit notes are none", () => {
    const spans = [{ from: on("2026-01-01"), to: on("2026-12-31") }];
    const bare = ordersOf([
      ["a", "2026-01-01", 5],
      ["a", "2026-01-01", 6],
      ["b", "2026-01-01", 6],
      ["b", "2026-02-01", -6],
    ]);
    expect(orderCounts(bare, spans)).toEqual([2]);
    const named = ordersOf([
      ["a", "2026-01-01", 5, "F1"],
      ["a", "2026-01-02", 6, "F1"],
      ["a", "2026-01-02", 6, "F2"],
      ["a", "2026-01-02", -6, "AV1"],
      ["b", "2025-01-02", 6, "F0"],
    ]);
    expect(orderCounts(named, spans)).toEqual([2]);
  });
});

describe("who is to be watched", () => {
  it("is expected, late, or falling", () => {
    const source = ordered(
      ["soon", "2026-08-10", 10],
      ["soon", "2026-09-20", 10],
      ["soon", "2026-11-01", 10],
      ["late", "2026-08-01", 20],
      ["late", "2026-09-01", 20],
      ["late", "2026-10-01", 20],
      ["asleep", "2025-01-01", 30],
      ["asleep", "2025-01-02", 30],
      ["asleep", "2025-01-03", 30],
    );
    expect(watchIn(source, built(source))).toEqual({
      known: true,
      value: {
        expected: { clients: 1, revenue: 30, share: 0.16666667 },
        overdue: { clients: 1, revenue: 60, share: 0.33333333 },
        falling: { clients: 0, revenue: 0, share: 0 },
      },
    });
  });

  it("is not known without a rhythm, and a list tells of no falling volume", () => {
    const list = { shape: "clients", list: listOf(["a"], {}) } as const;
    expect(watchIn(list, built(list))).toEqual({ known: false, needs: "dates" });
    const columns = {
      orders: Float64Array.of(3),
      firstDay: Float64Array.of(on("2026-01-01")),
      lastDay: Float64Array.of(on("2026-11-01")),
    };
    const dated = { shape: "clients", list: listOf(["a"], columns) } as const;
    const found = watchIn(dated, built(dated));
    expect(found).toMatchObject({ known: true, value: { falling: null } });
  });
});

it("takes the smallest scale that holds every mark", () => {
  const scaleOf = (...marks: number[]) =>
    satisfactionScale({ ...factsOf(["a"]), numbers: { satisfaction: Float64Array.from(marks) } });
  expect([scaleOf(3, 5), scaleOf(3, 8, UNKNOWN), scaleOf(14.5), scaleOf(85)]).toEqual([
    5, 10, 20, 100,
  ]);
  expect(satisfactionScale(factsOf(["a"]))).toBe(5);
});

describe("what would flatter with few clients", () => {
  it("one dormant client who came back does not wake all the others", () => {
    const list = listOf(["a", "b", "c"], {
      revenue: Float64Array.of(10, 20, 0),
      previous: [
        { label: "N-1", revenue: Float64Array.of(0, 20, 0) },
        { label: "N-2", revenue: Float64Array.of(5, 0, 30) },
      ],
      lastDay: Float64Array.of(on("2026-11-01"), on("2026-11-01"), on("2024-12-01")),
    });
    const source: Source = { shape: "clients", list };
    const portfolio = built(source);
    expect(portfolio.kpis.movement?.reactivation).toBe(0.5);
    const { dormant } = insightsOf(source, portfolio);
    expect(dormant).toMatchObject({ value: { isObserved: false, probability: 0.1, weighted: 3 } });
  });

  it("no answer is no revenue of detractors, rather than none at stake", () => {
    const clients = { ...factsOf(["a"]), numbers: { satisfaction: Float64Array.of(4) } };
    const source: Source = { shape: "clients", list: listOf(["a"], { clients }) };
    const { satisfaction } = insightsOf(source, built(source));
    expect(satisfaction).toMatchObject({
      value: { detractorRevenue: UNKNOWN, csat: { score: 1 } },
    });
  });
});
