import { describe, expect, it } from "vitest";
import type { AccountsMethod } from "../../../src/core/portfolio/method-options.ts";
import { ACCOUNT_COLORS } from "../../../src/report/palette.ts";
import { ENGLISH } from "../clients-fixture.ts";
import {
  type Bought,
  beside,
  matrixPage,
  placeOf,
  portfolioOf,
  sentences,
} from "./matrix-fixture.ts";

const rated = (name: string, revenue: number, history: number, potential: number): Bought => {
  return { name, revenue, numbers: { satisfaction: history, npsScore: potential } };
};

/** Scores given as they are: only the two numbers decide. */
const PORTRAIT: AccountsMethod = {
  criteria: [
    { key: "h", column: "satisfaction", family: "history", weight: 60, as: "score" },
    { key: "p", column: "npsScore", family: "potential", weight: 40, as: "score" },
  ],
};

const FIVE: readonly Bought[] = [
  rated("Alpha", 50_000, 9, 3),
  rated("Beta", 20_000, 5, 8),
  rated("Gamma", 15_000, 2, 9),
  rated("Delta", 10_000, 3, 2),
  rated("Epsilon", 5_000, 8, 7),
];

const pageOf = (clients: readonly Bought[]) =>
  matrixPage(portfolioOf(clients, {}, { accounts: PORTRAIT }), ENGLISH);

describe("key accounts by a portrait", () => {
  const page = pageOf(FIVE);

  it("counts each class with its share of clients and revenue", () => {
    // Potential from 6 on with a history below 7; else a history from 6 on; else small.
    expect(beside(page, "High potential", 4)).toEqual([2, 0.4, 35_000, 0.35]);
    expect(beside(page, "Loyal", 4)).toEqual([2, 0.4, 55_000, 0.55]);
    expect(beside(page, "Small without potential", 4)).toEqual([1, 0.2, 10_000, 0.1]);
  });

  it("says what each department does", () => {
    const { row } = placeOf(page, "What each department does");
    const departments = page.rows.slice(row).map((cells) => cells[1]?.value);
    for (const name of ["Sales", "Quotes", "Production", "Delivery", "Support"])
      expect(departments.filter((value) => value === name)).toHaveLength(3);
  });

  it("prints the portrait with its weights, and that it was chosen", () => {
    const { row } = placeOf(page, "Portrait of the ideal client");
    expect(page.rows[row + 1]?.[0]?.value).toBe("As chosen on the Settings tab.");
    expect(page.rows[row + 3]?.map(({ value }) => value).slice(0, 2)).toEqual(["History", 0.6]);
    expect(page.rows[row + 4]?.map(({ value }) => value).slice(0, 2)).toEqual(["Potential", 0.4]);
  });

  it("parts the four corners at the medians", () => {
    // Medians: history 5, appeal 7; a client at a median counts as high.
    expect(beside(page, "Invest for growth", 2)).toEqual([2, 25_000]);
    expect(beside(page, "Invest selectively", 2)).toEqual([1, 15_000]);
    expect(beside(page, "Maintain", 2)).toEqual([1, 50_000]);
    expect(beside(page, "Manage for cash or withdraw", 2)).toEqual([1, 10_000]);
  });
});

describe("the chart of key accounts", () => {
  const [chart] = pageOf(FIVE).charts;

  it("states its finding, and crosses its axes at the medians", () => {
    expect(chart?.kind).toBe("bubble");
    expect(chart?.title).toBe("Where to invest: 2 accounts of high appeal and strong history");
    expect([chart?.bubbles?.x.middle, chart?.bubbles?.y.middle]).toEqual([5, 7]);
  });

  it("groups bubbles by class, in the colour the class has everywhere", () => {
    expect(chart?.colors).toEqual([
      ACCOUNT_COLORS.HIGH_POTENTIAL,
      ACCOUNT_COLORS.LOYAL,
      ACCOUNT_COLORS.SMALL,
    ]);
    const { rows } = pageOf(FIVE);
    const { row, column } = chart?.range ?? { row: 0, column: 0 };
    const drawn = rows.slice(row + 1, row + 6).map((cells) => cells.slice(column, column + 5));
    expect(drawn.map((cells) => cells.map(({ value }) => value))).toEqual([
      ["Beta", 5, 8, "High potential", 20_000],
      ["Gamma", 2, 9, "High potential", 15_000],
      ["Alpha", 9, 3, "Loyal", 50_000],
      ["Epsilon", 8, 7, "Loyal", 5_000],
      ["Delta", 3, 2, "Small without potential", 10_000],
    ]);
  });

  it("names twelve bubbles, and draws fifty", () => {
    const many = Array.from({ length: 60 }, (_, i) =>
      rated(`C${i}`, 60_000 - i, (i * 7) % 11, (i * 3) % 11),
    );
    const page = pageOf(many);
    const range = page.charts[0]?.range ?? { row: 0, column: 0, rows: 0 };
    expect(range.rows).toBe(51);
    const names = page.rows
      .slice(range.row + 1, range.row + range.rows)
      .map((cells) => cells[range.column]?.value);
    expect(names.filter((name) => name !== "").sort()).toEqual(
      Array.from({ length: 12 }, (_, i) => `C${i}`).sort(),
    );
  });
});

it("says that a portrait nobody chose is a proposal", () => {
  const page = matrixPage(portfolioOf(FIVE), ENGLISH);
  expect(sentences(page).join(" ")).toContain("PROPOSED from what your list tells");
});

it("counts the clients of whom too little is known", () => {
  const page = pageOf([...FIVE, { name: "Eta", revenue: 100 }]);
  expect(beside(page, "Incomplete", 1)).toEqual([1]);
  expect(sentences(page)).toContain("Less than 60% of the weight is known of 1 client.");
});
