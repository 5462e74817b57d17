import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  conversionOf,
  crossSellRate,
  prospectConversion,
} from "../../../src/core/kpi/conversion.ts";
import { renewalOf } from "../../../src/core/kpi/renewal.ts";
import { csatOf, npsOf, satisfactionOf } from "../../../src/core/kpi/satisfaction.ts";
import { on } from "../portfolio/make.ts";

const UNKNOWN = Number.NaN;
const column = (...values: readonly number[]) => Float64Array.from(values);
const days = (...dates: readonly (string | null)[]) =>
  Float64Array.from(dates, (date) => (date === null ? UNKNOWN : on(date)));
const ASOF = on("2026-11-22");

describe("satisfaction, method D12", () => {
  it("NPS is promoters less detractors in points of 100, whole marks from 0 to 10 only", () => {
    const found = npsOf([10, 9, 8, 7, 6, 0, 11, 8.5, UNKNOWN]);
    expect(found).toMatchObject({
      promoters: 2,
      passives: 2,
      detractors: 2,
      score: 0,
      answers: 6,
      refused: 2,
    });
    expect(npsOf([9, 9, 3]).score).toBeCloseTo(100 / 3, 12);
    expect(npsOf([]).score).toBeNaN();
  });

  it("CSAT is the share of the two best marks", () => {
    expect(csatOf([5, 4, 3, 1, 0, 6], 5)).toMatchObject({ score: 0.5, answers: 4, refused: 2 });
    expect(csatOf([5, 4, 3], 5).mean).toBe(4);
    expect(csatOf([10, 9, 8], 10).score).toBeCloseTo(2 / 3, 12);
  });

  it("is indicative below 30 answers", () => {
    expect(npsOf(new Array(29).fill(9)).indicative).toBe(true);
    expect(npsOf(new Array(30).fill(9)).indicative).toBe(false);
  });

  it("stands beside the revenue it speaks for", () => {
    const found = satisfactionOf({
      nps: column(3, 9, 10, UNKNOWN, 6),
      csat: null,
      scale: 5,
      revenue: column(100, 200, 500, 150, 50),
    });
    expect(found.detractorRevenue).toBe(150);
    expect(found.detractorShare).toBe(0.15);
    expect(found.ask).toEqual([2, 1]);
    expect(found.csat.answers).toBe(0);
  });
});

describe("conversion, method D12", () => {
  it("counts the deals decided", () => {
    const found = conversionOf({ won: 6, lost: 2, open: 4 });
    expect([found.winRate, found.wonOfAll]).toEqual([0.75, 0.5]);
    expect(conversionOf({ won: 0, lost: 0, open: 3 }).winRate).toBeNaN();
  });

  it("follows the records made in the period where they are dated", () => {
    const period = { from: on("2026-01-01"), to: on("2026-12-31") };
    const bought = Uint8Array.of(1, 0, 0, 1, 0);
    const created = days("2026-02-01", "2026-03-01", "2025-01-01", "2025-02-01", null);
    expect(prospectConversion({ created, bought, ...period, fresh: 9 })).toEqual({
      converted: 1,
      prospects: 2,
      rate: 0.5,
      by: "cohort",
    });
    expect(prospectConversion({ created: null, bought, ...period, fresh: 1 })).toEqual({
      converted: 1,
      prospects: 4,
      rate: 0.25,
      by: "period",
    });
  });

  it("counts who buys two families or more", () => {
    expect(crossSellRate([0, 1, 2, 3])).toBeCloseTo(2 / 3, 12);
    expect(crossSellRate([0])).toBeNaN();
  });
});

describe("renewal", () => {
  const contracts = {
    end: days("2026-03-31", "2026-06-30", "2027-01-31", "2025-11-01", "2027-06-30", null),
    start: days(null, null, "2026-02-01", null, "2026-05-01", null),
    firstDay: days("2024-01-01", "2024-01-01", "2024-01-01", "2024-01-01", "2026-05-01", null),
    lastDay: days("2026-05-01", "2026-06-30", "2026-10-01", "2026-10-01", "2026-05-01", null),
  };

  it("shows in a purchase after the end, or a contract begun by a client of before", () => {
    const found = renewalOf(contracts, ASOF);
    expect(found).toMatchObject({ due: 3, renewed: 2, upcoming: [2] });
    expect(found.rate).toBeCloseTo(2 / 3, 12);
    expect(renewalOf({ ...contracts, end: days(null) }, ASOF).rate).toBeNaN();
  });
});

test("NPS stays from -100 to 100, and no order of answers changes it", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1, max: 12 }), { minLength: 1 }), (marks) => {
      const found = npsOf(marks);
      if (found.answers === 0) return;
      expect(Math.abs(found.score)).toBeLessThanOrEqual(100);
      expect(npsOf([...marks].reverse())).toEqual(found);
      expect(found.promoters + found.passives + found.detractors).toBe(found.answers);
    }),
  );
});
