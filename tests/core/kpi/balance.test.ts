import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { clientMoves } from "../../../src/core/kpi/client-moves.ts";
import { cohortsOf, freshByMonth } from "../../../src/core/kpi/cohorts.ts";
import { effortGap } from "../../../src/core/kpi/effort.ts";
import { migrationOf } from "../../../src/core/kpi/migration.ts";
import { monthTable } from "../../../src/core/kpi/months.ts";
import { movementOf } from "../../../src/core/kpi/movement.ts";
import { type Stress, stressByGroup, stressTest } from "../../../src/core/kpi/stress.ts";
import { valueBySegment } from "../../../src/core/kpi/value.ts";
import { yearWeights } from "../../../src/core/kpi/year-weight.ts";
import { isoOf } from "../../../src/core/maths/day.ts";
import { purchaseDays } from "../../../src/core/portfolio/purchase-days.ts";
import { type Entry, on, ordersOf } from "../portfolio/make.ts";

const column = (...values: readonly number[]) => Float64Array.from(values);
const ASOF = on("2026-11-22");

describe("the stress test, method D10", () => {
  const input = {
    revenue: column(500, 300, 150, 50, -20),
    margin: column(100, 90, 30, 10, -20),
    fixedCosts: 150,
    cash: 30,
    months: 12,
  };

  it("says what is left without a client", () => {
    expect(stressTest(input)("X", [0])).toEqual({
      key: "X",
      clients: 1,
      revenueLost: 500,
      shareLost: 0.5,
      revenueLeft: 480,
      marginLost: 100,
      marginLeft: 110,
      breakEvenGap: -40,
      monthsOfCash: 9,
    });
    expect(stressTest(input)("Y", [3]).monthsOfCash).toBe(Number.POSITIVE_INFINITY);
  });

  it("says it for each sector or salesperson, the dearest first, blanks left out", () => {
    const found = stressByGroup(["North", "South", "South ", "", "North"], input);
    expect(found.map(({ key, revenueLost, clients }) => [key, revenueLost, clients])).toEqual([
      ["North", 480, 2],
      ["South", 450, 2],
    ]);
  });

  it("says nothing of a margin, costs or cash nobody gave", () => {
    const bare = stressTest({ ...input, margin: null, fixedCosts: null, cash: null })("X", [0]);
    expect(bare.marginLeft).toBeNaN();
    expect(bare.breakEvenGap).toBeNaN();
    expect(bare.monthsOfCash).toBeNaN();
  });

  it("tells no margin of one whose margin is blank, nor of its group", () => {
    const margin = column(100, Number.NaN, 30, 10, -20);
    const test = stressTest({ ...input, margin });
    const pick = ({ marginLost, marginLeft, breakEvenGap, monthsOfCash }: Stress) => {
      return [marginLost, marginLeft, breakEvenGap, monthsOfCash];
    };
    const { NaN: unknown } = Number;
    expect(pick(test("Y", [1]))).toEqual([unknown, unknown, unknown, unknown]);
    expect(pick(test("XY", [0, 1]))).toEqual([unknown, unknown, unknown, unknown]);
    // The margins known are 100 + 30 + 10 - 20; what is left over fixed costs needs them all.
    expect(pick(test("X", [0]))).toEqual([100, 20, unknown, unknown]);
    const idle = { ...input, revenue: column(500, 0, 150, 50, -20), margin };
    expect(pick(stressTest(idle)("X", [0]))).toEqual([100, 20, -130, (30 * 12) / 130]);
  });

  it("loses and leaves the whole, to the cent", () => {
    const cents = fc.integer({ min: -10_000, max: 1_000_000 }).map((value) => value / 100);
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1 }), fc.nat(5), (values, which) => {
        const members = values.flatMap((_, i) => (i % 6 === which ? [i] : []));
        const bare = { revenue: column(...values), margin: null, fixedCosts: null, cash: null };
        const found = stressTest({ ...bare, months: 12 })("x", members);
        const inCents = (value: number) => Math.round(value * 100);
        const total = values.reduce((sum, value) => sum + inCents(value), 0);
        expect(inCents(found.revenueLost) + inCents(found.revenueLeft)).toBe(total);
      }),
    );
  });
});

describe("value by segment", () => {
  it("is basket, frequency, retention drawn to the mean, and lifetime value", () => {
    const [loyal, other] = valueBySegment(["LOYAL", "OTHER"], {
      segment: ["LOYAL", "LOYAL", "OTHER"],
      revenue: column(300, 100, 0),
      orders: column(6, 2, 0),
      clv: column(1000, 500, Number.NaN),
      movement: { before: column(10, 10, 10), after: column(10, 10, 0) },
      retention: 0.6,
    });
    expect(loyal).toMatchObject({ clients: 2, active: 2, basket: 50, frequency: 4 });
    expect(loyal?.retention).toBeCloseTo((2 + 5 * 0.6) / 7, 12);
    expect(loyal).toMatchObject({ meanClv: 750, totalClv: 1500 });
    expect(other?.retention).toBeCloseTo((0 + 5 * 0.6) / 6, 12);
    expect(other?.basket).toBeNaN();
    expect(other?.totalClv).toBeNaN();
  });
});

describe("effort against revenue, method D14", () => {
  it("shows a class on which more is spent than it brings", () => {
    const found = effortGap(["A", "B", "C"], {
      effort: column(10, 10, 30, Number.NaN),
      revenue: column(800, 150, 50, -9),
      classes: ["A", "B", "C", "Z"],
    });
    expect(found.map(({ effortShare }) => effortShare)).toEqual([0.2, 0.2, 0.6]);
    expect(found.map(({ revenueShare }) => revenueShare)).toEqual([0.8, 0.15, 0.05]);
    expect(found[2]?.gap).toBeCloseTo(0.55, 12);
  });
});

describe("cohorts", () => {
  const entries: Entry[] = [
    ["a", "2026-08-10", 1],
    ["a", "2026-08-20", 1],
    ["a", "2026-10-01", 1],
    ["b", "2026-08-31", 1],
    ["b", "2026-09-01", 1],
    ["c", "2026-10-15", 1],
  ];
  const found = cohortsOf(purchaseDays(ordersOf(entries), ASOF), ASOF);

  it("are clients by the month of their first purchase", () => {
    expect(found?.step).toBe(1);
    expect(found?.lastIsOpen).toBe(true);
    expect(found?.cohorts.map((each) => ({ ...each, start: isoOf(each.start) }))).toEqual([
      { start: "2026-08-01", clients: 2, active: [2, 1, 1, 0] },
      { start: "2026-10-01", clients: 1, active: [1, 0] },
    ]);
  });

  it("go by quarters and years over longer times", () => {
    const step = (first: string) =>
      cohortsOf(purchaseDays(ordersOf([["a", first, 1]]), ASOF), ASOF);
    expect(step("2024-12-01")?.step).toBe(1);
    expect(step("2024-11-30")?.step).toBe(3);
    expect(isoOf(step("2024-11-30")?.cohorts[0]?.start ?? 0)).toBe("2024-10-01");
    expect(step("2020-12-01")?.step).toBe(3);
    expect(step("2020-11-30")?.step).toBe(12);
    expect(cohortsOf(purchaseDays(ordersOf([["a", "2027-01-01", 1]]), ASOF), ASOF)).toBeNull();
  });

  it("count new clients by month", () => {
    const { labels } = monthTable(on("2026-08-01"), ASOF);
    const first = Float64Array.of(on("2026-08-10"), on("2026-08-31"), on("2020-01-01"), Number.NaN);
    expect(Array.from(freshByMonth(first, labels))).toEqual([2, 0, 0, 0]);
  });

  it("hold everybody who bought once", () => {
    const entry = fc.tuple(
      fc.constantFrom("a", "b", "c", "d", "e"),
      fc.integer({ min: 0, max: 600 }).map((since) => isoOf(ASOF - since)),
      fc.constant(1),
    );
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1 }), (list) => {
        const { cohorts } = cohortsOf(purchaseDays(ordersOf(list), ASOF), ASOF) ?? never();
        const clients = new Set(list.map(([client]) => client)).size;
        expect(cohorts.reduce((sum, cohort) => sum + cohort.clients, 0)).toBe(clients);
        for (const { active, clients: size } of cohorts) {
          for (const count of active) expect(count).toBeLessThanOrEqual(size);
        }
      }),
    );
  });
});

describe("years N, N-1 and N-2", () => {
  const entries: Entry[] = [
    ["a", "2024-02-01", 10],
    ["a", "2024-12-31", 1000],
    ["a", "2025-03-01", 100],
    ["b", "2025-11-22", 50],
    ["b", "2025-11-23", 7000],
    ["a", "2026-11-22", 300],
    ["c", "2026-01-01", 30],
    ["c", "2026-11-23", 9999],
  ];
  const orders = ordersOf(entries);
  const found = yearWeights(orders, ASOF, { from: on("2024-01-01"), to: ASOF });

  it("compare a year under way with the same days of the year before", () => {
    expect(found.map(({ label, revenue, clients }) => [label, revenue, clients])).toEqual([
      ["2026", 330, 2],
      ["2025", 7150, 2],
      ["2024", 1010, 1],
    ]);
    const [now, last] = found;
    expect(now?.isWhole).toBe(false);
    expect(now?.before).toMatchObject({ label: "2025", revenue: 150, clients: 2 });
    expect(isoOf(now?.before?.to ?? 0)).toBe("2025-11-22");
    expect(now?.revenueChange).toBeCloseTo(180 / 150, 12);
    expect(now?.clientsChange).toBe(0);
    expect(last?.before?.revenue).toBe(1010);
  });

  it("do not compare with days the data do not reach", () => {
    const late = yearWeights(orders, ASOF, { from: on("2025-06-01"), to: ASOF });
    expect(late.map(({ before, isWhole }) => [before === null, isWhole])).toEqual([
      [true, false],
      [true, false],
    ]);
    expect(late[0]?.revenueChange).toBeNaN();
  });
});

describe("years of a list that ends well before the as-of date", () => {
  const orders = ordersOf([
    ["a", "2024-05-01", 100],
    ["b", "2024-09-01", 900],
    ["a", "2025-05-10", 80],
    ["b", "2025-05-20", 20],
  ]);
  const years = (asOf: string) =>
    yearWeights(orders, on(asOf), { from: on("2024-01-01"), to: on("2025-05-20") });

  it("go up to its last day, beside the same days", () => {
    const [last] = years("2025-11-22");
    expect([isoOf(last?.to ?? 0), last?.isWhole]).toEqual(["2025-05-20", false]);
    expect(last?.before).toMatchObject({ revenue: 100, clients: 1 });
    expect(last?.revenueChange).toBe(0);
  });

  it("leave out the year nobody knows anything of", () => {
    expect(years("2026-05-07").map(({ year, to }) => [year, isoOf(to)])).toEqual([
      [2025, "2025-05-20"],
      [2024, "2024-12-31"],
    ]);
  });

  it("go up to the as-of date where little is missing", () => {
    expect(isoOf(years("2025-06-20")[0]?.to ?? 0)).toBe("2025-06-20");
  });
});

describe("moves", () => {
  const moves = migrationOf(
    ["LOYAL", "LOYAL", "NEW", ""],
    ["LOYAL", "AT_RISK", "LOYAL", "NEW"],
    column(10, 40, 30, 5),
  );

  it("of clients between segments are counted in clients and euros", () => {
    expect(moves.map(({ from, to, revenue, members }) => [from, to, revenue, members])).toEqual([
      ["LOYAL", "AT_RISK", 40, [1]],
      ["NEW", "LOYAL", 30, [2]],
      ["LOYAL", "LOYAL", 10, [0]],
      ["", "NEW", 5, [3]],
    ]);
  });

  test("of each client are those the movements count", () => {
    const cents = fc.oneof(fc.constant(0), fc.integer({ min: -100, max: 1000 }));
    const row = fc.tuple(cents, cents, fc.constantFrom<0 | 1>(0, 1));
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const label = { label: "", from: null, to: null };
        const input = {
          months: 12,
          labels: { before: label, after: label },
          before: Float64Array.from(rows, ([before]) => before),
          after: Float64Array.from(rows, ([, after]) => after),
          known: Uint8Array.from(rows, ([before, , known]) => (before > 0 ? 1 : known)),
        };
        const found = clientMoves(input);
        const count = (move: string) => found.filter((each) => each === move).length;
        expect(movementOf(input)).toMatchObject({
          kept: count("KEPT"),
          lost: count("LOST"),
          fresh: count("FRESH"),
          reactivated: count("REACTIVATED"),
        });
      }),
    );
  });
});

function never(): never {
  throw new Error("somebody bought");
}
