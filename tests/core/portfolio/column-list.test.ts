import { describe, expect, it } from "vitest";
import { buildPortfolio } from "../../../src/core/portfolio/build.ts";
import { columnStock } from "../../../src/core/portfolio/column-finder.ts";
import { listColumns } from "../../../src/core/portfolio/column-list.ts";
import { compareSortings } from "../../../src/core/portfolio/compare-sortings.ts";
import { DEFAULT_METHOD } from "../../../src/core/portfolio/method.ts";
import { factsOf, listOf, on, ordersOf } from "./make.ts";

const ASOF = on("2026-11-22");

describe("columns to choose from", () => {
  it("are those that say something, with words alike counted as one", () => {
    const facts = factsOf(["1", "2", "3", "4"], { Zone: ["Nord", "NORD", "nord ", "Est"] });
    const stock = columnStock(facts, {
      revenue: { kind: "number", values: [5, Number.NaN, 2, 9] },
      margin: { kind: "number", values: [Number.NaN, Number.NaN, Number.NaN, Number.NaN] },
    });
    const listed = listColumns(stock);
    expect(listed.map(({ name }) => name)).toEqual(["revenue", "id", "name", "Zone"]);
    expect(listed[0]).toMatchObject({ kind: "number", known: 3, least: 2, most: 9 });
    expect(listed[3]).toMatchObject({
      known: 4,
      distinct: 2,
      words: [
        { text: "Nord", clients: 3 },
        { text: "Est", clients: 1 },
      ],
    });
  });

  it("have words beside the numbers of a column of the user's own, where clients share them", () => {
    const own = (...values: number[]) => ({
      kind: "number" as const,
      values: Float64Array.from(values),
      own: { unit: "number" as const, texts: values.map(String) },
    });
    const facts = {
      ...factsOf(["1", "2", "3", "4"]),
      own: { Zone: () => own(1, 2, 2, 1), Surface: () => own(10, 20, 30, 40) },
    };
    const [, , zone, surface] = listColumns(columnStock(facts, {}));
    expect(zone).toMatchObject({ name: "Zone", kind: "number", unit: "number", least: 1, most: 2 });
    expect(zone?.words).toEqual([
      { text: "1", clients: 2 },
      { text: "2", clients: 2 },
    ]);
    expect(surface).toMatchObject({ kind: "number", distinct: 4, words: [] });
  });

  it("work out a column only when it is asked for", () => {
    let made = 0;
    const stock = columnStock(factsOf(["1"]), {
      later: () => {
        made++;
        return { kind: "number", values: [1] };
      },
    });
    expect(made).toBe(0);
    expect(stock.find("LATER")).toEqual({ kind: "number", values: [1] });
    stock.find("later");
    expect([made, stock.find("never")]).toEqual([1, null]);
  });

  it("count the days to a contract's end, and name the families of an order list", () => {
    const numbers = { contractEnd: Float64Array.of(ASOF + 30, ASOF - 2) };
    const clients = { ...factsOf(["a", "b"]), numbers };
    const list = listOf(["a", "b"], { clients, revenue: Float64Array.of(1, 2) });
    const source = { shape: "clients", list } as const;
    const { find } = buildPortfolio(source, DEFAULT_METHOD, ASOF).aspects.columns;
    expect(find("contractDays")?.values).toEqual(Float64Array.of(30, -2));
    const orders = {
      ...ordersOf([
        ["a", "2026-01-01", 10],
        ["a", "2026-02-01", 30],
        ["b", "2026-03-01", 5],
      ]),
      families: { of: Int32Array.of(0, 1, -1), names: ["Vis", "Clous"] },
    };
    const bought = buildPortfolio({ shape: "orders", orders }, DEFAULT_METHOD, ASOF);
    expect(bought.aspects.columns.find("families")?.values).toEqual(["Clous ; Vis", ""]);
  });
});

it("two sortings stand side by side in clients and money", () => {
  const revenue = Float64Array.of(10, 0.1, 0.2, Number.NaN);
  const before = { of: ["A", "A", "B", ""], order: ["A", "B"] };
  const after = { of: ["A", "B", "B", ""], order: ["A", "B"] };
  expect(compareSortings(before, after, { ids: ["1", "2", "3", "4"], revenue })).toEqual({
    segments: [
      { key: "A", clientsBefore: 2, clientsAfter: 1, revenueBefore: 10.1, revenueAfter: 10 },
      { key: "B", clientsBefore: 1, clientsAfter: 2, revenueBefore: 0.2, revenueAfter: 0.3 },
    ],
    moved: 1,
    moves: [{ from: "A", to: "B", clients: 1, revenue: 0.1, ids: ["2"] }],
  });
});
