import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Portfolio } from "../../src/core/portfolio/portfolio.ts";
import { wordsOf } from "../../src/i18n/words.ts";
import { wrapText } from "../../src/report/kpi/page-draft.ts";
import type { ChartSpec, PageBody, SpecCell } from "../../src/report/tab-spec.ts";
import { kpiTab } from "../../src/report/tabs/kpi-tab.ts";
import { anyClients, ENGLISH, FRENCH, MOVEMENT, portfolioOf, TEN } from "./fixture.ts";

function pageOf(portfolio: Portfolio, context = FRENCH): PageBody {
  const { body } = kpiTab(portfolio, context);
  if (body.kind !== "page") throw new Error("not a page");
  return body;
}

/** Cells at the right of a label of column A. */
function lineOf(page: PageBody, label: string): readonly SpecCell[] {
  const row = page.rows.find((cells) => cells[0]?.value === label);
  if (row === undefined) throw new Error(`no line "${label}"`);
  return row.slice(1, 7).map(({ value }) => value);
}

function withKpis(changes: Partial<Portfolio["kpis"]>, warnings: Portfolio["warnings"] = []) {
  const portfolio = portfolioOf(TEN, { warnings });
  return { ...portfolio, kpis: { ...portfolio.kpis, ...changes } };
}

const months = Array.from({ length: 30 }, (_, i) => {
  const month = `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`;
  return { month, revenue: 100 + i, orders: 3, clients: 2 };
});

describe("the KPI tab", () => {
  it("begins with as-of date, source, period and thresholds", () => {
    const page = pageOf(portfolioOf(TEN));
    expect(page.rows[0]?.[0]?.value).toBe("Portefeuille clients");
    expect(lineOf(page, "Au")[0]).toEqual({ day: 20779 });
    expect(lineOf(page, "Source")[0]).toBe("Ventes 2026");
    expect(lineOf(page, "Période")[0]).toBe("du 22/11/2025 au 21/11/2026");
    expect(lineOf(page, "Classes ABC")[0]).toContain("80\u00a0% / 95\u00a0%");
    expect(lineOf(page, "Classes ABC")[0]).toContain("A à partir de 1\u202f000\u00a0€");
    expect(lineOf(page, "Seuils de récence (jours)")[0]).toBe("13,6 / 36,2 / 141,2 / 341");
  });

  it("prints movements and the bridge of method D8", () => {
    const history = [{ label: "2024-11-22 – 2025-11-21", clients: 8, revenue: 1000 }];
    const page = pageOf(withKpis({ movement: MOVEMENT, history }));
    expect(lineOf(page, "Clients conservés")[0]).toBe(5);
    expect(lineOf(page, "Taux de fidélité")[0]).toBe(0.625);
    expect(lineOf(page, "Taux de réactivation")[0]).toBe("");
    expect(lineOf(page, "CA après (22/11/2025 – 21/11/2026)")[0]).toBe(1150);
    expect(lineOf(page, "22/11/2025 – 21/11/2026")[3]).toBeCloseTo(0.15, 12);
    expect(lineOf(page, "22/11/2024 – 21/11/2025")).toEqual([8, "", 1000, "", "", ""]);
  });

  it("says why there is no movement", () => {
    const warning = { key: "movement.onePeriod", values: {} } as const;
    const page = pageOf(withKpis({}, [warning]), ENGLISH);
    const texts = page.rows.map((row) => row[0]?.value);
    expect(texts).toContain(
      "No movement can be computed: The list has revenue for one period only: movements cannot be computed.",
    );
  });

  it("puts the alert level into words", () => {
    expect(lineOf(pageOf(portfolioOf(TEN)), "Dépendance")[0]).toMatch(/^Danger/);
    const { concentration } = portfolioOf(TEN).kpis;
    const watch = withKpis({ concentration: { ...concentration, alert: "watch" } });
    expect(lineOf(pageOf(watch), "Dépendance")[0]).toMatch(/^À surveiller/);
    const nobody = withKpis({ concentration: { ...concentration, top1Share: Number.NaN } });
    expect(lineOf(pageOf(nobody), "Dépendance")[0]).toMatch(/^Non calculable/);
  });

  it("has one line a segment and a total that agrees", () => {
    const page = pageOf(portfolioOf(TEN));
    expect(lineOf(page, "Champions").slice(0, 3)).toEqual([3, 0.3, 800]);
    expect(lineOf(page, "Champions")[3]).toBeCloseTo(0.8, 12);
    expect(lineOf(page, "Total").slice(0, 3)).toEqual([10, 1, 1000]);
  });

  it("lists warnings in plain words, long ones over several lines", () => {
    const warning = { key: "dates.stale", values: { days: 1200, last: "2023-08-10" } } as const;
    const page = pageOf(withKpis({}, [warning]));
    const at = page.rows.findIndex((row) => row[0]?.value === "Bon à savoir");
    expect(page.rows[at + 1]?.[0]?.value).toContain("(10/08/2023) date de 1\u202f200 jours");
    expect(page.rows[at + 2]?.[0]?.value).not.toBe("");
  });

  it("draws the last 24 months, and says so", () => {
    const { charts, rows } = pageOf(withKpis({ months }));
    const chart = charts[3] as ChartSpec;
    expect(chart.title).toBe("Chiffre d’affaires par mois, 24 derniers mois");
    expect(chart.range.rows).toBe(25);
    const first = rows[chart.range.row + 1]?.slice(chart.range.column, chart.range.column + 2);
    expect(first?.map(({ value }) => value)).toEqual(["07/2024", 106]);
  });

  it("draws no chart by month for a list without orders", () => {
    expect(pageOf(portfolioOf(TEN)).charts.map(({ kind }) => kind)).toEqual([
      "pareto",
      "bar",
      "pie",
    ]);
  });

  it("colours segment names only, and no label looks like a formula", () => {
    for (const context of [FRENCH, ENGLISH]) {
      const page = pageOf(withKpis({ movement: MOVEMENT }), context);
      const labels = page.rows.map((row) => String(row[0]?.value));
      const { names } = wordsOf(context.language).segments;
      const shown: readonly string[] = Object.values(names);
      expect(labels.filter((label) => shown.includes(label))).toHaveLength(3);
      expect(page.rows.flat().filter(({ value }) => /^[=+@-]/.test(String(value)))).toEqual([]);
    }
  });

  it("keeps a segment's colour from table to chart", () => {
    const page = pageOf(portfolioOf(TEN));
    const champion = page.colors.find(({ text }) => text === "Champions");
    expect(page.charts[1]?.colors[0]).toBe(champion?.background);
    expect(page.charts[2]?.colors[0]).toBe(champion?.background);
  });
});

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
    expect(bars(200).bars[0]?.[0]).toBe("0–10 %");
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

describe("wrapText", () => {
  it("breaks at spaces and loses no word", () => {
    expect(wrapText("one two three", 7)).toEqual(["one two", "three"]);
    expect(wrapText("", 7)).toEqual([""]);
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
