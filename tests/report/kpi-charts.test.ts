import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChartSpec } from "../../src/report/chart-spec.ts";
import { anyClients, ENGLISH, FRENCH } from "./clients-fixture.ts";
import { months, pageOf } from "./kpi-fixture.ts";
import { MOVEMENT } from "./kpis-fixture.ts";
import { portfolioOf } from "./portfolio-fixture.ts";

describe("the Pareto chart", () => {
  const bars = (count: number) => {
    const clients = Array.from({ length: count }, (_, i) => {
      return { id: `C${1000 + i}`, revenue: count - i, segment: "LOYAL" };
    });
    const { charts, rows } = pageOf(portfolioOf(clients), ENGLISH);
    const { range, title } = charts[0] as ChartSpec;
    const cells = rows.slice(range.row + 1, range.row + range.rows);
    return { title, bars: cells.map((row) => row.slice(range.column).map(({ value }) => value)) };
  };

  it("shows each client up to twelve, the ten largest up to sixty, then tenths", () => {
    expect(bars(12).bars).toHaveLength(12);
    expect(bars(13).bars).toHaveLength(11);
    expect(bars(13).bars[10]?.slice(0, 2)).toEqual(["3 others", 6]);
    expect(bars(61).title).toContain("tenths");
    expect(bars(200).bars).toHaveLength(10);
    expect(bars(200).bars[0]?.[0]).toBe("0–10%");
  });

  it("always ends at the whole", () => {
    for (const count of [1, 12, 13, 60, 61, 500]) {
      const found = bars(count).bars;
      expect(found[found.length - 1]?.[2]).toBeCloseTo(1, 12);
      const sum = found.reduce((total, row) => total + Number(row[1]), 0);
      expect(sum).toBe((count * (count + 1)) / 2);
    }
  });
});

describe("whatever the portfolio", () => {
  const anyPortfolio = fc
    .tuple(anyClients, fc.boolean(), fc.integer({ min: 0, max: 30 }))
    .map(([clients, moved, count]) => {
      const portfolio = portfolioOf(clients);
      const movement = moved ? MOVEMENT : null;
      return {
        ...portfolio,
        kpis: { ...portfolio.kpis, movement, months: months.slice(0, count) },
      };
    });
  const anyPage = fc
    .tuple(anyPortfolio, fc.constantFrom(FRENCH, ENGLISH))
    .map(([portfolio, context]) => pageOf(portfolio, context));

  it("rows are as long as the widths and every cell is sound", () => {
    fc.assert(
      fc.property(anyPage, ({ rows, widths }) => {
        expect(rows.every((row) => row.length === widths.length)).toBe(true);
        for (const { value } of rows.flat()) {
          expect(value).not.toBeUndefined();
          if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
          if (typeof value === "string") expect(value).not.toMatch(/undefined|NaN|^\{\w+\}$/);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("charts lie in the page, apart from one another and from every cell that says something", () => {
    fc.assert(
      fc.property(anyPage, ({ rows, widths, charts }) => {
        const covered = charts.map((chart) => areaOf(chart, widths));
        for (const [place, area] of covered.entries()) {
          expect(area.bottom).toBeLessThanOrEqual(rows.length);
          expect(area.right).toBeLessThanOrEqual(widths.length);
          for (const other of covered.slice(place + 1)) expect(overlap(area, other)).toBe(false);
          const hidden = rows
            .slice(area.top, area.bottom)
            .flatMap((row) => row.slice(area.left, area.right));
          expect(hidden.every(({ value }) => value === "")).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("charts are drawn from a heading row, labels, and numbers, at most 12 of them but for months", () => {
    fc.assert(
      fc.property(anyPage, ({ rows, charts }) => {
        for (const { range, kind } of charts) {
          const cells = rows
            .slice(range.row, range.row + range.rows)
            .map((row) => row.slice(range.column, range.column + range.columns));
          expect(cells).toHaveLength(range.rows);
          expect(range.rows - 1).toBeLessThanOrEqual(kind === "column" ? 24 : 12);
          expect(cells[0]?.every(({ value }) => typeof value === "string" && value !== "")).toBe(
            true,
          );
          for (const row of cells.slice(1)) {
            expect(typeof row[0]?.value).toBe("string");
            expect(row.slice(1).every(({ value }) => typeof value === "number")).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

interface Covered {
  readonly top: number;
  readonly left: number;
  /** Exclusive. */
  readonly bottom: number;
  readonly right: number;
}

/** The cells a chart hides, with rows of 21 pixels. */
function areaOf({ at, width, height }: ChartSpec, widths: readonly number[]): Covered {
  let right = at.column;
  for (let left = width; left > 0; right++) left -= widths[right] ?? Number.POSITIVE_INFINITY;
  return { top: at.row, left: at.column, bottom: at.row + Math.ceil(height / 21), right };
}

function overlap(a: Covered, b: Covered): boolean {
  return a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right;
}
