import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fallingOf } from "../../../src/core/kpi/falling.ts";
import { type RhythmInput, rhythmOf } from "../../../src/core/kpi/rhythm.ts";
import { addMonths, isoOf } from "../../../src/core/maths/day.ts";
import { allGaps, purchaseDays } from "../../../src/core/portfolio/purchase-days.ts";
import { dormantRevenue } from "../../../src/core/potential/dormant.ts";
import { type Entry, on, ordersOf } from "../portfolio/make.ts";

const ASOF = on("2026-11-22");
const UNKNOWN = Number.NaN;
const column = (...values: readonly number[]) => Float64Array.from(values);

const inputOf = (entries: readonly Entry[], segment?: readonly string[]): RhythmInput => {
  const orders = ordersOf(entries);
  const purchases = purchaseDays(orders, ASOF);
  const { start, days } = purchases;
  const size = orders.clients.size;
  const lastDay = new Float64Array(size).map((_, i) =>
    start[i] === start[i + 1] ? UNKNOWN : (days[(start[i + 1] ?? 0) - 1] ?? UNKNOWN),
  );
  return {
    asOf: ASOF,
    lastDay,
    purchases,
    firstDay: lastDay,
    orders: null,
    segment: segment ?? orders.clients.id.map(() => "all"),
  };
};

describe("days of purchase", () => {
  it("are distinct, in order, without credit notes and days to come", () => {
    const orders = ordersOf([
      ["a", "2026-03-10", 10, "1"],
      ["a", "2026-01-05", 10, "2"],
      ["a", "2026-03-10", 5, "3"],
      ["a", "2026-04-01", -5, "4"],
      ["b", "2027-01-01", 10, "5"],
      ["a", "2026-06-01", 0, "6"],
    ]);
    const found = purchaseDays(orders, ASOF);
    expect(Array.from(found.days, isoOf)).toEqual(["2026-01-05", "2026-03-10", "2026-06-01"]);
    expect(Array.from(found.start)).toEqual([0, 3, 3]);
    const gaps = allGaps(found);
    expect(Array.from(gaps.start)).toEqual([0, 2, 2]);
    expect(Array.from(gaps.days.subarray(0, 2))).toEqual([64, 83]);
  });

  it("are those of brute force", () => {
    const entry = fc.tuple(
      fc.constantFrom("a", "b", "c"),
      fc.integer({ min: 0, max: 400 }).map((days) => isoOf(ASOF - 350 + days)),
      fc.integer({ min: -2, max: 9 }),
    );
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1 }), (entries) => {
        const orders = ordersOf(entries);
        const { start, days } = purchaseDays(orders, ASOF);
        orders.clients.id.forEach((id, i) => {
          const expected = entries
            .filter(([client, date, amount]) => client === id && amount >= 0 && on(date) <= ASOF)
            .map(([, date]) => on(date));
          expect(Array.from(days.subarray(start[i], start[i + 1]))).toEqual(
            [...new Set(expected)].sort((a, b) => a - b),
          );
        });
      }),
    );
  });
});

describe("the rhythm of method D11", () => {
  it("is the median gap from three purchases on", () => {
    const found = rhythmOf(
      inputOf([
        ["a", "2026-08-01", 1],
        ["a", "2026-09-01", 1],
        ["a", "2026-11-01", 1],
        ["b", "2026-11-01", 1],
        ["b", "2026-11-11", 1],
      ]),
    );
    expect(Array.from(found.gapDays)).toEqual([46, UNKNOWN]);
    expect(found.gapSource).toEqual(["own", ""]);
    expect(isoOf(found.nextDay[0] ?? 0)).toBe("2026-12-17");
    expect(found.overdueDays[0]).toBe(0);
    expect(found.ratio[0]).toBeCloseTo(21 / 46, 12);
    expect(found.status).toEqual(["ON_TRACK", "UNKNOWN"]);
  });

  it("is that of the segment for who bought too seldom, when five gaps are there to pool", () => {
    const entries: Entry[] = [
      ["slow", "2026-10-01", 1],
      ["slow", "2026-10-11", 1],
    ];
    for (const month of ["05", "06", "07", "08", "09", "10"]) {
      entries.push(["steady", `2026-${month}-01`, 1]);
    }
    const pooled = rhythmOf(inputOf(entries));
    expect(pooled.gapSource).toEqual(["segment", "own"]);
    // Gaps of 10, 31, 30, 31, 31 and 30 days.
    expect(pooled.gapDays[0]).toBe(30.5);
    const apart = rhythmOf(inputOf(entries, ["x", "y"]));
    expect(apart.gapSource).toEqual(["", "own"]);
  });

  it.each([
    [10, "ON_TRACK"],
    [11, "DUE"],
    [15, "DUE"],
    [16, "AT_RISK"],
    [30, "AT_RISK"],
    [31, "DORMANT"],
    [800, "LOST"],
  ])("with a gap of 10 days, %d days after the last purchase: %s", (since, status) => {
    const last = ASOF - since;
    const dates = [last - 20, last - 10, last].map(isoOf);
    const found = rhythmOf(inputOf(dates.map((date) => ["a", date, 1])));
    expect(found.status).toEqual([status]);
    expect(found.overdueDays[0]).toBe(Math.max(0, since - 10));
  });

  it("does not call lost who orders once a year, at 13 months", () => {
    const last = addMonths(ASOF, -13);
    const dates = [addMonths(last, -24), addMonths(last, -12), last].map(isoOf);
    expect(rhythmOf(inputOf(dates.map((date) => ["a", date, 1]))).status).toEqual(["DUE"]);
  });

  it("without any rhythm goes by months: dormant beyond 12, lost beyond 24", () => {
    const status = (date: string) => rhythmOf(inputOf([["a", date, 1]])).status[0];
    expect(status("2025-11-22")).toBe("UNKNOWN");
    expect(status("2025-11-21")).toBe("DORMANT");
    expect(status("2024-11-22")).toBe("DORMANT");
    expect(status("2024-11-21")).toBe("LOST");
    expect(status("2027-01-01")).toBe("");
  });

  it("of a client list is the mean between first and last", () => {
    const found = rhythmOf({
      asOf: ASOF,
      purchases: null,
      firstDay: column(ASOF - 100, ASOF - 100, UNKNOWN),
      lastDay: column(ASOF - 10, ASOF - 10, ASOF - 10),
      orders: column(4, 2, 9),
      segment: ["x", "x", "x"],
    });
    expect(Array.from(found.gapDays)).toEqual([30, UNKNOWN, UNKNOWN]);
    expect(found.gapSource).toEqual(["mean", "", ""]);
  });
});

describe("the volume alarm", () => {
  it("rings below 70 % of the same months a year before, for who is bound or orders often", () => {
    const found = fallingOf({
      recent: column(69, 70, 69, 69, 0, 5),
      before: column(100, 100, 100, 100, 0, UNKNOWN),
      gapDays: column(45, 45, 46, UNKNOWN, 10, 10),
      contractEnd: column(UNKNOWN, UNKNOWN, UNKNOWN, ASOF, UNKNOWN, UNKNOWN),
    });
    expect(Array.from(found)).toEqual([1, 0, 0, 1, 0, 0]);
  });
});

describe("sleeping euros, method D14", () => {
  const input = {
    asOf: ASOF,
    status: ["DORMANT", "LOST", "ON_TRACK", "LOST", "DORMANT"] as const,
    lastDay: column(ASOF - 400, ASOF - 800, ASOF, addMonths(ASOF, -36) - 1, ASOF - 400),
    annualMean: column(1000, 500, 9999, 700, UNKNOWN),
    annualRevenue: 10_000,
    observed: null,
  };

  it("are those of dormant and lost clients of the last 36 months, at their usual year", () => {
    expect(dormantRevenue(input)).toMatchObject({
      clients: 2,
      gross: 1500,
      probability: 0.1,
      isObserved: false,
      weighted: 150,
      grossShare: 0.15,
      weightedShare: 0.015,
    });
  });

  it("are weighted by the part that came back, where it was observed", () => {
    const found = dormantRevenue({ ...input, observed: 0.25, annualRevenue: 0 });
    expect([found.weighted, found.isObserved]).toEqual([375, true]);
    expect(found.grossShare).toBeNaN();
  });
});
