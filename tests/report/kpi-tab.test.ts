import { describe, expect, it } from "vitest";
import type { Portfolio } from "../../src/core/portfolio/portfolio.ts";
import { wordsOf } from "../../src/i18n/words.ts";
import type { ChartSpec } from "../../src/report/chart-spec.ts";
import { wrapText } from "../../src/report/kpi/page-draft.ts";
import type { PageBody, SpecCell } from "../../src/report/tab-spec.ts";
import { ENGLISH, FRENCH, TEN } from "./clients-fixture.ts";
import { months, pageOf } from "./kpi-fixture.ts";
import { MOVEMENT } from "./kpis-fixture.ts";
import { portfolioOf } from "./portfolio-fixture.ts";

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
    const idle = pageOf(portfolioOf([...TEN, { id: "X", revenue: 0, segment: "DORMANT" }]));
    expect(lineOf(idle, "Total")[4]).toBeCloseTo(1000 / 11, 12);
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

describe("wrapText", () => {
  it("breaks at spaces and loses no word", () => {
    expect(wrapText("one two three", 7)).toEqual(["one two", "three"]);
    expect(wrapText("", 7)).toEqual([""]);
  });
});
