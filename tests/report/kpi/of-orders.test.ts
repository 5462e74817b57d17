import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { USUAL_RHYTHM } from "../../../src/core/kpi/rhythm.ts";
import { isoOf } from "../../../src/core/maths/day.ts";
import type { Orders } from "../../../src/core/orders.ts";
import { DEFAULT_METHOD, type Method } from "../../../src/core/portfolio/method.ts";
import type { Source } from "../../../src/core/portfolio/portfolio.ts";
import { type Entry, ordersOf } from "../../core/portfolio/make.ts";
import { AS_OF, ENGLISH } from "../clients-fixture.ts";
import { chartCells, lineOf, madePage, sectionOf, titlesOf } from "../kpi-fixture.ts";

const source = (...entries: readonly Entry[]): Source => {
  return { shape: "orders", orders: ordersOf(entries) };
};

/** As of 22 November 2026, three periods of twelve months are covered. */
const THREE_YEARS = source(
  ["Anne", "2023-11-22", 100],
  ["Bob", "2024-02-10", 50],
  ["Dora", "2024-04-10", 40],
  ["Anne", "2025-01-10", 100],
  ["Bob", "2025-02-10", 80],
  ["Carl", "2025-03-10", 20],
  ["Anne", "2026-01-10", 150],
  ["Carl", "2026-03-10", 60],
  ["Dora", "2026-04-10", 30],
  ["Eve", "2026-10-10", 10],
);

const french = madePage(THREE_YEARS).page;
const english = madePage(THREE_YEARS, { context: ENGLISH }).page;

describe("weight", () => {
  it("has each figure over the period, over both periods compared, and its change", () => {
    expect(lineOf(french, "", "Poids du portefeuille")).toEqual([
      "Période",
      "12 derniers mois",
      "12 mois avant",
      "Évolution",
    ]);
    const beside = "\u2002avoirs déduits";
    expect(lineOf(french, "Chiffre d’affaires", "Poids du portefeuille")).toEqual([
      640,
      250,
      200,
      0.25,
      beside,
    ]);
    expect(lineOf(french, "Commandes")).toEqual([10, 4, 3, 1 / 3, "\u2002commandes distinctes"]);
    expect(lineOf(english, "Revenue per client").slice(0, 3)).toEqual([128, 62.5, 200 / 3]);
  });

  it("compares a year under way with the same days, a whole one with a whole one", () => {
    const rows = sectionOf(french, "Poids du portefeuille");
    const years = rows.slice(rows.findIndex(([first]) => first === "Année") + 1);
    expect(years[0]).toEqual([
      "2026, jusqu’au 22/11/2026",
      4,
      1 / 3,
      250,
      0.25,
      "\u2002comparé aux mêmes jours de 2025\u00a0: 200\u00a0€",
      "",
      "",
    ]);
    expect(years[1]?.slice(0, 5)).toEqual(["2025", 3, 0.5, 200, 110 / 90]);
    expect(years[2]?.slice(0, 5)).toEqual(["2024", 2, "", 90, ""]);
    expect(chartCells(english, /^Revenue in 2026: \+25\.0% on the same days$/)).toEqual([
      ["Year", "Revenue"],
      ["2024", 90],
      ["2025", 200],
      ["2026 (so far)", 250],
    ]);
  });
});

describe("movements", () => {
  it("have what they were a period earlier, and how they changed", () => {
    const section = "Mouvements";
    expect(lineOf(french, "", section)).toEqual(["12 derniers mois", "12 mois avant", "Évolution"]);
    expect(lineOf(french, "Clients conservés", section).slice(0, 3)).toEqual([2, 2, 0]);
    expect(lineOf(french, "Clients revenus", section).slice(0, 2)).toEqual([1, 0]);
    const [now, before, points] = lineOf(french, "Taux d’acquisition", section);
    expect([now, before, points]).toEqual([1 / 3, 1 / 3, 0]);
    expect(lineOf(english, "Retention rate", "Movements").slice(0, 3)).toEqual([2 / 3, 2 / 3, 0]);
  });

  it("are a bridge in euros and in clients, the one of the period before beside it", () => {
    const rows = sectionOf(french, "Mouvements");
    const at = rows.findIndex(([first]) => first === "Variation du CA");
    expect(rows.slice(at, at + 8).map((row) => row.slice(0, 4))).toEqual([
      ["Variation du CA", "CA", "Clients", "12 mois avant"],
      ["Avant", 200, 3, 190],
      ["Nouveaux clients", 10, 1, 20],
      ["Clients revenus", 30, 1, 0],
      ["Hausse des clients conservés", 90, "", 30],
      ["Baisse des clients conservés", 0, "", 0],
      ["Clients perdus", -80, -1, -40],
      ["Après", 250, 4, 200],
    ]);
  });

  it("close to the cent in the printed cells, whatever the orders", () => {
    const entry = fc.tuple(
      fc.constantFrom("a", "b", "c", "d", "e"),
      fc.integer({ min: -1100, max: 0 }).map((since) => isoOf(AS_OF + since)),
      fc.integer({ min: -50_000, max: 500_000 }).map((cents) => cents / 100),
    );
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 40 }), (entries) => {
        const { page, portfolio } = madePage(source(...entries));
        const rows = sectionOf(page, "Mouvements");
        const at = rows.findIndex(([first]) => first === "Variation du CA");
        if (at < 0) return;
        const steps = rows.slice(at + 1, at + 8);
        for (const column of [1, 2, 3]) {
          const cells = steps.map((row) => row[column]);
          if (typeof cells[0] !== "number") continue;
          const cents = cells.map((cell) => Math.round(Number(cell) * 100));
          const sum = cents.slice(0, 6).reduce((total, value) => total + value, 0);
          expect(sum).toBe(cents[6]);
        }
        expect(steps[6]?.[1]).toBe(portfolio.kpis.movement?.bridge.after);
      }),
      { numRuns: 60 },
    );
  });
});

describe("at a glance", () => {
  it("the total of the list comes first, then what changed", () => {
    const section = "En un coup d’œil";
    expect(lineOf(french, "Chiffre d’affaires", section)[0]).toBe(640);
    expect(lineOf(french, "CA, 12 derniers mois", section).slice(0, 3)).toEqual([250, 200, 0.25]);
    // The list has more buyers than the last twelve months: the count says whose it is.
    const labels = sectionOf(french, section).map(([label]) => label);
    expect(labels).toContain("Acheteurs, 12 derniers mois");
    expect(labels).not.toContain("Clients acheteurs");
    expect(lineOf(french, "Taux de fidélité", section).slice(0, 3)).toEqual([2 / 3, 2 / 3, 0]);
    expect(lineOf(french, "Clients pour 80\u00a0% du CA", section)[0]).toBe(3);
  });

  it("does not say the same revenue twice where the period is the one compared", () => {
    const { page } = madePage(THREE_YEARS, { method: { period: { kind: "months", months: 12 } } });
    const lines = sectionOf(page, "En un coup d’œil");
    expect(lines.map(([label]) => label)).not.toContain("CA, 12 derniers mois");
    expect(lines.map(([label]) => label)).toContain("Clients acheteurs");
    expect(lineOf(page, "Chiffre d’affaires").slice(0, 3)).toEqual([250, 200, 0.25]);
    expect(lineOf(page, "Premier client").slice(0, 2)).toEqual([0.6, 0.5]);
  });
});

describe("balance", () => {
  it("stands beside what it was, and beside what is left without the largest", () => {
    const [period, now, before, points] = lineOf(french, "Premier client");
    expect([period, now, before]).toEqual([350 / 640, 0.6, 0.5]);
    expect(points).toBeCloseTo(10, 9);
    const rows = sectionOf(french, "Test de résistance\u00a0: ce qui reste s’ils partent");
    expect(rows[0]?.slice(0, 4)).toEqual(["Sans ce client", "CA perdu", "% du CA", "CA restant"]);
    expect(rows[1]?.slice(0, 4)).toEqual(["Anne", 350, 350 / 640, 290]);
    expect(chartCells(english, /^Without Anne: 54\.7% less revenue$/)[1]).toEqual([
      "Anne",
      350 / 640,
    ]);
  });
});

describe("rhythm and months", () => {
  it("counts every client once; shares of clients and of revenue make the whole", () => {
    const rows = sectionOf(french, "Rythme des commandes").slice(1, 7);
    const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0);
    expect(rows.map(([label]) => label)).toEqual([
      "Dans les temps",
      "À relancer",
      "À risque",
      "Dormant",
      "Perdu",
      "Pas encore de rythme",
    ]);
    expect([sum(1), sum(3)]).toEqual([5, 640]);
    expect(sum(2)).toBeCloseTo(1, 12);
    expect(sum(4)).toBeCloseTo(1, 12);
  });

  it("prints the limits in use beside each status", () => {
    const method = { rhythm: { ...USUAL_RHYTHM, atRisk: 2.25, lostMonths: 36 } };
    const { page } = madePage(THREE_YEARS, { method, context: ENGLISH });
    const rule = (status: string) => lineOf(page, status, "Rhythm of orders")[4];
    expect(rule("Due")).toBe("\u2002up to 2.25 × their usual gap");
    expect(rule("Lost")).toBe("\u2002beyond, and silent for 36 months");
  });

  it("has the last twelve months of the data, new clients apart, a year before beside them", () => {
    const rows = sectionOf(french, "Clients nouveaux et actifs par mois");
    const months = rows.slice(1, 13);
    expect(months[0]?.slice(0, 6)).toEqual(["11/2025", 0, 0, 0, 0, ""]);
    expect(months[11]?.slice(0, 6)).toEqual(["10/2026", 1, 1, 10, 0, ""]);
    expect(months[2]?.slice(0, 6)).toEqual(["01/2026", 1, 0, 150, 100, 0.5]);
    const cells = chartCells(english, /^1 new client in 12 months$/);
    expect(cells[0]).toEqual(["Month", "New", "Already clients"]);
    expect(cells[12]).toEqual(["Oct 2026", 1, 0]);
  });

  it("leaves out the month under way", () => {
    const { page } = madePage(
      source(["a", "2026-09-01", 5], ["a", "2026-10-01", 5], ["a", "2026-11-03", 5]),
    );
    const rows = sectionOf(page, "Clients nouveaux et actifs par mois").slice(1, 3);
    expect(rows.map(([month]) => month)).toEqual(["09/2026", "10/2026"]);
  });
});

describe("movements of two periods only", () => {
  const found = source(["a", "2024-11-20", 5], ["a", "2025-03-01", 10], ["a", "2026-10-01", 20]);

  it("have no figure before them, and say why", () => {
    const { page } = madePage(found);
    expect(sectionOf(page, "Mouvements")[0]?.[0]).toBe(
      "Première période\u00a0: 22/11/2024 – 21/11/2025. Seconde période\u00a0: 22/11/2025 – 21/11/2026. Les données ne remontent pas assez loin pour les mouvements d’avant.",
    );
    const [kept, before, change] = lineOf(page, "Clients conservés", "Mouvements");
    expect([kept, before, change]).toEqual([1, "", ""]);
    expect(String(sectionOf(french, "Mouvements")[0]?.[0])).not.toContain("assez loin");
  });

  it("say why a rate or a basket is below 0", () => {
    const credited = source(
      ["a", "2025-03-01", 100],
      ["a", "2024-11-20", 10],
      ["b", "2026-10-01", 5],
      ["a", "2026-11-01", -140],
    );
    const { page } = madePage(credited, { context: ENGLISH });
    const why = "\u2002below 0: these clients were credited with more than they bought";
    const line = lineOf(page, "Revenue kept, growth left out", "Movements");
    expect([line[0], line[line.length - 1]]).toEqual([-1.4, why]);
    const [basket, ...rest] = lineOf(page, "Revenue per order");
    expect(basket).toBeCloseTo(-25 / 3, 12);
    expect(rest[rest.length - 1]).toBe(why);
    const texts = page.rows.map(([first]) => String(first?.value ?? ""));
    expect(texts.some((text) => text.startsWith("A basket below 0"))).toBe(true);
  });

  it("are refused where the list ends early, naming its last day", () => {
    const ended = source(["a", "2024-11-20", 5], ["a", "2025-03-01", 10], ["b", "2026-03-01", 20]);
    const { page, portfolio } = madePage(ended, { context: ENGLISH });
    const [reason, more] = sectionOf(page, "Movements");
    expect(`${reason?.[0]} ${more?.[0]}`).toMatch(/^The orders end on 03\/01\/2026/);
    expect(`${reason?.[0]} ${more?.[0]}`).toContain("Choose “last order”");
    expect(portfolio.kpis.movement).toBeNull();
    expect(page.rows.some(([label]) => label?.value === "Retention")).toBe(false);
  });

  it("are refused with the reason alone where there are not two", () => {
    const { page } = madePage(source(["a", "2026-11-01", 5]), { context: ENGLISH });
    expect(String(sectionOf(page, "Movements")[0]?.[0])).toMatch(/^The orders begin on /);
  });
});

describe("cohorts", () => {
  /** Six clients won in January 2026, of whom three buy in February and none in March. */
  const won = Array.from({ length: 6 }, (_, i): Entry => [`c${i}`, "2026-01-15", 10]);
  const again = Array.from({ length: 3 }, (_, i): Entry => [`c${i}`, "2026-02-15", 10]);
  const late: Entry[] = [
    ["z", "2026-02-20", 10],
    ["c0", "2026-11-10", 10],
  ];

  it("are a table in colours, small ones without", () => {
    const { page } = madePage(source(...won, ...again, ...late));
    const rows = sectionOf(page, "Cohortes\u00a0: qui revient");
    expect(rows[0]?.[0]).toBe(
      "42,9\u00a0% achètent de nouveau le mois suivant leur premier achat.",
    );
    expect(rows[2]?.slice(0, 4)).toEqual(["Premier achat", "Clients", "M+1", "M+2"]);
    expect(rows[3]?.slice(0, 4)).toEqual(["01/2026", 6, 0.5, 0]);
    expect(rows[4]?.slice(0, 4)).toEqual(["02/2026", 1, 0, 0]);
    expect(rows[5]?.slice(0, 3)).toEqual(["Ensemble", 7, 3 / 7]);
    const cell = (label: string) =>
      page.rows.filter(([first]) => first?.value === label).pop()?.[2];
    expect(cell("01/2026")?.fill).toBe("#6BAED6");
    expect(cell("02/2026")?.fill).toBeUndefined();
  });

  it("end with the list where it ends long before the as-of date", () => {
    const old = won.map(([name, , amount]): Entry => [name, "2024-01-15", amount]);
    const back = again.map(([name, , amount]): Entry => [name, "2024-02-15", amount]);
    const { page } = madePage(source(...old, ...back, ["z", "2024-03-10", 10]));
    const rows = sectionOf(page, "Cohortes\u00a0: qui revient");
    expect(rows[2]?.slice(0, 4)).toEqual(["Premier achat", "Clients", "M+1", ""]);
    expect(rows[3]?.slice(0, 4)).toEqual(["01/2024", 6, 0.5, ""]);
  });

  it("say why there is none where all orders fall in one period", () => {
    const { page } = madePage(source(...won), { context: ENGLISH });
    const rows = sectionOf(page, "Cohorts: who comes back");
    expect(rows[0]?.[0]).toBe("All orders fall in one period: nobody could come back yet.");
  });
});

describe("sleeping revenue", () => {
  it("says how much sleeps, with whom, and what a usual rate would wake", () => {
    const entries: Entry[] = [];
    for (let month = 1; month <= 9; month++) entries.push(["gone", `2025-0${month}-01`, 100]);
    entries.push(
      ["here", "2026-09-01", 50],
      ["here", "2026-10-01", 50],
      ["here", "2026-11-01", 50],
    );
    const { page } = madePage(source(...entries), { context: ENGLISH });
    const section = "Sleeping revenue";
    const gross = lineOf(page, "Revenue of sleeping clients", section)[0] as number;
    expect(gross).toBeGreaterThan(0);
    expect(lineOf(page, "Chance of waking them", section)[0]).toBe(0.1);
    expect(lineOf(page, "Revenue to win back", section)[0]).toBeCloseTo(gross / 10, 9);
    expect(lineOf(page, "gone", section)).toEqual([gross, { day: AS_OF - 447 }]);
  });

  it("is not told from less than a year of orders", () => {
    const { page } = madePage(
      source(["a", "2026-10-01", 5], ["a", "2026-10-02", 5], ["a", "2026-10-03", 5]),
    );
    expect(titlesOf(page)).not.toContain("Chiffre d’affaires endormi");
    const missing = sectionOf(page, "Ce que d’autres colonnes montreraient");
    expect(missing.find(([title]) => title === "Chiffre d’affaires endormi")?.[2]).toMatch(
      /^Douze mois de commandes/,
    );
  });
});

describe("value", () => {
  it("has basket and frequency of each period, and of each segment", () => {
    expect(lineOf(french, "Panier moyen").slice(0, 3)).toEqual([64, 62.5, 200 / 3]);
    expect(lineOf(french, "Commandes par client").slice(0, 3)).toEqual([2, 1, 1]);
    const { portfolio, insights } = madePage(THREE_YEARS);
    for (const { key, basket } of insights.values) {
      const name = portfolio.segments.find((segment) => segment.key === key);
      expect(name).toBeDefined();
      expect(basket).toBeGreaterThan(0);
    }
  });

  it("says on which retention the value to come rests", () => {
    const note = (clv: Partial<Method["clv"]>) => {
      const method = { clv: { ...DEFAULT_METHOD.clv, marginShare: 0.5, ...clv } };
      const { page } = madePage(THREE_YEARS, { method, context: ENGLISH });
      return page.rows
        .map(([first]) => String(first?.value ?? ""))
        .filter((text) => text.startsWith("Value to come rests"));
    };
    expect(note({})).toEqual([
      expect.stringContaining("the retention of all clients, 66.7% a year"),
    ]);
    expect(note({ retention: 0.8 })).toEqual([
      "Value to come rests on the retention you gave, 80.0% a year.",
    ]);
    expect(note({ marginShare: null })).toEqual([]);
  });

  it("crosses families only where the list names them", () => {
    const orders = (THREE_YEARS as { orders: Orders }).orders;
    const families = { of: Int32Array.from(orders.client, (_, e) => e % 2), names: ["x", "y"] };
    const { page } = madePage({ shape: "orders", orders: { ...orders, families } });
    const [rate] = lineOf(page, "Vente croisée", "Transformation, vente croisée, renouvellement");
    expect(rate).toBeGreaterThan(0);
    expect(titlesOf(french)).not.toContain("Transformation, vente croisée, renouvellement");
  });
});
