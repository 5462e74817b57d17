import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/core/maths/day.ts";
import { buildPortfolio } from "../../src/core/portfolio/build.ts";
import { DEFAULT_METHOD, type Method } from "../../src/core/portfolio/method.ts";
import type { Portfolio, Source, Warning } from "../../src/core/portfolio/portfolio.ts";
import { wordsOf } from "../../src/i18n/words.ts";
import { formatterOf } from "../../src/report/format.ts";
import type { ReportContext } from "../../src/report/report-context.ts";
import { sayWarning } from "../../src/report/say-warning.ts";
import { clientsTab } from "../../src/report/tabs/clients-tab.ts";
import { kpiTab } from "../../src/report/tabs/kpi-tab.ts";
import { AS_OF, ENGLISH, FRENCH } from "./clients-fixture.ts";
import { unknownInsights } from "./insights-fixture.ts";
import { segmentTabs } from "./segment-tabs.ts";

const say = (warning: Warning, context: ReportContext): string =>
  sayWarning(warning, { words: wordsOf(context.language), format: formatterOf(context) });

describe("sayWarning", () => {
  it("writes figures and dates as the reader does", () => {
    const warning = {
      key: "concentration.danger",
      values: { top1Share: 0.5, top5Share: 0.931 },
    } as const;
    expect(say(warning, FRENCH)).toContain(
      "50,0\u00a0% du chiffre d’affaires et les cinq premiers 93,1\u00a0%",
    );
    expect(say(warning, ENGLISH)).toContain("50.0% of revenue and the five largest 93.1%");
    const stale = { key: "dates.stale", values: { days: 1200, last: "2023-08-10" } } as const;
    expect(say(stale, ENGLISH)).toContain("(08/10/2023) is 1,200 days");
  });

  it("puts no full stop after names that go on", () => {
    const values = { clients: 4, names: "Dupont, Martin, …" };
    const warning = { key: "quotes.impossible", values } as const;
    expect(say(warning, FRENCH)).toContain("Dupont, Martin, … Ils sont laissés");
    expect(say(warning, ENGLISH)).not.toContain("….");
  });

  it("names the figure that cannot be told apart", () => {
    const warning = { key: "rfm.allEqual", values: { figure: "frequency" } } as const;
    expect(say(warning, FRENCH)).toMatch(/^Le nombre de commandes\u00a0: même valeur/);
  });
});

const NAMES = ["Dupont", "Martin", "=1+1", "Durand"];

function facts(size: number) {
  const id = Array.from({ length: size }, (_, i) => `C${i}`);
  return {
    size,
    id,
    name: id.map((_, i) => NAMES[i % 4] ?? ""),
    texts: {},
    numbers: {},
    others: {},
  };
}

function listOf(revenue: readonly number[], last: readonly number[] | null): Source {
  const { length } = revenue;
  return {
    shape: "clients",
    list: {
      clients: facts(length),
      revenue: Float64Array.from(revenue),
      previous: [],
      revenueLabel: null,
      orders: last === null ? null : new Float64Array(length).fill(2),
      firstDay: null,
      lastDay: last === null ? null : Float64Array.from(last),
      margin: null,
    },
  };
}

function ordersOf(days: readonly number[], clients: number): Source {
  return {
    shape: "orders",
    orders: {
      size: days.length,
      client: Int32Array.from(days, (_, e) => e % clients),
      day: Int32Array.from(days),
      amount: Float64Array.from(days, (_, e) => 100 + 7 * e),
      order: null,
      margin: null,
      clients: facts(clients),
    },
  };
}

const stale = Array.from({ length: 40 }, (_, e) => dayOf(2023, 1, 1) + 9 * e);
const fresh = Array.from({ length: 300 }, (_, e) => AS_OF - 4 * e);
const column: Method = { ...DEFAULT_METHOD, segmentBy: { kind: "column", header: "Région" } };
const endless: Method = {
  ...DEFAULT_METHOD,
  clv: { discount: 0, marginShare: 0.3, retention: null, years: null },
};

/** Sources that between them raise most warnings. */
const PORTFOLIOS: readonly (readonly [string, Portfolio])[] = [
  ["a list without dates", buildPortfolio(listOf([500, 200, -20, 0], null), DEFAULT_METHOD, AS_OF)],
  ["nobody with revenue", buildPortfolio(listOf([0, 0], null), DEFAULT_METHOD, AS_OF)],
  ["future dates", buildPortfolio(listOf([5, 6, 7], [AS_OF + 9, AS_OF, AS_OF - 1]), column, AS_OF)],
  ["old orders", buildPortfolio(ordersOf(stale, 12), DEFAULT_METHOD, AS_OF)],
  [
    "a period without orders",
    buildPortfolio(ordersOf(stale, 5), { ...DEFAULT_METHOD, period: { kind: "lastYear" } }, AS_OF),
  ],
  ["three years of orders", buildPortfolio(ordersOf(fresh, 30), endless, AS_OF)],
  ["one order", buildPortfolio(ordersOf([AS_OF - 5], 1), DEFAULT_METHOD, AS_OF)],
];

describe("tabs of portfolios as the engine makes them", () => {
  it.each(PORTFOLIOS)("say every warning and leave no hole: %s", (_, portfolio) => {
    for (const context of [FRENCH, ENGLISH]) {
      const tabs = [
        clientsTab(portfolio, context),
        ...segmentTabs(portfolio, context),
        kpiTab({ portfolio, insights: unknownInsights(portfolio) }, context),
      ];
      const said = portfolio.warnings.map((warning) => say(warning, context));
      expect(JSON.stringify([tabs, said])).not.toMatch(/undefined|NaN|[:,[]null|\{\w+\}/);
      expect(new Set(tabs.map(({ title }) => title.toLowerCase())).size).toBe(tabs.length);
    }
  });

  it("together raise most of the warnings there are", () => {
    const raised = new Set(
      PORTFOLIOS.flatMap(([, { warnings }]) => warnings.map(({ key }) => key)),
    );
    expect(raised.size).toBeGreaterThanOrEqual(12);
  });

  it("compare equal periods in the table of weights", () => {
    const [, portfolio] = PORTFOLIOS[5] as readonly [string, Portfolio];
    const { body } = kpiTab({ portfolio, insights: unknownInsights(portfolio) }, FRENCH);
    if (body.kind !== "page") throw new Error("not a page");
    const rows = body.rows.filter((row) => /^\d\d\/\d\d\/\d{4} – /.test(String(row[0]?.value)));
    expect(rows[0]?.[0]?.value).toBe("22/11/2025 – 21/11/2026");
    expect(rows[0]?.[3]?.value).toBe(portfolio.kpis.movement?.bridge.after);
    expect(rows).toHaveLength(1 + portfolio.kpis.history.length);
  });
});
