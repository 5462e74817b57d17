import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  type CostLine,
  ltvReading,
  paybackMonths,
  unitCosts,
} from "../../../src/core/kpi/costs.ts";
import { costsByPeriod, costsWithin } from "../../../src/core/kpi/costs-over-time.ts";
import { on } from "../portfolio/make.ts";

const line = (
  kind: CostLine["kind"],
  channel: string,
  amount: number,
  from: string | null = null,
  to = from,
): CostLine => ({
  kind,
  channel,
  amount,
  span: from === null || to === null ? null : { from: on(from), to: on(to) },
});

describe("unit costs, method D9", () => {
  const found = unitCosts({
    lines: [
      line("acquisition", "Ads", 600),
      line("acquisition", "Fair", 900),
      line("acquisition", "", 300),
      line("retention", "", 300),
      line("retention", "ads", 80),
      line("retention", "Club", 120),
    ],
    freshChannels: ["Ads", "Ads", "Ads", "Fair", ""],
    keptChannels: [...Array(4).fill("Ads"), ...Array(6).fill("Web"), ...Array(15).fill("")],
    clv: 1080,
    monthlyRevenue: 100,
    marginShare: 0.4,
  });

  it("divide all acquisition costs by all new clients, retention costs by those kept", () => {
    expect(found).toMatchObject({
      acquisitionCost: 1800,
      fresh: 5,
      cac: 360,
      retentionCost: 500,
      crc: 20,
      ltvToCac: 3,
      reading: "healthy",
      paybackMonths: 9,
    });
    expect(found.crcToCac).toBeCloseTo(20 / 360, 12);
  });

  it("are told by channel, what nobody attributed apart", () => {
    expect(found.channels).toEqual([
      { channel: "Fair", cost: 900, fresh: 1, cac: 900, retention: 0, kept: 0, crc: Number.NaN },
      { channel: "Ads", cost: 600, fresh: 3, cac: 200, retention: 80, kept: 4, crc: 20 },
      {
        channel: "Club",
        cost: 0,
        fresh: 0,
        cac: Number.NaN,
        retention: 120,
        kept: 0,
        crc: Number.NaN,
      },
    ]);
    expect(found.unattributed).toEqual({ cost: 300, fresh: 1, retention: 300, kept: 15 });
  });

  it("are told by period, undated lines in none", () => {
    const lines = [
      line("acquisition", "Ads", 100, "2025-05-01"),
      line("acquisition", "Ads", 300, "2026-05-01"),
      line("acquisition", "Ads", 999),
    ];
    const rest = {
      keptChannels: [],
      clv: Number.NaN,
      monthlyRevenue: Number.NaN,
      marginShare: Number.NaN,
    };
    const periods = [2025, 2026].map((year) => ({
      ...rest,
      freshChannels: ["Ads", "Ads"],
      from: on(`${year}-01-01`),
      to: on(`${year}-12-31`),
    }));
    expect(costsByPeriod(lines, periods).map(({ cac }) => cac)).toEqual([50, 150]);
  });

  it("count of a longer span what falls into the period, by days", () => {
    const lines = [
      line("acquisition", "Rent", 365, "2026-01-01", "2026-12-31"),
      line("acquisition", "Ads", 100, "2026-03-30", "2026-04-02"),
      line("retention", "", 50),
      line("acquisition", "Fair", 900, "2025-12-31"),
    ];
    const first = costsWithin(lines, { from: on("2026-01-01"), to: on("2026-03-31") });
    expect(first.map(({ channel, amount }) => [channel, amount])).toEqual([
      ["Rent", 90],
      ["Ads", 50],
      ["", 50],
    ]);
  });

  it("know a channel whatever its capitals and accents, and one of which no cost is told", () => {
    const found = unitCosts({
      lines: [line("acquisition", "Été ", 90)],
      freshChannels: ["ete", "ÉTÉ", "Web"],
      keptChannels: ["", ""],
      clv: Number.NaN,
      monthlyRevenue: Number.NaN,
      marginShare: Number.NaN,
    });
    expect(found.channels).toMatchObject([
      { channel: "Été", cost: 90, fresh: 2, cac: 45 },
      { channel: "Web", cost: 0, fresh: 1, cac: Number.NaN },
    ]);
    expect(found.crc).toBeNaN();
  });

  it("are unknown where nobody was won or kept", () => {
    const none = unitCosts({
      lines: [line("acquisition", "Ads", 100)],
      freshChannels: [],
      keptChannels: [],
      clv: 100,
      monthlyRevenue: 0,
      marginShare: 0.5,
    });
    for (const figure of [none.cac, none.crc, none.ltvToCac, none.paybackMonths]) {
      expect(figure).toBeNaN();
    }
    expect(none.reading).toBe("");
    expect(none.channels[0]?.cac).toBeNaN();
  });
});

test.each([
  [0.99, "loss"],
  [1, "watch"],
  [2.99, "watch"],
  [3, "healthy"],
  [5, "healthy"],
  [5.01, "underinvesting"],
  [Number.NaN, ""],
])("a lifetime value of %d times the cost reads %j", (ratio, reading) =>
  expect(ltvReading(ratio)).toBe(reading),
);

test("payback divides the cost by the monthly margin", () => {
  expect(paybackMonths(300, 200, 0.5)).toBe(3);
  expect(paybackMonths(300, 200, 0)).toBeNaN();
});

test("quarters of a year share a line out between them", () => {
  const days = fc.integer({ min: 0, max: 364 });
  fc.assert(
    fc.property(days, days, fc.integer({ min: 1, max: 10 ** 7 }), (a, b, cents) => {
      const start = on("2026-01-01");
      const span = { from: start + Math.min(a, b), to: start + Math.max(a, b) };
      const typed = [{ ...line("retention", "", cents / 100), span }];
      const quarters = ["2026-01", "2026-04", "2026-07", "2026-10", "2027-01"].map((month) =>
        on(`${month}-01`),
      );
      const parts = [0, 1, 2, 3].flatMap((k) =>
        costsWithin(typed, { from: quarters[k] ?? 0, to: (quarters[k + 1] ?? 0) - 1 }),
      );
      expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(cents / 100, 6);
    }),
  );
});

test("channels and what is unattributed add up to all costs and all new clients", () => {
  const channel = fc.constantFrom("Ads", "Fair", "Web", "");
  const cents = fc.integer({ min: 0, max: 100_000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(channel, cents)), fc.array(channel), (costs, freshChannels) => {
      const found = unitCosts({
        lines: costs.map(([name, amount]) => line("acquisition", name, amount / 100)),
        freshChannels,
        keptChannels: [],
        clv: 0,
        monthlyRevenue: 0,
        marginShare: 0,
      });
      const sum = (of: "cost" | "fresh") =>
        found.channels.reduce((total, each) => total + each[of], found.unattributed[of]);
      expect(sum("cost")).toBeCloseTo(found.acquisitionCost, 6);
      expect(sum("fresh")).toBe(freshChannels.length);
    }),
  );
});
