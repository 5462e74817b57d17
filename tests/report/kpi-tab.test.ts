import { describe, expect, it } from "vitest";
import type { Portfolio } from "../../src/core/portfolio/portfolio.ts";
import { wordsOf } from "../../src/i18n/words.ts";
import { wrapText } from "../../src/report/kpi/page-draft.ts";
import { ENGLISH, FRENCH, TEN } from "./clients-fixture.ts";
import { unknownInsights } from "./insights-fixture.ts";
import { lineOf, months, pageOf, sectionOf, titlesOf } from "./kpi-fixture.ts";
import { MOVEMENT } from "./kpis-fixture.ts";
import { portfolioOf } from "./portfolio-fixture.ts";

function withKpis(changes: Partial<Portfolio["kpis"]>, warnings: Portfolio["warnings"] = []) {
  const portfolio = portfolioOf(TEN, { warnings });
  return { ...portfolio, kpis: { ...portfolio.kpis, ...changes } };
}

const MOVED = withKpis({ movement: MOVEMENT, months });

describe("the KPI tab", () => {
  it("begins with what it is about, and what one looks at first", () => {
    const page = pageOf(MOVED);
    expect(page.rows[0]?.[0]?.value).toBe("Portefeuille clients");
    expect(page.rows[1]?.[0]?.value).toBe(
      "Au 22/11/2026 · du 22/11/2025 au 21/11/2026 · source\u00a0: Ventes 2026",
    );
    const glance = "En un coup d’œil";
    expect(titlesOf(page)[0]).toBe(glance);
    expect(lineOf(page, "Clients acheteurs", glance)).toEqual([
      8,
      8,
      0,
      "\u20022 nouveaux, 1 revenu, 3 perdus",
    ]);
    expect(lineOf(page, "Taux de fidélité", glance)[0]).toBe(0.625);
    expect(lineOf(page, "Clients pour 80\u00a0% du CA", glance)[0]).toBe(3);
    const big = page.rows.flat().filter(({ style }) => style === "big");
    expect(big.length).toBeGreaterThanOrEqual(4);
    expect(big.length).toBeLessThanOrEqual(6);
  });

  it("ends with as-of date, source, period and thresholds", () => {
    const page = pageOf(portfolioOf(TEN));
    const method = "Méthode et seuils";
    const titles = titlesOf(page);
    expect(titles[titles.length - 1]).toBe(method);
    expect(lineOf(page, "Au", method)[0]).toEqual({ day: 20779 });
    expect(lineOf(page, "Source", method)[0]).toBe("Ventes 2026");
    expect(lineOf(page, "Période", method)[0]).toBe("du 22/11/2025 au 21/11/2026");
    expect(lineOf(page, "Classes ABC", method)[0]).toContain("80\u00a0% / 95\u00a0%");
    expect(lineOf(page, "Classes ABC", method)[0]).toContain("A à partir de 1\u202f000\u00a0€");
    expect(lineOf(page, "Seuils de récence (jours)")[0]).toBe("13,6 / 36,2 / 141,2 / 341");
    expect(lineOf(page, "Nouveaux clients", method)[0]).toContain("90 jours");
    const untold = portfolioOf(TEN);
    const thresholds = { ...untold.thresholds, newTold: false };
    const rows = sectionOf(pageOf({ ...untold, thresholds }), method);
    expect(rows.map(([label]) => label)).not.toContain("Nouveaux clients");
  });

  it("prints movements and the bridge of method D8, losses below 0", () => {
    const page = pageOf(MOVED);
    expect(lineOf(page, "Clients conservés")[0]).toBe(5);
    expect(lineOf(page, "Taux de réactivation")[0]).toBe("");
    expect(lineOf(page, "Avant")).toEqual([1000, 8]);
    expect(lineOf(page, "Hausse des clients conservés")).toEqual([100]);
    expect(lineOf(page, "Baisse des clients conservés")).toEqual([-80]);
    expect(lineOf(page, "Après")).toEqual([1150, 8]);
    const bridge = sectionOf(page, "Mouvements").slice(-9);
    const lost = bridge.find(([first]) => first === "Clients perdus");
    expect(lost?.slice(1, 3)).toEqual([-120, -3]);
  });

  it("says why there is no movement", () => {
    const warning = { key: "movement.onePeriod", values: {} } as const;
    const page = pageOf(withKpis({}, [warning]), ENGLISH);
    expect(sectionOf(page, "Movements")[0]?.[0]).toBe(
      "The list has revenue for one period only: movements cannot be computed.",
    );
    expect(page.charts.some(({ kind }) => kind === "waterfall")).toBe(false);
  });

  it("says so where two periods are there and nobody bought in either", () => {
    const movement = { ...MOVEMENT, start: 0, end: 0 };
    const portfolio = withKpis({ movement });
    const page = pageOf(portfolio, ENGLISH, {
      ...unknownInsights(portfolio),
      compared: null,
    });
    const [first, second] = sectionOf(page, "Movements").map(([text]) => text);
    expect(`${first} ${second}`).toMatch(/^Nobody bought in either period .*Choose “last order”/);
    expect(page.rows.flat().some(({ value }) => value === "Clients kept")).toBe(false);
  });

  it("puts the alert level into words", () => {
    const alert = (portfolio: Portfolio) => lineOf(pageOf(portfolio), "Dépendance")[0];
    expect(alert(portfolioOf(TEN))).toMatch(/^Danger/);
    const { concentration } = portfolioOf(TEN).kpis;
    expect(alert(withKpis({ concentration: { ...concentration, alert: "watch" } }))).toMatch(
      /^À surveiller/,
    );
    const nobody = { ...concentration, top1Share: Number.NaN };
    expect(alert(withKpis({ concentration: nobody }))).toMatch(/^Non calculable/);
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
    const [first, second] = sectionOf(pageOf(withKpis({}, [warning])), "Bon à savoir");
    expect(first?.[0]).toContain("(10/08/2023) date de 1\u202f200 jours");
    expect(second?.[0]).not.toBe("");
  });

  it("says once of each section without data which column would light it up", () => {
    const lines = sectionOf(pageOf(portfolioOf(TEN), ENGLISH), "What more columns would show");
    const needs = new Map(lines.map(([title, , need]) => [title, need]));
    expect(needs.get("Satisfaction")).toMatch(/^A column with recommendation marks/);
    expect(needs.get("Sleeping revenue")).toMatch(/date of the last order/);
    expect(needs.get("Cohorts: who comes back")).toMatch(/^An order list/);
    const titles = titlesOf(pageOf(portfolioOf(TEN), ENGLISH));
    expect(titles).not.toContain("Satisfaction");
  });

  it("keeps a segment's colour from table to chart", () => {
    const page = pageOf(portfolioOf(TEN));
    const champion = page.rows.find(([first]) => first?.value === "Champions")?.[0];
    const chart = page.charts.find(({ title }) => title.startsWith("Champions"));
    expect(champion?.fill).toBe("#009E73");
    expect(chart?.colors[0]).toBe(champion?.fill);
  });

  it("has no label that looks like a formula", () => {
    for (const context of [FRENCH, ENGLISH]) {
      const texts = pageOf(MOVED, context).rows.flatMap((row) => row.map(({ value }) => value));
      const suspect = texts.filter((value) => typeof value === "string" && /^[=+@-]/.test(value));
      expect(suspect).toEqual([]);
    }
  });
});

describe("what fits beside the figures", () => {
  /** Letters of a meaning beside four columns of figures, in Arial at 9 points: about 350 pixels. */
  const MOST = 66;

  it.each(["fr", "en"] as const)("is short in %s", (language) => {
    const { kpi } = wordsOf(language).report;
    const { weight, value, rhythm } = wordsOf(language).cockpit;
    const beside = [
      ...[kpi.top1Help, kpi.top5Help, kpi.top20Help, kpi.k80Help, kpi.giniHelp, kpi.hhiHelp],
      ...[kpi.equivalentHelp, weight.clients, weight.active, weight.partYear, value.basket],
      ...[value.frequency, value.meanClv, value.totalClv, ...Object.values(rhythm.rules)],
      ...[rhythm.expectedHelp, rhythm.overdueHelp, rhythm.fallingHelp],
    ];
    for (const text of beside) expect(text.length, text).toBeLessThanOrEqual(MOST);
  });
});

describe("wrapText", () => {
  it("breaks at spaces and loses no word", () => {
    expect(wrapText("one two three", 7)).toEqual(["one two", "three"]);
    expect(wrapText("", 7)).toEqual([""]);
  });
});
