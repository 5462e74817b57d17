import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Insights, insightsOf, USUAL_OPTIONS } from "../../../src/core/insights/insights.ts";
import type { Section } from "../../../src/core/insights/section.ts";
import { addMonths, isoOf } from "../../../src/core/maths/day.ts";
import type { ClientFacts, Orders } from "../../../src/core/orders.ts";
import { buildPortfolio } from "../../../src/core/portfolio/build.ts";
import { DEFAULT_METHOD, type Method } from "../../../src/core/portfolio/method.ts";
import type { Source } from "../../../src/core/portfolio/portfolio.ts";
import { type Entry, factsOf, listOf, on, ordersOf } from "../portfolio/make.ts";

const ASOF = on("2026-11-22");
const UNKNOWN = Number.NaN;
const see = (source: Source, method: Partial<Method> = {}, options = USUAL_OPTIONS): Insights =>
  insightsOf(source, buildPortfolio(source, { ...DEFAULT_METHOD, ...method }, ASOF), options);
const known = <Value>(section: Section<Value>): Value => {
  if (section.known) return section.value;
  throw new Error(`lacks ${section.needs}`);
};
const column = (...values: readonly number[]) => Float64Array.from(values);
const days = (...dates: readonly (string | null)[]) =>
  Float64Array.from(dates, (date) => (date === null ? UNKNOWN : on(date)));

/** A client list with what the sections need. */
const listed = (facts: Partial<ClientFacts>, size = 4): Source => ({
  shape: "clients",
  list: listOf(["a", "b", "c", "d"].slice(0, size), {
    clients: { ...factsOf(["a", "b", "c", "d"].slice(0, size)), ...facts },
    revenue: column(500, 300, 150, 0).slice(0, size),
    previous: [{ label: "N-1", revenue: column(400, 0, 200, 100).slice(0, size) }],
    lastDay: days("2026-11-01", "2026-10-01", "2026-02-01", "2025-01-15").slice(0, size),
    firstDay: days("2020-01-01", "2026-02-01", "2020-01-01", "2020-01-01").slice(0, size),
  }),
});

describe("what a bare client list cannot tell", () => {
  const found = see({ shape: "clients", list: listOf(["a"], { revenue: column(10) }) });

  it("is named, with the column that would light it up", () => {
    const missing = Object.entries(found).flatMap(([name, section]) =>
      section !== null &&
      typeof section === "object" &&
      "known" in section &&
      section.known === false
        ? [[name, section.needs]]
        : [],
    );
    expect(Object.fromEntries(missing)).toEqual({
      years: "orderList",
      costs: "costs",
      costPeriods: "costs",
      satisfaction: "nps",
      deals: "deals",
      quotes: "quotes",
      prospects: "prospects",
      crossSell: "families",
      renewal: "contracts",
      rhythm: "dates",
      watch: "dates",
      dormant: "dates",
      effort: "effort",
      cohorts: "orderList",
      freshByMonth: "orderList",
      purge: "dates",
    });
    expect(found.balance.owners).toEqual({ known: false, needs: "owner" });
    expect(found.balance.sectors).toEqual({ known: false, needs: "sector" });
    expect(found.balance.clients.map(({ key, shareLost }) => [key, shareLost])).toEqual([["a", 1]]);
  });
});

describe("a client list with its columns", () => {
  const found = see(
    listed({
      texts: {
        owner: ["Zoé", "Zoé", "Max", ""],
        acquisitionSource: ["Web", "Salon", "Web", "Web"],
        families: ["Papier; Encre", "papier", "", "Encre, encre"],
      },
      numbers: {
        nps: column(9, 3, 10, UNKNOWN),
        csat: column(5, 2, UNKNOWN, UNKNOWN),
        acquisitionCost: column(50, 90, 70, 10),
        retentionCost: column(20, 5, 10, 10),
        quotes: column(5, 4, UNKNOWN, 1),
        quotesWon: column(3, 1, UNKNOWN, 0),
        interactions: column(2, 2, 6, UNKNOWN),
        contractEnd: days("2026-03-01", null, "2026-12-31", "2025-01-01"),
        potentialAmount: column(1000, UNKNOWN, UNKNOWN, UNKNOWN),
        lastContact: days(null, null, null, "2023-01-01"),
      },
    }),
    {
      clv: { ...DEFAULT_METHOD.clv, marginShare: 0.5 },
      economics: { fixedCosts: 300, cash: 100 },
    },
    { ...USUAL_OPTIONS, deals: { won: 3, lost: 1, open: 2 } },
  );

  it("knows unit costs: those of the new clients and of those kept", () => {
    const costs = known(found.costs);
    expect(costs).toMatchObject({ acquisitionCost: 90, fresh: 1, cac: 90, crc: 15 });
    expect(costs.channels).toMatchObject([
      { channel: "Salon", cost: 90, fresh: 1, cac: 90, retention: 0 },
      { channel: "Web", cost: 0, fresh: 0, retention: 30, kept: 2, crc: 15 },
    ]);
    expect(costs.paybackMonths).toBeCloseTo(90 / ((950 / 3 / 12) * 0.5), 9);
  });

  it("takes costs typed in the method before those of the list", () => {
    const costs = [{ kind: "acquisition", channel: "Web", amount: 600, span: null }] as const;
    const typed = see(listed({}), { economics: { costs } });
    expect(known(typed.costs)).toMatchObject({ cac: 600, unattributed: { cost: 0, fresh: 1 } });
    expect(known(typed.costs).channels[0]?.cac).toBeNaN();
  });

  it("knows what clients say, and what hangs on whom", () => {
    const { nps, csat, detractorRevenue, ask } = known(found.satisfaction);
    expect([nps.answers, csat.score, detractorRevenue, ask]).toEqual([3, 0.5, 300, [0, 2]]);
    expect(nps.score).toBeCloseTo(100 / 3, 12);
    expect(known(found.balance.owners).map(({ key, revenueLost }) => [key, revenueLost])).toEqual([
      ["Zoé", 800],
      ["Max", 150],
    ]);
  });

  it("knows deals, quotes, families, contracts, effort", () => {
    expect(known(found.deals).winRate).toBe(0.75);
    expect(known(found.quotes)).toMatchObject({ won: 4, lost: 6, open: 0 });
    expect(known(found.crossSell)).toBeCloseTo(1 / 3, 12);
    expect(known(found.renewal)).toMatchObject({ due: 1, renewed: 1, upcoming: [2] });
    expect(known(found.effort).map(({ effortShare }) => effortShare)).toEqual([0.4, 0.6, 0, 0]);
  });

  it("knows what sleeps and what is left to win", () => {
    const dormant = known(found.dormant);
    expect(dormant).toMatchObject({ clients: 1, gross: 100 });
    expect(dormant.grossShare).toBeCloseTo(100 / 950, 12);
    expect(found.whiteSpace).toMatchObject({ known: 500, knownClients: 1 });
    expect(found.whiteSpace.estimatedClients).toBeGreaterThan(0);
  });

  it("knows whose data are to go", () => {
    expect(known(found.purge)).toEqual({ due: 0, soon: 0 });
    const later = buildPortfolio(listed({}), DEFAULT_METHOD, addMonths(ASOF, 15));
    expect(known(insightsOf(listed({}), later).purge)).toEqual({ due: 1, soon: 0 });
  });
});

describe("an order list", () => {
  const entries: Entry[] = [];
  for (let back = 0; back < 30; back++) {
    const date = isoOf(addMonths(on("2026-11-10"), -back));
    entries.push(["steady", date, 100]);
    if (back > 14) entries.push(["gone", date, 50]);
    if (back < 3) entries.push(["fresh", date, 70]);
  }
  const orders: Orders = {
    ...ordersOf(entries),
    families: {
      of: Int32Array.from(entries, ([client], e) => (client === "steady" ? e % 2 : 0)),
      names: ["Papier", "Encre"],
    },
  };
  const source: Source = { shape: "orders", orders };
  const found = see(source);
  const portfolio = buildPortfolio(source, DEFAULT_METHOD, ASOF);

  it("knows years on the same days, cohorts, and who was won when", () => {
    const [now] = known(found.years);
    expect(now).toMatchObject({ year: 2026, revenue: 1100 + 210, clients: 2 });
    expect(now?.before).toMatchObject({ revenue: 1100 + 400, clients: 2 });
    expect(known(found.cohorts).cohorts.map(({ clients }) => clients)).toEqual([2, 1]);
    const fresh = known(found.freshByMonth);
    expect(fresh.reduce((sum, count) => sum + count, 0)).toBe(3);
    expect(fresh.length).toBe(portfolio.kpis.months.length);
  });

  it("knows each client's rhythm, and what sleeps", () => {
    const status = (id: string) =>
      portfolio.aspects.rhythm.status[portfolio.clients.id.indexOf(id)];
    expect([status("steady"), status("gone"), status("fresh")]).toEqual([
      "ON_TRACK",
      "DORMANT",
      "ON_TRACK",
    ]);
    const { gross, clients } = known(found.dormant);
    expect(clients).toBe(1);
    // Nine orders in the second year back, six in the third.
    expect(gross).toBeCloseTo((9 * 50 + 6 * 50) / 2, 9);
  });

  it("knows families, the next one to offer, and moves", () => {
    const { products, moves, classes } = portfolio.aspects;
    const at = (id: string) => portfolio.clients.id.indexOf(id);
    expect(Array.from(products?.bought ?? [])).toEqual(
      [2, 1, 1].map((_, i) => (i === at("steady") ? 2 : 1)),
    );
    expect(products?.next[at("fresh")]).toBe(1);
    expect(known(found.crossSell)).toBeCloseTo(1 / 3, 12);
    expect(moves?.[at("fresh")]).toBe("FRESH");
    expect(classes.codes[at("steady")]).toMatch(/^A\/[A-C]$/);
  });

  it("has values of segments that add up to the whole", () => {
    const sum = found.values.reduce((total, { revenue }) => total + revenue, 0);
    expect(sum).toBeCloseTo(portfolio.kpis.revenue, 6);
    for (const { active, frequency, basket, revenue } of found.values) {
      if (active > 0) expect(active * frequency * basket).toBeCloseTo(revenue, 6);
    }
  });
});

it("no section throws, whatever the orders", () => {
  const entry = fc.tuple(
    fc.constantFrom("a", "b", "c", "d"),
    fc.integer({ min: -900, max: 20 }).map((since) => isoOf(ASOF + since)),
    fc.integer({ min: -500, max: 5000 }).map((cents) => cents / 100),
  );
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 40 }), (entries) => {
      const source: Source = { shape: "orders", orders: ordersOf(entries) };
      const found = see(source);
      const portfolio = buildPortfolio(source, DEFAULT_METHOD, ASOF);
      if (found.rhythm.known) {
        const counted = found.rhythm.value.reduce((sum, { clients }) => sum + clients, 0);
        const dated = portfolio.columns.lastDay.filter((day) => !Number.isNaN(day)).length;
        expect(counted).toBe(dated);
      }
      for (const amount of portfolio.aspects.wallets.whiteSpace) {
        expect(amount >= 0 || Number.isNaN(amount)).toBe(true);
      }
    }),
  );
});

describe("a list that ends well before the as-of date", () => {
  const entries: readonly Entry[] = [
    ["a", "2023-01-10", 100],
    ["a", "2023-02-10", 100],
    ["a", "2023-03-10", 100],
    ["b", "2024-03-10", 300],
    ["b", "2025-03-10", 300],
  ];
  const source: Source = { shape: "orders", orders: ordersOf(entries) };
  const costs = [
    { kind: "acquisition", channel: "", amount: 9, span: { from: ASOF - 20, to: ASOF - 20 } },
  ] as const;
  const found = see(source, { economics: { costs } });

  it("tells nothing of the months after its last order", () => {
    expect(isoOf(found.toldUntil)).toBe("2025-03-10");
    expect(found.compared).toBeNull();
    expect(known(found.watch).falling).toBeNull();
    expect(found.costs).toEqual({ known: false, needs: "recentOrders" });
    expect(found.costPeriods).toEqual({ known: false, needs: "recentOrders" });
    expect(known(found.cohorts).cohorts.map(({ start }) => isoOf(start))).toEqual([
      "2023-01-01",
      "2024-01-01",
    ]);
  });

  it("has no year to measure what sleeps by", () => {
    const { gross, grossShare } = known(found.dormant);
    expect([gross, grossShare]).toEqual([300, UNKNOWN]);
  });
});

describe("the part of a year that sleeps", () => {
  it("is of the last twelve months, also where movements compare shorter periods", () => {
    const source: Source = {
      shape: "orders",
      orders: ordersOf([
        ["gone", "2025-06-01", 40],
        ["gone", "2025-06-05", 40],
        ["gone", "2025-06-09", 40],
        // Of the last twelve months: 100 + 140 of all 360.
        ["here", "2026-01-10", 100],
        ["here", "2026-11-10", 140],
      ]),
    };
    expect(buildPortfolio(source, DEFAULT_METHOD, ASOF).kpis.movement?.months).toBe(6);
    const { gross, grossShare, watched } = known(see(source).dormant);
    expect([gross, grossShare, watched]).toEqual([120, 0.5, 0]);
  });
});

describe("what the list says against itself", () => {
  const rows = {
    revenue: column(40, 10, 5),
    revenueLabel: "CA 2026",
    previous: [{ label: "CA 2025", revenue: column(60, 10, 5) }],
  };
  const contradicted: Source = {
    shape: "clients",
    list: listOf(["a", "b", "c"], {
      ...rows,
      lastDay: days("2025-11-08", "2026-11-01", "2025-12-31"),
    }),
  };

  it("does not take a client for dormant whom the year under way shows buying", () => {
    const portfolio = buildPortfolio(contradicted, DEFAULT_METHOD, ASOF);
    expect(portfolio.aspects.rhythm.status).toEqual(["UNKNOWN", "UNKNOWN", "UNKNOWN"]);
    expect(known(see(contradicted).dormant)).toMatchObject({ clients: 0, gross: 0 });
    expect(portfolio.warnings).toContainEqual({
      key: "dates.contradicted",
      values: { clients: 2, names: "a, c", column: "CA 2026" },
    });
  });

  it("believes the date where the column is of another year, or of none", () => {
    for (const revenueLabel of ["CA 2025", "CA", null]) {
      const { list } = contradicted as Extract<Source, { shape: "clients" }>;
      const source: Source = { shape: "clients", list: { ...list, revenueLabel } };
      const { aspects, warnings } = buildPortfolio(source, DEFAULT_METHOD, ASOF);
      expect(aspects.rhythm.status[0]).toBe("DORMANT");
      expect(warnings.map(({ key }) => key)).not.toContain("dates.contradicted");
    }
  });

  it("warns of quotes that cannot be, and of margins that are blank beside fixed costs", () => {
    const clients = {
      ...factsOf(["a", "b", "c"]),
      numbers: { quotes: column(1, 4, 2), quotesWon: column(4, 1, 2) },
    };
    const list = listOf(["a", "b", "c"], { ...rows, clients, margin: column(UNKNOWN, 4, 1) });
    const source: Source = { shape: "clients", list };
    const costs = [{ kind: "acquisition", channel: "", amount: 60, span: null }] as const;
    const method = { ...DEFAULT_METHOD, economics: { fixedCosts: 3, costs } };
    const portfolio = buildPortfolio(source, method, ASOF);
    expect(portfolio.warnings).toContainEqual({
      key: "quotes.impossible",
      values: { clients: 1, names: "a" },
    });
    expect(portfolio.warnings).toContainEqual({
      key: "margin.blank",
      values: { clients: 1, names: "a" },
    });
    const bare = buildPortfolio(source, DEFAULT_METHOD, ASOF);
    expect(bare.warnings.map(({ key }) => key)).not.toContain("margin.blank");
    expect(known(insightsOf(source, portfolio).quotes)).toMatchObject({ won: 3, lost: 3 });
  });

  it("takes the margin of those whose margin is known over their own revenue", () => {
    const list = listOf(["a", "b", "c"], {
      revenue: column(100, 100, 200),
      previous: [{ label: "N-1", revenue: column(100, 100, 0) }],
      margin: column(UNKNOWN, 20, 40),
    });
    const costs = [{ kind: "acquisition", channel: "", amount: 60, span: null }] as const;
    const found = see({ shape: "clients", list }, { economics: { costs } });
    // CAC 60; a client brings 400 / 3 / 12 a month, of which (20 + 40) / (100 + 200) is margin.
    expect(known(found.costs).paybackMonths).toBeCloseTo(60 / ((400 / 36) * 0.2), 9);
  });

  it("says quotes once, and no conversion of a list without prospects", () => {
    const numbers = {
      quotes: column(3, 1, 1),
      quotesWon: column(1, 1, 0),
      quotesLost: column(1, 0, 1),
      recordCreated: days("2026-02-01", "2026-03-01", "2026-04-01"),
    };
    const clients = { ...factsOf(["a", "b", "c"]), numbers };
    const source: Source = {
      shape: "clients",
      list: listOf(["a", "b", "c"], { ...rows, clients }),
    };
    const deals = { won: 2, lost: 2, open: 1 };
    const found = see(source, {}, { ...USUAL_OPTIONS, deals });
    expect(found.quotes).toEqual({ known: false, needs: "quotes" });
    expect(found.prospects).toEqual({ known: false, needs: "prospects" });
    expect(known(see(source).quotes)).toMatchObject({ won: 2, lost: 2, open: 1 });
    const some = { ...rows, revenue: column(40, 10, 0), previous: [], clients };
    const withProspect: Source = { shape: "clients", list: listOf(["a", "b", "c"], some) };
    expect(known(see(withProspect).prospects)).toMatchObject({ converted: 2, prospects: 3 });
  });

  it("takes no client with credit notes alone for a prospect", () => {
    const entries: readonly Entry[] = [
      ["a", "2024-01-10", 100],
      ["a", "2026-09-10", 100],
      ["b", "2026-10-10", 50],
      ["c", "2026-11-10", -20],
    ];
    const source: Source = { shape: "orders", orders: ordersOf(entries) };
    expect(see(source).prospects).toEqual({ known: false, needs: "prospects" });
  });
});
