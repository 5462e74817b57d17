import { describe, expect, it } from "vitest";
import { isoOf } from "../../../src/core/maths/day.ts";
import { spanOf, yearsOf } from "../../../src/core/portfolio/period.ts";
import { isSilent, isStale, windowsOf } from "../../../src/core/portfolio/windows.ts";
import { on } from "./make.ts";

const written = (spans: readonly { from: number; to: number }[] = []) =>
  spans.map(({ from, to }) => `${isoOf(from)}..${isoOf(to)}`);

describe("windowsOf", () => {
  it("compares two years where the data cover them, and shows up to two more", () => {
    const found = windowsOf(on("2026-01-01"), on("2022-12-15"));
    expect(found?.months).toBe(12);
    expect(written(found?.spans)).toEqual([
      "2025-01-01..2025-12-31",
      "2024-01-01..2024-12-31",
      "2023-01-01..2023-12-31",
    ]);
  });

  it("falls back to six months, then three, then nothing", () => {
    const asOf = on("1998-05-07");
    expect(written(windowsOf(asOf, on("1996-07-04"))?.spans).slice(0, 2)).toEqual([
      "1997-11-07..1998-05-06",
      "1997-05-07..1997-11-06",
    ]);
    expect(windowsOf(asOf, on("1997-05-08"))?.months).toBe(3);
    expect(windowsOf(asOf, on("1997-11-07"))?.months).toBe(3);
    expect(windowsOf(asOf, on("1997-11-08"))).toBeNull();
  });

  it("compares shorter periods when these are chosen, however far the data reach", () => {
    const asOf = on("2026-01-01");
    expect(windowsOf(asOf, on("2020-01-01"), 6)?.months).toBe(6);
    expect(written(windowsOf(asOf, on("2020-01-01"), 3)?.spans).slice(0, 2)).toEqual([
      "2025-10-01..2025-12-31",
      "2025-07-01..2025-09-30",
    ]);
    expect(windowsOf(asOf, on("2025-06-01"), 6)?.months).toBe(3);
  });

  it("leaves no day between two windows at a month's end", () => {
    const spans = windowsOf(on("2026-03-31"), on("2020-01-01"))?.spans ?? [];
    for (let w = 1; w < spans.length; w++) expect(spans[w]?.to).toBe((spans[w - 1]?.from ?? 0) - 1);
  });
});

describe("a span the data end in", () => {
  const span = { from: on("2026-01-01"), to: on("2026-04-10") };

  it("is silent when more than a quarter of its hundred days come after them", () => {
    expect(isSilent(span, on("2026-03-16"))).toBe(false);
    expect(isSilent(span, on("2026-03-15"))).toBe(true);
    expect(isSilent(span, on("2026-05-01"))).toBe(false);
    expect(isSilent(span, on("2020-01-01"))).toBe(true);
  });

  it("is out of date after 60 days", () => {
    expect(isStale(on("2026-03-02"), on("2026-01-01"))).toBe(false);
    expect(isStale(on("2026-03-03"), on("2026-01-01"))).toBe(true);
  });
});

describe("spanOf", () => {
  const asOf = on("2026-11-22");
  const data = { from: on("2024-02-03"), to: on("2026-11-20") };
  it.each([
    [{ kind: "all" }, "2024-02-03..2026-11-20"],
    [{ kind: "months", months: 12 }, "2025-11-22..2026-11-21"],
    [{ kind: "lastYear" }, "2025-01-01..2025-12-31"],
    [{ kind: "range", from: on("2026-01-01"), to: on("2026-12-31") }, "2026-01-01..2026-11-22"],
  ] as const)("%j", (period, expected) => {
    expect(written([spanOf(period, asOf, data)])).toEqual([expected]);
  });

  it("measures years", () => {
    expect(yearsOf({ from: 1, to: 1461 })).toBe(4);
    expect(yearsOf({ from: 1, to: 0 })).toBe(0);
  });
});
