import { describe, expect, it } from "vitest";
import { DEFAULT_METHOD } from "../../src/core/portfolio/method.ts";
import type { Source } from "../../src/core/portfolio/portfolio.ts";
import { drawnOrders } from "../core/clv/purchases/drawn.ts";
import { ENGLISH } from "./clients-fixture.ts";
import { lineOf, madePage, sectionOf } from "./kpi-fixture.ts";

const source: Source = { shape: "orders", orders: drawnOrders(400) };
const method = { ...DEFAULT_METHOD, clv: { ...DEFAULT_METHOD.clv, model: "mbg" as const } };

describe("what a purchase model expects, on the KPI tab", () => {
  const { page } = madePage(source, { context: ENGLISH, method });
  const [expected, low, high, said, came, error] = lineOf(page, "Orders", "Value of clients");

  it("stands between its limits, with what would have been said a year ago", () => {
    expect(lineOf(page, "Next 12 months, in total")).toEqual([
      "Expected",
      "At least",
      "At most",
      "Said a year ago",
      "What came",
      "Error",
    ]);
    expect(Number(low)).toBeLessThan(Number(expected));
    expect(Number(high)).toBeGreaterThan(Number(expected));
    expect(error).toBeCloseTo(Number(said) / Number(came) - 1, 12);
  });

  it("names the model and what it rests on", () => {
    const notes = sectionOf(page, "Value of clients").map(([first]) => String(first));
    expect(notes.some((note) => /^MBG\/NBD, fitted to 400 clients who bought/.test(note))).toBe(
      true,
    );
  });

  it("is not there with the formula", () => {
    const usual = madePage(source, { context: ENGLISH }).page;
    const firsts = sectionOf(usual, "Value of clients").map(([first]) => first);
    expect(firsts).not.toContain("Next 12 months, in total");
  });
});
