import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoOf } from "../../../src/core/maths/day.ts";
import { ordersFromRows } from "../../../src/core/portfolio/orders-from-rows.ts";
import { on } from "./make.ts";

const utc = () => 0;

/** Paris in 2026: +1 h, +2 h from 29 March 01:00 UTC to 25 October 01:00 UTC. */
const paris = (instant: number) =>
  instant >= Date.UTC(2026, 2, 29, 1) && instant < Date.UTC(2026, 9, 25, 1) ? 120 : 60;

describe("ordersFromRows", () => {
  it("keeps ids as written and gives each a number", () => {
    const orders = ordersFromRows(
      [
        ["007", new Date(Date.UTC(2026, 0, 5)), 10],
        [7, on("2026-01-06"), 20],
        ["007", new Date(Date.UTC(2026, 0, 7)), -5],
      ],
      utc,
    );
    expect(orders.clients.id).toEqual(["007", "7"]);
    expect(Array.from(orders.client)).toEqual([0, 1, 0]);
    expect(Array.from(orders.day, isoOf)).toEqual(["2026-01-05", "2026-01-06", "2026-01-07"]);
    expect(Array.from(orders.amount)).toEqual([10, 20, -5]);
  });

  it("reads midnight of a zone as that zone's day, also when the clocks change", () => {
    const midnights = ["2026-03-28", "2026-03-29", "2026-03-30", "2026-10-25", "2026-10-26"];
    const rows = midnights.map((date) => {
      const start = on(date) * 86_400_000;
      const offset = [60, 120].find((minutes) => paris(start - minutes * 60_000) === minutes) ?? 60;
      return ["a", new Date(start - offset * 60_000), 1] as const;
    });
    expect(Array.from(ordersFromRows(rows, paris).day, isoOf)).toEqual(midnights);
  });

  it("agrees with asking the zone every time", () => {
    const instant = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 11, 31) });
    fc.assert(
      fc.property(fc.array(instant, { maxLength: 50 }), (instants) => {
        const rows = instants.map((at) => ["a", new Date(at), 1] as const);
        const expected = instants.map((at) => Math.floor((at + paris(at) * 60_000) / 86_400_000));
        expect(Array.from(ordersFromRows(rows, paris).day)).toEqual(expected);
      }),
    );
  });

  it("names the row that holds no date or no number", () => {
    const good = ["a", new Date(0), 1] as const;
    expect(() => ordersFromRows([good, ["a", new Date(Number.NaN), 1]], utc)).toThrow(
      expect.objectContaining({ key: "cells.dates", values: expect.objectContaining({ row: 2 }) }),
    );
    expect(() => ordersFromRows([good, ["a", new Date(0), Number.NaN]], utc)).toThrow(
      expect.objectContaining({
        key: "cells.numbers",
        values: expect.objectContaining({ row: 2 }),
      }),
    );
  });
});
