import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChartSpec } from "../../src/report/chart-spec.ts";
import { anyClients, ENGLISH, FRENCH } from "./clients-fixture.ts";
import { chartCells, months, pageOf } from "./kpi-fixture.ts";
import { MOVEMENT } from "./kpis-fixture.ts";
import { portfolioOf } from "./portfolio-fixture.ts";

describe("the Pareto chart", () => {
  const bars = (count: number) => {
    const clients = Array.from({ length: count }, (_, i) => {
      return { id: `C${1000 + i}`, revenue: count - i, segment: "LOYAL" };
    });
    return chartCells(pageOf(portfolioOf(clients), ENGLISH), /80% of revenue$/).slice(1);
  };

  it("shows each client up to twelve, the ten largest up to sixty, then tenths", () => {
    expect(bars(12)).toHaveLength(12);
    expect(bars(13)).toHaveLength(11);
    expect(bars(13)[10]?.slice(0, 2)).toEqual(["3 others", 6]);
    expect(bars(200)).toHaveLength(10);
    expect(bars(200)[0]?.[0]).toBe("0–10%");
  });

  it("says in its title how few bring 80 %", () => {
    const titles = (context: typeof FRENCH) =>
      pageOf(portfolioOf([{ id: "A", revenue: 5, segment: "NEW" }]), context).charts.map(
        ({ title }) => title,
      );
    expect(titles(FRENCH)).toContain("3 clients font 80\u00a0% du CA");
    expect(titles(ENGLISH)).toContain("3 clients bring 80% of revenue");
  });

  it("always ends at the whole", () => {
    for (const count of [1, 12, 13, 60, 61, 500]) {
      const found = bars(count);
      expect(found[found.length - 1]?.[2]).toBeCloseTo(1, 12);
      const sum = found.reduce((total, row) => total + Number(row[1]), 0);
      expect(sum).toBe((count * (count + 1)) / 2);
    }
  });
});

describe("the waterfalls", () => {
  const TEN_EUROS = [{ id: "A", revenue: 5, segment: "NEW" }];
  const moved = (movement: typeof MOVEMENT) => {
    const portfolio = portfolioOf(TEN_EUROS);
    return pageOf({ ...portfolio, kpis: { ...portfolio.kpis, movement } });
  };

  it("stand each step on the sum of those before", () => {
    expect(chartCells(moved(MOVEMENT), /^Nouveaux clients/)).toEqual([
      ["Rubrique", "Socle", "Total", "Gain", "Perte"],
      ["Avant", "", 1000, "", ""],
      ["Nouveaux", 1000, "", 200, ""],
      ["Revenus", 1200, "", 50, ""],
      ["Hausse", 1250, "", 100, ""],
      ["Baisse", 1270, "", "", 80],
      ["Perdus", 1150, "", "", 120],
      ["Après", "", 1150, "", ""],
    ]);
    expect(chartCells(moved(MOVEMENT), /perdus$/).slice(1)).toEqual([
      ["Avant", "", 8, "", ""],
      ["Nouveaux", 8, "", 2, ""],
      ["Revenus", 10, "", 1, ""],
      ["Perdus", 8, "", "", 3],
      ["Après", "", 8, "", ""],
    ]);
  });

  it("say in their titles what was won and lost", () => {
    const titles = moved(MOVEMENT).charts.map(({ title }) => title);
    expect(titles).toContain(
      "Nouveaux clients\u00a0: +200\u00a0€\u00a0; clients perdus\u00a0: −120\u00a0€",
    );
    expect(titles).toContain("3 clients gagnés, 3 perdus");
  });

  it("are not drawn where revenue falls below 0", () => {
    const bridge = { ...MOVEMENT.bridge, after: -50, contraction: 1280 };
    const kinds = moved({ ...MOVEMENT, bridge }).charts.filter(({ kind }) => kind === "waterfall");
    expect(kinds.map(({ title }) => title)).toEqual(["3 clients gagnés, 3 perdus"]);
  });
});

describe("revenue by month", () => {
  const page = (count: number, context = FRENCH) => {
    const portfolio = portfolioOf([{ id: "A", revenue: 5, segment: "NEW" }]);
    return pageOf(
      { ...portfolio, kpis: { ...portfolio.kpis, months: months.slice(0, count) } },
      context,
    );
  };

  it("shows the last twelve months, beside those of a year before where all are known", () => {
    const cells = chartCells(page(30), /^Meilleur mois/);
    expect(cells[0]).toEqual(["Mois", "Un an avant", "12 mois"]);
    expect(cells[1]).toEqual(["07/2025", 106, 118]);
    expect(cells).toHaveLength(13);
    expect(chartCells(page(20), /^Meilleur mois/)[1]).toEqual(["09/2024", 108]);
  });

  it("says in its title how revenue stands to the period before, else the best month", () => {
    expect(page(30, ENGLISH).charts[0]?.title).toBe("Best month: Jun 2026, $129");
    const portfolio = portfolioOf([{ id: "A", revenue: 5, segment: "NEW" }]);
    const moved = { ...portfolio, kpis: { ...portfolio.kpis, months, movement: MOVEMENT } };
    expect(pageOf(moved).charts[0]?.title).toBe(
      "CA des 12 derniers mois\u00a0: en hausse de 15,0\u00a0%",
    );
  });

  it("is not there for a list without orders", () => {
    expect(page(0).charts.map(({ kind }) => kind)).toEqual(["pareto", "stackedBar"]);
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

  it("charts are drawn from a heading row, labels, and numbers: at most 12 labels, a colour a series", () => {
    fc.assert(
      fc.property(anyPage, ({ rows, charts }) => {
        for (const { range, kind, title, colors } of charts) {
          const cells = rows
            .slice(range.row, range.row + range.rows)
            .map((row) => row.slice(range.column, range.column + range.columns));
          expect(cells).toHaveLength(range.rows);
          expect(range.rows - 1).toBeLessThanOrEqual(12);
          expect(title).not.toMatch(/[{}]/);
          expect(colors).toHaveLength(range.columns - 1);
          const [heads, ...lines] = cells;
          const texts = [...(heads ?? []), ...lines.map(([label]) => label)];
          expect(texts.every((cell) => typeof cell?.value === "string")).toBe(true);
          const stacks = kind === "waterfall" || kind.startsWith("stacked");
          for (const row of lines) {
            const values = row.slice(1).map(({ value }) => value);
            expect(values.some((value) => typeof value === "number")).toBe(true);
            if (!stacks) expect(values.every((value) => typeof value === "number")).toBe(true);
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
  for (let left = width + (at.dx ?? 0); left > 0; right++) {
    left -= widths[right] ?? Number.POSITIVE_INFINITY;
  }
  return { top: at.row, left: at.column, bottom: at.row + Math.ceil(height / 21), right };
}

function overlap(a: Covered, b: Covered): boolean {
  return a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right;
}
