import { describe, expect, it } from "vitest";
import { netDays } from "../../../../src/core/clv/purchases/net-days.ts";
import { patternsOf } from "../../../../src/core/clv/purchases/patterns.ts";
import { sampleOf } from "../../../../src/core/clv/purchases/sample.ts";
import { boughtBetween, summariesOf } from "../../../../src/core/clv/purchases/summaries.ts";
import { on, ordersOf } from "../../portfolio/make.ts";
import { drawnOrders, reversed, UNTIL } from "./drawn.ts";

const orders = ordersOf([
  ["a", "2026-01-01", 100],
  ["b", "2026-02-02", 50],
  ["a", "2026-01-15", 20],
  ["a", "2026-01-15", 10.5],
  ["a", "2026-01-29", 60],
  ["a", "2026-02-05", -60],
  ["c", "2026-03-01", 30],
  ["c", "2026-03-01", -30],
  ["a", "2026-05-01", 999],
]);
const until = on("2026-03-12");
const days = netDays(orders, until);

describe("days of purchase", () => {
  it("are one a client and day, returns and days to come apart", () => {
    expect(days.size).toBe(4);
    expect(days.dropped).toBe(2);
    expect(days.clients).toBe(3);
    expect(days.amount.reduce((sum, amount) => sum + amount)).toBe(240.5);
  });

  it("sum up to repeats, weeks and the mean of the repeats alone", () => {
    const { repeats, lastWeeks, weeks, meanAmount } = summariesOf(days, until);
    expect([...repeats]).toEqual([2, 0, Number.NaN]);
    expect([...lastWeeks]).toEqual([4, 0, Number.NaN]);
    expect([...weeks]).toEqual([10, 38 / 7, Number.NaN]);
    expect([...meanAmount]).toEqual([45.25, 0, Number.NaN]);
  });

  it("of an earlier end know nothing of what came later", () => {
    const then = on("2026-01-16");
    const { repeats, meanAmount } = summariesOf(days, then);
    expect([...repeats]).toEqual([1, Number.NaN, Number.NaN]);
    expect([...meanAmount]).toEqual([30.5, Number.NaN, Number.NaN]);
    const later = boughtBetween(days, then, until);
    expect([...later.orders]).toEqual([1, 1, 0]);
    expect([...later.revenue]).toEqual([60, 50, 0]);
  });
});

describe("patterns and samples", () => {
  const column = (...values: readonly number[]) => Float64Array.from(values);
  const histories = {
    repeats: column(1, 0, Number.NaN, 1, 0),
    lastWeeks: column(3, 0, Number.NaN, 3, 0),
    weeks: column(9, 5, Number.NaN, 9, 6),
  };

  it("count clients of the same history together", () => {
    const { size, clients, counts, of } = patternsOf(histories);
    expect(size).toBe(3);
    expect([...clients]).toEqual([1, 1, 2]);
    expect(counts).toEqual([0, 1]);
    expect([...of]).toEqual([2, 0, -1, 2, 1]);
  });

  it("take every client as long as there are not too many histories", () => {
    const meanAmount = column(10, 0, Number.NaN, 20, 0);
    const all = sampleOf({ ...histories, meanAmount }, 3);
    expect([...all.repeats]).toEqual([0, 0, 1, 1]);
    expect([...all.meanAmount]).toEqual([0, 0, 10, 20]);
    expect([...sampleOf({ ...histories, meanAmount }, 2).weeks]).toEqual([6, 9]);
  });

  it("keep the share of each kind of client", () => {
    const all = summariesOf(netDays(drawnOrders(4000), UNTIL), UNTIL);
    const some = sampleOf(all, 400);
    const once = (column: Float64Array) => column.filter((x) => x === 0).length / column.length;
    expect(some.repeats.length).toBe(400);
    expect(once(some.repeats)).toBeCloseTo(once(all.repeats), 2);
  });

  it("do not mind the order of rows", () => {
    const plain = drawnOrders(300);
    const of = (list: typeof plain) => summariesOf(netDays(list, UNTIL), UNTIL);
    expect(of(reversed(plain))).toEqual(of(plain));
    expect(sampleOf(of(reversed(plain)), 50)).toEqual(sampleOf(of(plain), 50));
  });
});
