import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attractiveness } from "../../../src/core/accounts/attractiveness.ts";
import { checkWeights, scoreAccounts } from "../../../src/core/accounts/score.ts";
import { usualPortrait } from "../../../src/core/accounts/usual-portrait.ts";
import { levelWorth, revenueWorth } from "../../../src/core/accounts/word-worth.ts";

const NUMBERS = [
  "revenue",
  "margin",
  "orders",
  "firstDay",
  "recencyDays",
  "whiteSpace",
  "evolution",
];
const portrait = (numbers: readonly string[], words: Record<string, Record<string, number>> = {}) =>
  usualPortrait({
    tells: (column) => numbers.includes(column),
    worth: (column) => words[column] ?? null,
  });
const weights = (found: ReturnType<typeof portrait>) =>
  (found?.criteria ?? []).map(({ column, weight }) => [column, weight]);

describe("the portrait proposed", () => {
  it("takes what the list tells: profile 20, history 45, potential 35", () => {
    const found = portrait(["employees", ...NUMBERS], { sector: { BTP: 10, Mode: 0 } });
    expect(weights(found)).toEqual([
      ["employees", 10],
      ["sector", 10],
      ["revenue", 18],
      ["margin", 9],
      ["orders", 9],
      ["firstDay", 5],
      ["recencyDays", 4],
      ["whiteSpace", 26],
      ["evolution", 9],
    ]);
    const as = (column: string) => found?.criteria.find((each) => each.column === column)?.as;
    expect([as("sector"), as("revenue"), as("firstDay")]).toEqual([
      { BTP: 10, Mode: 0 },
      "most",
      "least",
    ]);
  });

  it("gives the part of a family nothing is told of to the others", () => {
    expect(weights(portrait(["revenue", "whiteSpace"]))).toEqual([
      ["revenue", 56],
      ["whiteSpace", 44],
    ]);
  });

  it("is none where nothing is told of the history", () => {
    expect(portrait(["employees", "whiteSpace"])).toBeNull();
  });

  it("has weights that add up to 100, whatever is told", () => {
    fc.assert(
      fc.property(fc.subarray(["employees", ...NUMBERS]), fc.boolean(), (numbers, sectors) => {
        const found = portrait(["revenue", ...numbers], sectors ? { sector: { a: 1 } } : {});
        const all = (found?.criteria ?? []).map(({ weight }) => weight);
        expect(() => checkWeights(all)).not.toThrow();
        expect(all.every((weight) => Number.isInteger(weight) && weight > 0)).toBe(true);
      }),
    );
  });
});

describe("what words are worth", () => {
  it("levels are known in both languages, whatever their accents", () => {
    expect(levelWorth(["Élevé", "moyen", "", "FAIBLE"])).toEqual({ eleve: 9, moyen: 5, faible: 2 });
    expect(levelWorth(["A", "b", "C"])).toEqual({ a: 9, b: 5, c: 2 });
  });

  it("words nobody understands, or that all say the same, are worth nothing", () => {
    expect(levelWorth(["fort", "fort"])).toBeNull();
    expect(levelWorth(["fort", "moyen", "selon saison"])).toBeNull();
    expect(levelWorth(["", ""])).toBeNull();
  });

  it("sectors are worth what their median buyer brings", () => {
    const revenue = Float64Array.of(100, 300, 50, 1000, 0, Number.NaN);
    const sectors = ["BTP", "btp", "Mode", "Santé", "Sport", "Mode"];
    expect(revenueWorth(sectors, revenue)).toEqual({ Mode: 0, BTP: 5, Santé: 10 });
    expect(revenueWorth(["BTP", "BTP"], Float64Array.of(1, 2))).toBeNull();
  });
});

describe("attractiveness", () => {
  it("weighs profile and potential as their criteria do, and makes do with one", () => {
    const score = (values: readonly number[]) => Float64Array.from(values);
    const criteria = [
      { key: "size", family: "profile", weight: 20, column: "size", as: "score" },
      { key: "past", family: "history", weight: 50, column: "past", as: "score" },
      { key: "more", family: "potential", weight: 30, column: "more", as: "score" },
    ] as const;
    const values = {
      size: score([10, Number.NaN, Number.NaN]),
      past: score([1, 1, 1]),
      more: score([5, 4, Number.NaN]),
    };
    const scores = scoreAccounts(
      criteria.map(({ key, family, weight }) => ({
        key,
        family,
        weight,
        source: { kind: "score", values: values[key] },
      })),
      3,
    );
    expect(Array.from(attractiveness(scores, { criteria }))).toEqual([7, 4, Number.NaN]);
  });
});
