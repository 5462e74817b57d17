import { describe, expect, it } from "vitest";
import type { Source } from "../../../src/core/portfolio/portfolio.ts";
import { factsOf, listOf } from "../../core/portfolio/make.ts";
import { ENGLISH } from "../clients-fixture.ts";
import { chartCells, lineOf, madePage, sectionOf, titlesOf } from "../kpi-fixture.ts";

/** Clients of whom owner and revenue are known. */
function sourceOf(
  rows: readonly (readonly [owner: string, revenue: number])[],
  named = true,
): Source {
  const ids = rows.map((_, i) => `c${String(i).padStart(3, "0")}`);
  const texts = named ? { owner: rows.map(([owner]) => owner) } : {};
  const revenue = Float64Array.from(rows, ([, money]) => money);
  return { shape: "clients", list: listOf(ids, { clients: { ...factsOf(ids), texts }, revenue }) };
}

/** Classes A A B C Z: 500 and 300 of 1,000, then 160, 40 and nothing. */
const LIST = sourceOf([
  ["Zoé", 500],
  ["zoe", 300],
  ["Max", 160],
  ["", 40],
  ["", 0],
]);
const load = { visits: [12, 4, 1], weeks: 4, days: 1, visitsADay: 5 };
const SECTION = "Charge des commerciaux";
const found = madePage(LIST, { method: { load } });
const english = madePage(LIST, { method: { load }, context: ENGLISH });

describe("the load of salespeople", () => {
  it("says visits needed, what one person makes and how many people that takes", () => {
    expect(lineOf(found.page, "Visites nécessaires", SECTION)).toEqual([
      29,
      "\u2002par an\u00a0; par client de classe A 12, B 4, C 1",
    ]);
    expect(lineOf(found.page, "Visites d’une personne", SECTION)).toEqual([
      20,
      "\u2002par an\u00a0: 4 semaines × 1 jours × 5 visites (Réglages)",
    ]);
    expect(lineOf(english.page, "People needed", "Load of salespeople")).toEqual([
      29 / 20,
      "\u2002the list names 2: 0.6 to spare",
    ]);
  });

  it("has a line for each salesperson, one for clients without, one for all", () => {
    const rows = sectionOf(english.page, "Load of salespeople");
    const at = rows.findIndex(([first]) => first === "Salesperson");
    expect(rows.slice(at, at + 5).map((row) => row.slice(0, 7))).toEqual([
      ["Salesperson", "Clients", "\u2002A / B / C", "Visits a year", "Load", "Revenue", ""],
      ["Zoé", 2, "\u20022 / 0 / 0", 24, 1.2, 800, "\u20024 visits too many a year"],
      ["Max", 1, "\u20020 / 1 / 0", 4, 0.2, 160, "\u2002room for 16 visits a year"],
      ["No salesperson", 2, "\u20020 / 0 / 1", 1, 0.05, 40, "\u2002proposal below"],
      ["All", 5, "\u20022 / 1 / 1", 29, 29 / 40, 1000, ""],
    ]);
  });

  it("proposes the least loaded for clients without one, and moves nobody", () => {
    const rows = sectionOf(found.page, SECTION).map(([first]) => first);
    expect(rows).toContain(
      "Clients sans commercial, le plus gros d’abord au moins chargé en visites et en CA\u00a0: 1 pour Max.",
    );
    expect(rows).toContain("Simple proposition\u00a0: un client qui a un commercial le garde.");
  });

  it("draws who carries how much, and says who carries too much", () => {
    const title = /^Zoé: 120\.0% of what one person can visit$/;
    expect(chartCells(english.page, title)).toEqual([
      ["Salesperson", "Zoé", "Max"],
      ["Zoé", 1.2, ""],
      ["Max", "", 0.2],
    ]);
    const usual = madePage(LIST).page.charts.map(({ title: each }) => each);
    expect(usual).toContain(
      "Personne au-dessus de 100\u00a0%\u00a0: Zoé porte le plus, 4,4\u00a0%",
    );
  });

  it("names the column that would show more where the list has no salespeople", () => {
    const bare = madePage(sourceOf([["", 500]], false), { context: ENGLISH }).page;
    const rows = sectionOf(bare, "Load of salespeople").map(([first]) => first);
    expect(rows.filter((label) => label !== "")).toEqual([
      "Visits needed",
      "Visits one person makes",
      "People needed",
      "A column with the salesperson of each client would show who carries how much.",
    ]);
    expect(lineOf(bare, "People needed", "Load of salespeople")[0]).toBe(12 / 540);
    expect(bare.charts.some(({ title }) => title.includes("visit"))).toBe(false);
  });

  it("is not there without revenue, and says why", () => {
    const none = madePage(sourceOf([["Zoé", 0]])).page;
    expect(titlesOf(none)).not.toContain(SECTION);
    const missing = sectionOf(none, "Ce que d’autres colonnes montreraient");
    expect(missing.find(([title]) => title === SECTION)?.[2]).toMatch(
      /^Des clients avec un chiffre/,
    );
  });

  it("keeps a long list of salespeople short: 20 lines, 12 bars, six in a sentence", () => {
    const many = Array.from({ length: 30 }, (_, i) => [`Owner ${10 + i}`, 100 + i] as const);
    const free = Array.from({ length: 30 }, () => ["", 50] as const);
    const { page } = madePage(sourceOf([...many, ...free]), { context: ENGLISH });
    const rows = sectionOf(page, "Load of salespeople");
    const at = rows.findIndex(([first]) => first === "Salesperson");
    const labels = rows.slice(at + 1).map(([first]) => String(first));
    expect(labels.slice(0, 20).filter((label) => label.startsWith("Owner"))).toHaveLength(19);
    expect(labels[19]).toBe("11 others");
    const parts = rows.slice(at + 1, at + 22).map((row) => Number(row[1]));
    expect(parts.reduce((sum, count) => sum + count, 0)).toBe(60);
    expect(chartCells(page, /carries the most/)).toHaveLength(13);
    const text = labels.slice(22).join(" ");
    expect(text.match(/\d+ to Owner/g)).toHaveLength(6);
    expect(text).toMatch(/to 24 others/);
  });
});
