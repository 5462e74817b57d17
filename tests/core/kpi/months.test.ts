import { describe, expect, it } from "vitest";
import { monthTable } from "../../../src/core/kpi/months.ts";
import { segmentSummaries } from "../../../src/core/kpi/segments.ts";
import { countPositive, weightOf } from "../../../src/core/kpi/weight.ts";
import { on } from "../portfolio/make.ts";

describe("monthTable", () => {
  it("numbers the months of each day, over a year's end", () => {
    const table = monthTable(on("2025-11-29"), on("2026-02-01"));
    expect(table.labels).toEqual(["2025-11", "2025-12", "2026-01", "2026-02"]);
    const numberOf = (date: string) => table.monthOf[on(date) - table.from];
    expect(["2025-11-30", "2025-12-01", "2026-01-31", "2026-02-01"].map(numberOf)).toEqual([
      0, 1, 2, 3,
    ]);
    expect(table.monthOf.length).toBe(65);
  });

  it("is empty when there is no day", () => {
    expect(monthTable(10, 9)).toMatchObject({ count: 0, labels: [] });
  });
});

describe("weightOf", () => {
  it("counts clients and money", () => {
    const revenue = Float64Array.of(0.1, 0.2, -0.3, 0, Number.NaN);
    expect(weightOf("2024", revenue)).toEqual({ label: "2024", clients: 2, revenue: 0 });
    expect(countPositive(revenue)).toBe(2);
  });
});

describe("segmentSummaries", () => {
  const figures = {
    segment: ["B", "A", "BLANK", "A", "Other"],
    revenue: Float64Array.of(10, 0.1, 5, 0.2, 99),
    share: Float64Array.of(0.1, 0, 0, 0, 0.9),
    recencyDays: Float64Array.of(1, 10, Number.NaN, 30, 2),
  };

  it("adds up each segment in the order asked", () => {
    const found = segmentSummaries(figures, ["A", "B"], "BLANK");
    expect(found.map(({ key }) => key)).toEqual(["A", "B", "Other", "BLANK"]);
    expect(found[0]).toEqual({
      key: "A",
      clients: 2,
      revenue: 0.3,
      share: 0,
      meanRevenue: 0.15,
      medianRecencyDays: 20,
    });
    expect(found[3]?.medianRecencyDays).toBeNaN();
  });

  it("puts the heaviest first where no order is given", () => {
    expect(segmentSummaries(figures, [], "BLANK").map(({ key }) => key)).toEqual([
      "Other",
      "B",
      "A",
      "BLANK",
    ]);
  });
});
