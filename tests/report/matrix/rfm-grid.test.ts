import { describe, expect, it } from "vitest";
import { SEGMENT_COLORS } from "../../../src/report/palette.ts";
import { AS_OF, ENGLISH, FRENCH } from "../clients-fixture.ts";
import { type Bought, matrixPage, placeOf, portfolioOf, sentences } from "./matrix-fixture.ts";

/** Twenty-five clients, the first the most recent, the most frequent and the largest. */
const LIST: readonly Bought[] = Array.from({ length: 25 }, (_, i) => {
  return { name: `Client ${i + 1}`, revenue: 2500 - 100 * i };
});
const DATED = {
  orders: Float64Array.from(LIST, (_, i) => 50 - 2 * i),
  firstDay: Float64Array.from(LIST, () => AS_OF - 900),
  lastDay: Float64Array.from(LIST, (_, i) => AS_OF - 10 * i - 5),
};

/** Names, counts and revenue of the grid, row by row; a row of the grid takes three of the sheet. */
function gridOf(page: ReturnType<typeof matrixPage>) {
  const top = placeOf(page, "R 5").row;
  return Array.from({ length: 5 }, (_, row) =>
    Array.from({ length: 5 }, (_, band) => {
      const cells = [0, 1, 2].map((line) => page.rows[top + 3 * row + line]?.[2 + band]);
      const [name, count, revenue] = cells.map((cell) => cell?.value);
      return { name, count, revenue, color: cells[1]?.fill };
    }),
  );
}

describe("the RFM grid of a list with orders", () => {
  const grid = gridOf(matrixPage(portfolioOf(LIST, DATED)));

  it("counts clients and revenue where the scores meet", () => {
    // Fifths of a list whose three orders are the same: five clients on each step of the diagonal.
    const counts = grid.map((row) => row.map(({ count }) => count));
    expect(counts).toEqual([
      [0, 0, 0, 0, 5],
      [0, 0, 0, 5, 0],
      [0, 0, 5, 0, 0],
      [0, 5, 0, 0, 0],
      [5, 0, 0, 0, 0],
    ]);
    expect(grid[0]?.[4]?.revenue).toBe(2500 + 2400 + 2300 + 2200 + 2100);
    expect(grid[0]?.[0]?.revenue).toBe("");
  });

  it("shows each cell with the name and the colour of its segment", () => {
    expect(grid[0]?.[4]).toMatchObject({ name: "Champions", color: SEGMENT_COLORS.CHAMPION });
    expect(grid[4]?.[0]).toMatchObject({ name: "Dormants", color: SEGMENT_COLORS.DORMANT });
  });
});

it("prints the days between which a row lies", () => {
  const page = matrixPage(portfolioOf(LIST, DATED), ENGLISH);
  const { row } = placeOf(page, "R 5");
  expect(page.rows[row + 1]?.[0]?.value).toMatch(/^\d+ days or less$/);
  expect(page.rows[row + 13]?.[0]?.value).toMatch(/^\d+ days or more$/);
});

it("goes by the amount alone where the list counts no orders", () => {
  const page = matrixPage(portfolioOf(LIST, { ...DATED, orders: null }), FRENCH);
  placeOf(page, "M 5");
  expect(sentences(page).join(" ")).toContain("car la liste ne compte pas les commandes");
});

it("says that no client has a score, where there are no dates", () => {
  const page = matrixPage(portfolioOf(LIST), FRENCH);
  expect(sentences(page)).toContain("Aucun client n’a de note.");
});
