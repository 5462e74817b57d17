import { describe, expect, it } from "vitest";
import { DEFAULT_METHOD } from "../../src/core/portfolio/method.ts";
import type { Source } from "../../src/core/portfolio/portfolio.ts";
import { clientCard } from "../../src/report/card/client-card.ts";
import { clientsTab } from "../../src/report/tabs/clients-tab.ts";
import { drawnOrders } from "../core/clv/purchases/drawn.ts";
import { ENGLISH } from "./clients-fixture.ts";
import { lineOf, madePage, sectionOf } from "./kpi-fixture.ts";
import { columnOf, tableOf } from "./table-helpers.ts";

const source: Source = { shape: "orders", orders: drawnOrders(400) };
const method = { ...DEFAULT_METHOD, clv: { ...DEFAULT_METHOD.clv, model: "mbg" as const } };

const { page, portfolio } = madePage(source, { context: ENGLISH, method });
const usual = madePage(source, { context: ENGLISH });

describe("what a purchase model expects, on the KPI tab", () => {
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

  it("says from which day when the list ends long before the as-of date", () => {
    const late = madePage(source, { context: ENGLISH, method, asOf: portfolio.asOf + 200 });
    const firsts = sectionOf(late.page, "Value of clients").map(([first]) => String(first));
    expect(
      firsts.filter((first) => /^12 months after \d\d\/\d\d\/2026, in total$/.test(first)),
    ).toHaveLength(1);
  });

  it("names the model and what it rests on", () => {
    const notes = sectionOf(page, "Value of clients").map(([first]) => String(first));
    expect(notes.some((note) => /^MBG\/NBD, fitted to 400 clients who bought/.test(note))).toBe(
      true,
    );
  });

  it("is not there with the formula", () => {
    const firsts = sectionOf(usual.page, "Value of clients").map(([first]) => first);
    expect(firsts).not.toContain("Next 12 months, in total");
  });
});

describe("what it expects of each client", () => {
  it("stands in three columns of the Clients tab, which the formula does not have", () => {
    const tab = clientsTab(portfolio, ENGLISH);
    const chances = columnOf(tab, "alive");
    expect(chances).toHaveLength(400);
    expect(chances.every((chance) => Number(chance) > 0 && Number(chance) < 1)).toBe(true);
    const { keys } = tableOf(tab);
    const first = portfolio.clients.id.indexOf(keys[0] ?? "");
    const expected = portfolio.purchases?.forecast.orders[first] ?? Number.NaN;
    expect(columnOf(tab, "expectedOrders")[0]).toBeCloseTo(expected, 2);
    expect(columnOf(tab, "expectedRevenue")[0]).toBeGreaterThan(0);
    const plain = tableOf(clientsTab(usual.portfolio, ENGLISH)).columns.map(({ key }) => key);
    expect(plain).not.toContain("alive");
  });

  it("stands on the client card", () => {
    const labels = (of: typeof portfolio) =>
      clientCard(of, 0, ENGLISH).parts.flatMap(({ lines }) => lines.map(({ label }) => label));
    expect(labels(portfolio)).toEqual(
      expect.arrayContaining(["Still active", "Orders ahead", "Revenue ahead"]),
    );
    expect(labels(usual.portfolio)).not.toContain("Still active");
  });
});
