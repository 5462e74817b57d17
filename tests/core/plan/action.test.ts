import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lateDays, roiOf } from "../../../src/core/plan/action.ts";
import { on } from "../portfolio/make.ts";

const UNKNOWN = Number.NaN;
const [START, END] = [on("2026-03-01"), on("2026-05-31")];

describe("return on investment, method D17", () => {
  it.each([
    [3000, 1000, 2],
    [1000, 1000, 0],
    [0, 500, -1],
    [-200, 100, -3],
    [1.2, 1, 0.2],
  ])("%d for %d is %d", (gain, cost, roi) => expect(roiOf(gain, cost)).toBe(roi));

  it("is unknown without a cost or a gain", () => {
    expect(roiOf(100, 0)).toBeNaN();
    expect(roiOf(100, -5)).toBeNaN();
    expect(roiOf(100, UNKNOWN)).toBeNaN();
    expect(roiOf(UNKNOWN, 100)).toBeNaN();
  });

  it("does not depend on the currency, and rises with the gain", () => {
    const money = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(money, money, money, (gain, cost, more) => {
        expect(roiOf(gain / 100, cost / 100)).toBeCloseTo(roiOf(gain, cost), 9);
        expect(roiOf(gain + more, cost)).toBeGreaterThan(roiOf(gain, cost));
      }),
    );
  });
});

describe("an action that is late", () => {
  const late = (state: Parameters<typeof lateDays>[0]["state"], asOf: number) =>
    lateDays({ start: START, end: END, state }, asOf);

  it("is one that should have begun, or ended", () => {
    expect([START - 1, START, START + 3].map((day) => late("PLANNED", day))).toEqual([0, 0, 3]);
    expect([START + 3, END, END + 10].map((day) => late("STARTED", day))).toEqual([0, 0, 10]);
    expect(late("PLANNED", END + 10)).toBe(END + 10 - START);
  });

  it("is none that is done or dropped", () => {
    expect(late("DONE", END + 10)).toBe(0);
    expect(late("DROPPED", END + 10)).toBe(0);
  });

  it("is not known without the day", () => {
    expect(lateDays({ start: START, end: UNKNOWN, state: "STARTED" }, END)).toBeNaN();
    expect(lateDays({ start: UNKNOWN, end: END, state: "PLANNED" }, END)).toBeNaN();
    expect(lateDays({ start: START, end: UNKNOWN, state: "PLANNED" }, START + 1)).toBe(1);
  });
});
