import { describe, expect, it } from "vitest";
import { DOMAIN_COLORS } from "../../../src/report/palette.ts";
import { ENGLISH } from "../clients-fixture.ts";
import {
  type Bought,
  below,
  beside,
  matrixPage,
  placeOf,
  portfolioOf,
  sentences,
} from "./matrix-fixture.ts";

const sells = (name: string, revenue: number, potentialAmount: number): Bought => {
  return { name, revenue, numbers: { potentialAmount } };
};

/** 100,000 in all: A up to 80%, B up to 95%. */
const SIX: readonly Bought[] = [
  sells("Alpha", 60_000, 90_000),
  sells("Bêta", 25_000, 30_000),
  sells("Gamma", 8_000, 60_000),
  sells("Delta", 6_000, 6_000),
  sells("Epsilon", 1_000, 20_000),
  sells("Zêta", 0, 55_000),
];

describe("revenue crossed with the potential a list states", () => {
  const page = matrixPage(portfolioOf(SIX));

  it("shows number, euros, what is left to win and names in each cell", () => {
    expect(below(page, "A1 · Fonds + potentiel", 4)).toEqual([1, 60_000, 30_000, "Alpha"]);
    expect(below(page, "A2 · Fonds", 4)).toEqual([1, 25_000, 5_000, "Bêta"]);
    expect(below(page, "B1 · Potentiel", 4)).toEqual([1, 8_000, 52_000, "Gamma"]);
    expect(below(page, "B3 · Économie", 4)).toEqual([1, 6_000, 0, "Delta"]);
    expect(below(page, "C2 · Économie", 4)).toEqual([1, 1_000, 19_000, "Epsilon"]);
    expect(below(page, "P1 · Potentiel", 4)).toEqual([1, 0, 55_000, "Zêta"]);
    expect(below(page, "C1 · Potentiel", 3)).toEqual([0, "", ""]);
  });

  it("adds up the domains, each in its colour", () => {
    const domains = [
      ["Fonds de commerce à développer", "A1", 1, 60_000, 30_000],
      ["Fonds de commerce", "A2 A3", 1, 25_000, 5_000],
      ["Potentiel de développement", "B1 B2 C1 P1 P2", 2, 8_000, 107_000],
      ["Gestion économique", "B3 C2 C3 P3", 2, 7_000, 19_000],
    ] as const;
    for (const [name, ...values] of domains) expect(beside(page, name, 4)).toEqual(values);
    const { row, column } = placeOf(page, "Gestion économique");
    expect(page.rows[row]?.[column]?.fill).toBe(DOMAIN_COLORS.ECONOMY);
    const cell = placeOf(page, "B3 · Économie");
    expect(page.rows[cell.row]?.[cell.column]?.fill).toBe(DOMAIN_COLORS.ECONOMY);
  });

  it("prints the reading in use, and where its columns part", () => {
    placeOf(page, "1 · plus de 50 000 €".replace(/ (?=\d{3})/, "\u202f").replace(" €", "\u00a0€"));
    expect(sentences(page).join(" ")).toContain("ce que le client pourrait vous acheter en un an");
    expect(sentences(page).join(" ")).not.toContain("ESTIMATION");
  });
});

it("counts who is unplaced for want of a potential", () => {
  const page = matrixPage(portfolioOf([...SIX, { name: "Êta", revenue: 500 }]), ENGLISH);
  expect(sentences(page)).toContain(
    "Clients whose potential is unknown, who have no place here: 1.",
  );
});

it("reads shares of wallet the other way round, and never mixes the two", () => {
  const holds = (name: string, revenue: number, shareOfWallet: number): Bought => {
    return { name, revenue, numbers: { shareOfWallet } };
  };
  const list = [holds("Alpha", 60_000, 0.8), holds("Beta", 25_000, 0.5), holds("Eta", 15_000, 0.1)];
  const page = matrixPage(portfolioOf(list), ENGLISH);
  placeOf(page, "1 · we hold more than 70%");
  // 60,000 are 80% of 75,000; 15,000 a tenth of 150,000.
  expect(below(page, "A1 · Core", 4)).toEqual([1, 60_000, 15_000, "Alpha"]);
  expect(below(page, "B3 · Potential", 4)).toEqual([1, 15_000, 135_000, "Eta"]);
  expect(sentences(page).join(" ")).toContain("the opportunity is in column 3");
});

it("names a few clients of a cell and counts the others", () => {
  const many = Array.from({ length: 16 }, (_, i) => sells(`Client ${i + 10}`, 1000 - i, 90_000));
  const page = matrixPage(portfolioOf(many), ENGLISH);
  const [count, , , ...names] = below(page, "A1 · Core + potential", 8);
  expect([count, ...names]).toEqual([
    13,
    "Client 10",
    "Client 11",
    "Client 12",
    "Client 13",
    "… and 9 more",
  ]);
});

describe("a list that states no potential", () => {
  const page = matrixPage(portfolioOf(SIX.map(({ name, revenue }) => ({ name, revenue }))));

  it("says which column would show the matrix, and that this one is an estimate", () => {
    const text = sentences(page).join(" ");
    expect(text).toContain("une colonne avec ce que chaque client pourrait acheter en un an");
    expect(text).toContain("ESTIMATION");
    placeOf(page, "À gagner (estimé)");
  });

  it("has no place for prospects in it", () => {
    expect(() => placeOf(page, "P\u00a0: prospects, sans achat dans l’année")).toThrow("no ");
  });

  it("has nothing to cross where nobody buys", () => {
    const nobody = matrixPage(portfolioOf([{ name: "Alpha", revenue: 0 }]), ENGLISH);
    expect(sentences(nobody)).toContain(
      "Nothing to cross: the list states no potential, and without a purchase in the last twelve months none can be estimated.",
    );
  });
});
