import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AS_OF, ENGLISH, FRENCH } from "./clients-fixture.ts";
import {
  type Bought,
  matrixPage,
  placeOf,
  portfolioOf,
  sentences,
} from "./matrix/matrix-fixture.ts";

const TEN: readonly Bought[] = Array.from({ length: 10 }, (_, i) => {
  return { name: `Client ${i + 1}`, revenue: 1000 - 90 * i };
});

describe("the tab of matrices", () => {
  it("begins with day, period and source", () => {
    const { rows } = matrixPage(portfolioOf(TEN));
    expect(rows[0]?.[0]?.value).toBe("Matrices");
    expect(rows[1]?.[0]?.value).toBe(
      "Au 22/11/2026 · période de la liste · source\u00a0: Ventes 2026",
    );
  });

  it("calls growth and share an adaptation, with the medians it parts at", () => {
    // Half grew by a tenth, half by a half; shares part between the fourth and the fifth of eight.
    const eight = [400, 300, 200, 100, 400, 300, 200, 100].map((revenue, i) => {
      return { name: `C${i}`, revenue };
    });
    const before = Float64Array.from(eight, ({ revenue }, i) => revenue / (i < 4 ? 1.1 : 1.5));
    const portfolio = portfolioOf(eight, { previous: [{ label: "2025", revenue: before }] });
    const page = matrixPage(portfolio, ENGLISH);
    expect(sentences(page).join(" ")).toContain("An adaptation of the growth-share matrix");
    const counts = ["Stars", "Cash cows", "Question marks", "Dogs"].map((name) => {
      const { row } = placeOf(page, name);
      return page.rows[row]?.[1]?.value;
    });
    expect(counts).toEqual([2, 2, 2, 2]);
  });

  it("leaves growth out of a list with one period", () => {
    const page = matrixPage(portfolioOf(TEN), ENGLISH);
    expect(() => placeOf(page, "Stars")).toThrow("no ");
  });
});

describe("any list", () => {
  const client = fc.record({
    name: fc.string({ maxLength: 40 }).filter((name) => !/NaN|\{\w+\}/.test(name)),
    revenue: fc.integer({ min: -50_000, max: 10_000_000 }).map((cents) => cents / 100),
    numbers: fc.record({
      potentialAmount: fc.constantFrom(Number.NaN, 0, 900, 30_000, 80_000),
    }),
    lastDay: fc.constantFrom(Number.NaN, AS_OF, AS_OF - 40, AS_OF - 400),
    orders: fc.integer({ min: 0, max: 40 }),
  });
  const lists = fc.uniqueArray(client, {
    minLength: 1,
    maxLength: 60,
    selector: ({ name }) => name,
  });

  it("fills every cell of the page with a text, a finite number or nothing", () => {
    fc.assert(
      fc.property(lists, fc.constantFrom(FRENCH, ENGLISH), (list, context) => {
        const page = matrixPage(portfolioOf(list, datesOf(list)), context);
        for (const row of page.rows) {
          expect(row).toHaveLength(page.widths.length);
          for (const { value } of row) {
            if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
            else if (typeof value === "string") expect(value).not.toMatch(/NaN|undefined|\{\w+\}/);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it("counts every client with a score once in the RFM grid", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const portfolio = portfolioOf(list, datesOf(list));
        const scored = portfolio.columns.rfm.filter((code) => code !== "").length;
        fc.pre(scored > 0);
        const page = matrixPage(portfolio, ENGLISH);
        const first = placeOf(page, "RFM grid").row;
        const last = placeOf(page, "Key accounts", first).row;
        const lines = page.rows.slice(first, last).filter((row) => row[1]?.value === "Clients");
        const counts = lines.flatMap((row) => row.slice(2).map(({ value }) => Number(value)));
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(scored);
      }),
      { numRuns: 40 },
    );
  });
});

function datesOf(list: readonly { readonly lastDay: number; readonly orders: number }[]) {
  return {
    lastDay: Float64Array.from(list, ({ lastDay }) => lastDay),
    orders: Float64Array.from(list, ({ orders }) => orders),
  };
}
