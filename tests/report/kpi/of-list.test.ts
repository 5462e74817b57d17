import { describe, expect, it } from "vitest";
import type { Source } from "../../../src/core/portfolio/portfolio.ts";
import { factsOf, listOf, on } from "../../core/portfolio/make.ts";
import { ENGLISH } from "../clients-fixture.ts";
import { chartCells, lineOf, madePage, sectionOf, titlesOf } from "../kpi-fixture.ts";

const UNKNOWN = Number.NaN;
const column = (...values: readonly number[]) => Float64Array.from(values);
const days = (...dates: readonly string[]) => Float64Array.from(dates, (date) => on(date));

/** Four clients of whom the list says much. */
const LIST: Source = {
  shape: "clients",
  list: listOf(["a", "b", "c", "d"], {
    clients: {
      ...factsOf(["a", "b", "c", "d"]),
      name: ["Alpha", "Bêta", "Gamma", "Delta"],
      texts: {
        owner: ["Zoé", "Zoé", "Max", ""],
        sector: ["BTP", "Santé", "BTP", "BTP"],
        acquisitionSource: ["Web", "Salon", "Web", "Web"],
      },
      numbers: {
        nps: column(9, 3, 10, UNKNOWN),
        csat: column(5, 2, UNKNOWN, UNKNOWN),
        quotes: column(5, 4, UNKNOWN, 1),
        quotesWon: column(3, 1, UNKNOWN, 0),
        interactions: column(2, 2, 6, UNKNOWN),
        contractEnd: days("2026-03-01", "2026-12-31", "2027-08-31", "2025-01-01"),
        potentialAmount: column(1000, UNKNOWN, UNKNOWN, UNKNOWN),
      },
    },
    revenue: column(500, 300, 150, 0),
    revenueLabel: "CA 2026 (k€)",
    previous: [
      { label: "2025", revenue: column(400, 0, 200, 100) },
      { label: "2024", revenue: column(400, 0, 100, 100) },
    ],
    orders: column(5, 3, 3, 0),
    lastDay: days("2026-11-01", "2026-10-01", "2026-02-01", "2025-01-15"),
    firstDay: days("2020-01-01", "2026-02-01", "2020-01-01", "2020-01-01"),
    margin: column(200, 90, 30, 0),
  }),
};

const costs = [
  { kind: "acquisition", channel: "Salon", amount: 90, span: null },
  { kind: "acquisition", channel: "", amount: 60, span: null },
  { kind: "retention", channel: "Web", amount: 12, span: null },
  { kind: "retention", channel: "", amount: 8, span: null },
] as const;
const method = { economics: { costs, fixedCosts: 300, cash: 100 } };
const { page } = madePage(LIST, { method });
const english = madePage(LIST, { method, context: ENGLISH, deals: { won: 3, lost: 1, open: 2 } });

describe("a client list", () => {
  it("compares its columns of revenue by their years", () => {
    expect(lineOf(page, "", "Poids du portefeuille")).toEqual(["2026", "2025", "Évolution"]);
    const [now, before, change] = lineOf(page, "Chiffre d’affaires", "Poids du portefeuille");
    expect([now, before]).toEqual([950, 700]);
    expect(change).toBeCloseTo(250 / 700, 12);
    const rows = sectionOf(page, "Poids du portefeuille");
    const periods = rows.slice(rows.findIndex(([first]) => first === "Période") + 1);
    expect(periods.slice(0, 3).map((row) => row.slice(0, 5))).toEqual([
      ["2026 (en cours)", 3, 0, 950, 250 / 700],
      ["2025", 3, 0, 700, 100 / 600],
      ["2024", 3, "", 600, ""],
    ]);
  });

  it("says of a year under way that a whole one stands beside it", () => {
    const said = "2026 n’est pas terminée, mais comparée à une année entière";
    const [, , , meaning] = lineOf(page, "Chiffre d’affaires", "En un coup d’œil");
    expect(meaning).toBe(`\u2002${said}`);
    expect(sectionOf(page, "Mouvements")[0]?.[0]).toMatch(new RegExp(`${said}\\.$`));
    expect(page.charts[0]?.title).toMatch(/^CA 2026\u00a0: 950/);
    const later = madePage(LIST, { method, asOf: on("2026-12-31") }).page;
    expect(later.charts[0]?.title).toBe("CA 2026\u00a0: +35,7\u00a0% sur un an");
    expect(JSON.stringify(later.rows)).not.toContain("pas terminée");
  });

  it("has nothing by month, and says so", () => {
    const missing = sectionOf(page, "Ce que d’autres colonnes montreraient");
    expect(missing[0]?.slice(0, 3)).toEqual(["Rubrique", "", "Ce qu’il faut ajouter"]);
    const titles = missing.map(([title]) => title);
    expect(titles).toContain("Clients nouveaux et actifs par mois");
    expect(titles).toContain("Cohortes\u00a0: qui revient");
    expect(titles).not.toContain("Satisfaction");
  });
});

describe("stress test", () => {
  it("says what is left without clients, salespeople and sectors, with margin and cash", () => {
    const rows = sectionOf(page, "Test de résistance\u00a0: ce qui reste s’ils partent");
    expect(rows[0]?.slice(0, 7)).toEqual([
      "Sans ce client",
      "CA perdu",
      "% du CA",
      "CA restant",
      "Marge restante",
      "Après charges fixes",
      "Mois de trésorerie",
    ]);
    expect(rows[1]?.slice(0, 7)).toEqual(["Alpha", 500, 500 / 950, 450, 120, -180, 1200 / 180]);
    const labels = rows.map(([label]) => label);
    expect(labels).toEqual(
      expect.arrayContaining(["Sans ce commercial", "Zoé", "Max", "Sans ce secteur", "BTP"]),
    );
  });

  it("is a chart of the three groups in three colours", () => {
    const cells = chartCells(english.page, /^Without Alpha: 52\.6% less revenue$/);
    expect(cells[0]).toEqual(["Client", "Clients", "Salespeople", "Sectors"]);
    expect(cells[1]).toEqual(["Alpha", 500 / 950, "", ""]);
    expect(cells.find(([label]) => label === "Zoé")).toEqual(["Zoé", "", 800 / 950, ""]);
  });
});

describe("costs", () => {
  it("are unit costs with their reading, channels, and what no channel is named for in its own row", () => {
    const section = "Coûts d’acquisition et de fidélisation";
    expect(lineOf(page, "Coût d’un nouveau client (CAC)", section)).toEqual([
      150,
      "\u2002coût d’acquisition ÷ 1 nouveau client",
    ]);
    expect(lineOf(page, "Coût pour garder un client (CRC)", section)[0]).toBe(10);
    const rows = sectionOf(page, section);
    const channels = rows.slice(rows.findIndex(([first]) => first === "Canal"));
    expect(channels.slice(0, 4).map((row) => row.slice(0, 7))).toEqual([
      ["Canal", "Coût", "Nouveaux clients", "CAC", "Fidélisation", "Conservés", "CRC"],
      ["Salon", 90, 1, 90, "", 0, ""],
      ["Web", "", 0, "", 12, 2, 6],
      ["Aucun canal indiqué", 60, 0, "", 8, 0, ""],
    ]);
    expect(english.page.charts.map(({ title }) => title)).toContain(
      "Dearest channel: Salon, $90 per new client",
    );
  });

  it("name the twelve dearest channels, and put the others into one line", () => {
    const lines = Array.from({ length: 15 }, (_, k) => {
      return {
        kind: "acquisition",
        channel: `Canal ${10 + k}`,
        amount: 100 - k,
        span: null,
      } as const;
    });
    const named = (some: typeof lines) =>
      madePage(LIST, { method: { economics: { costs: some } } }).page;
    const table = (found: typeof page) => {
      const rows = sectionOf(found, "Coûts d’acquisition et de fidélisation");
      const from = rows.slice(rows.findIndex(([first]) => first === "Canal") + 1);
      return from
        .slice(
          0,
          from.findIndex(([first]) => first === ""),
        )
        .map((row) => row.slice(0, 4));
    };
    const rows = table(named(lines));
    expect(rows.map(([first]) => first)).toEqual([
      ...lines.slice(0, 12).map(({ channel }) => channel),
      "4 autres canaux",
    ]);
    // The channel of the new client, "Salon", has no cost told: it is the last of the others.
    expect(rows[12]?.slice(1)).toEqual([88 + 87 + 86, 1, ""]);
    const twelve = table(named(lines.slice(0, 11)));
    expect(twelve.map(([first]) => first)).toContain("Salon");
    expect(twelve).toHaveLength(12);
  });

  it("are told apart by period where lines are dated; what nobody said is blank", () => {
    const span = { from: on("2026-07-01"), to: on("2026-09-30") };
    const dated = [{ kind: "acquisition", channel: "Web", amount: 30, span }] as const;
    const found = madePage(LIST, { method: { economics: { costs: dated } }, context: ENGLISH });
    const section = "Costs of winning and keeping clients";
    const rows = sectionOf(found.page, section);
    const at = rows.findIndex(([first]) => first === "By period");
    expect(rows[at + 1]?.slice(0, 5)).toEqual(["Q3 2026", 30, 0, "", ""]);
    expect(rows.map(([label]) => label)).not.toContain("Cost of keeping a client (CRC)");
  });
});

describe("satisfaction", () => {
  it("has marks with their number of answers, detractors in euros, promoters to ask", () => {
    const section = "Satisfaction";
    const [score, meaning] = lineOf(page, "Recommandation (NPS)", section);
    expect(score).toBeCloseTo(100 / 3, 12);
    expect(meaning).toContain("3 réponses (à titre indicatif\u00a0: moins de 30)");
    expect(lineOf(page, "CA des détracteurs", section)[0]).toBe(300);
    expect(lineOf(page, "Clients satisfaits (CSAT)", section)[0]).toBe(0.5);
    const rows = sectionOf(page, section);
    const ask = rows.findIndex(([first]) => String(first).startsWith("Promoteurs à solliciter"));
    expect(rows.slice(ask + 1, ask + 3).map((row) => row.slice(0, 2))).toEqual([
      ["Alpha", 500],
      ["Gamma", 150],
    ]);
    expect(chartCells(english.page, /^2 promoters, 1 detractor: NPS 33$/).slice(1)).toEqual([
      ["Promoters", 2, "", ""],
      ["Passives", "", 0, ""],
      ["Detractors", "", "", 1],
    ]);
  });

  it("draws the satisfied beside the others where nobody was asked to recommend", () => {
    const list = listOf(["a", "b", "c"], {
      clients: { ...factsOf(["a", "b", "c"]), numbers: { csat: column(5, 4, 2) } },
      revenue: column(5, 6, 7),
    });
    const found = madePage({ shape: "clients", list }, { context: ENGLISH }).page;
    expect(chartCells(found, /^66\.7% of clients satisfied$/).slice(1)).toEqual([
      ["Satisfied", 2, ""],
      ["The others", "", 1],
    ]);
    expect(page.charts.some(({ title }) => title.endsWith("de clients satisfaits"))).toBe(false);
  });

  it("leaves the two best marks out on a scale where they are nearly none", () => {
    const list = listOf(["a", "b"], {
      clients: { ...factsOf(["a", "b"]), numbers: { satisfaction: column(14, 85) } },
      revenue: column(5, 6),
    });
    const found = madePage({ shape: "clients", list }).page;
    expect(lineOf(found, "Note moyenne", "Satisfaction")).toEqual([
      49.5,
      "\u2002sur 100\u00a0; 2 réponses (à titre indicatif\u00a0: moins de 30)",
    ]);
    const labels = sectionOf(found, "Satisfaction").map(([label]) => label);
    expect(labels).not.toContain("Clients satisfaits (CSAT)");
    expect(labels).not.toContain("Promoteurs");
  });
});

describe("conversion and renewal", () => {
  it("counts deals where the list has them, else quotes, never both", () => {
    const section = "Conversion, cross-selling, renewal";
    expect(lineOf(english.page, "Deals won", section)).toEqual([
      0.75,
      "\u20023 of 4 decided; 2 open",
    ]);
    const labels = sectionOf(english.page, section).map(([label]) => label);
    expect(labels).not.toContain("Quotes won");
    const french = "Transformation, vente croisée, renouvellement";
    expect(lineOf(page, "Devis gagnés", french)).toEqual([
      0.4,
      "\u20024 sur 10 conclus\u00a0; 0 en cours",
    ]);
    expect(lineOf(page, "Contrats renouvelés", french)[0]).toBe(1);
    expect(lineOf(page, "Contrats qui finissent sous 3 mois", french)).toEqual([1, "\u2002Bêta"]);
  });

  it("draws its rates once there are two, one alone by what it is made of", () => {
    expect(chartCells(english.page, /^Deals won: 75\.0%$/)[1]).toEqual(["Deals won", 0.75]);
    const list = listOf(["a"], {
      clients: {
        ...factsOf(["a"]),
        numbers: { quotes: column(4), quotesWon: column(1), quotesLost: column(2) },
      },
      revenue: column(5),
    });
    const found = madePage({ shape: "clients", list }).page;
    expect(titlesOf(found)).toContain("Transformation, vente croisée, renouvellement");
    expect(chartCells(found, /^Devis gagnés\u00a0: 33,3\u00a0%$/).slice(1)).toEqual([
      ["Gagnés", 1, "", ""],
      ["Perdus", "", 2, ""],
      ["En cours", "", "", 1],
    ]);
  });
});

describe("rhythm", () => {
  it("has in the title of its chart the shares of its lines, clients without a date included", () => {
    const list = listOf(["a", "b"], {
      revenue: column(100, 300),
      orders: column(5, 5),
      firstDay: days("2020-01-01", "2020-01-01"),
      lastDay: column(on("2024-01-01"), UNKNOWN),
    });
    const found = madePage({ shape: "clients", list }, { context: ENGLISH }).page;
    expect(lineOf(found, "At risk", "Rhythm of orders").slice(0, 4)).toEqual([1, 0.5, 100, 0.25]);
    const titles = found.charts.map(({ title }) => title);
    expect(titles).toContain("25.0% of revenue comes from clients at risk, dormant or lost");
  });
});

describe("effort", () => {
  it("stands beside revenue by class, and says which takes more than it brings", () => {
    const rows = sectionOf(english.page, "Effort and revenue");
    const [name, clients, share, revenue, gap, meaning] = rows[2] ?? [];
    expect(rows[0]?.slice(0, 5)).toEqual([
      "Class",
      "Clients",
      "% of effort",
      "% of revenue",
      "Gap",
    ]);
    expect([clients, share]).toEqual([1, 0.6]);
    expect(String(name)).toContain("B");
    expect(revenue).toBeCloseTo(150 / 950, 12);
    expect(gap).toBeCloseTo(60 - 15000 / 950, 9);
    expect(meaning).toBe("\u2002takes more than it brings");
    expect(english.page.charts.map(({ title }) => title)).toContain(
      "Class B: 60.0% of the effort for 15.8% of revenue",
    );
  });
});

describe("value", () => {
  it("has the value to come of each segment, in its colour", () => {
    const { portfolio, insights } = english;
    expect(portfolio.kpis.totalClv).toBeGreaterThan(0);
    const sum = insights.values.reduce((total, { totalClv }) => {
      return total + (Number.isNaN(totalClv) ? 0 : totalClv);
    }, 0);
    expect(sum).toBeCloseTo(portfolio.kpis.totalClv, 6);
    expect(lineOf(english.page, "Future value of all clients", "Value of clients")[0]).toBe(
      portfolio.kpis.totalClv,
    );
    const chart = english.page.charts.find(({ title }) => / of the value to come$/.test(title));
    expect(chart?.kind).toBe("stackedBar");
    const named = english.page.rows.filter(([first]) => first?.fill === chart?.colors[0]);
    expect(named.length).toBeGreaterThanOrEqual(2);
  });

  it("says what is left to win, known and estimated apart", () => {
    const section = "Chiffre d’affaires endormi";
    expect(lineOf(page, "Reste à gagner, connu", section)).toEqual([
      500,
      "\u20021 client dont le potentiel est connu",
    ]);
    expect(lineOf(page, "Reste à gagner, estimation", section).length).toBe(2);
  });
});

describe("the first column", () => {
  /** What 230 pixels hold of plain and of bold letters, where a cell beside is not empty. */
  const ROOM = { label: 35, heading: 30 };

  it.each([page, english.page])("has no words cut by the figure beside them", ({ rows }) => {
    const cut = rows.flatMap(([first, second]) => {
      if (first?.style !== "label" && first?.style !== "heading") return [];
      const text = String(first.value);
      return second?.value !== "" && text.length > ROOM[first.style] ? [text] : [];
    });
    expect(cut).toEqual([]);
  });
});
