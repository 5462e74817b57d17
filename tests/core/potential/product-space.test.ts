import { describe, expect, it } from "vitest";
import type { Orders } from "../../../src/core/orders.ts";
import { familyGrid } from "../../../src/core/potential/family-grid.ts";
import { productSpace } from "../../../src/core/potential/product-space.ts";
import { on, ordersOf } from "../portfolio/make.ts";

type Line = readonly [client: string, family: string, amount: number];

const YEAR = { from: on("2026-01-01"), to: on("2026-12-31") };
const linesOf = (lines: readonly Line[], date = "2026-03-01"): Orders => {
  const names = [...new Set(lines.map(([, family]) => family))].filter((name) => name !== "");
  return {
    ...ordersOf(lines.map(([client, , amount]) => [client, date, amount])),
    families: { of: Int32Array.from(lines, ([, family]) => names.indexOf(family)), names },
  };
};

describe("client by family, method D14", () => {
  const grid = familyGrid(
    linesOf([
      ["a", "Paper", 100.25],
      ["a", "Paper", 0.25],
      ["a", "Ink", 40],
      ["b", "Paper", 300],
      ["b", "Ink", 20],
      ["b", "Ink", -20],
      ["c", "Ink", 60],
      ["d", "", 999],
    ]),
    YEAR,
  );
  if (grid === null) throw new Error("the lines name families");

  it("adds up what each bought, and counts a family returned whole as none", () => {
    expect(Array.from(grid.bought)).toEqual([2, 1, 1, 0]);
    expect(grid.spend.get(0)).toBe(100.5);
    expect(grid.spend.has(3)).toBe(false);
  });

  it("values what a client does not buy at the median of those who do", () => {
    const space = productSpace(grid, null);
    expect(space.gapsOf(1)).toEqual([{ family: 1, buyers: 2 / 3, value: 50 }]);
    expect(space.gapsOf(2)).toEqual([{ family: 0, buyers: 2 / 3, value: (100.5 + 300) / 2 }]);
    expect(space.gapsOf(0)).toEqual([]);
    expect(space.gapsOf(3)).toEqual([]);
    expect(Array.from(space.next)).toEqual([-1, 1, 0, -1]);
    expect(Array.from(space.nextValue)).toEqual([Number.NaN, 50, 200.25, Number.NaN]);
  });

  it("takes no line outside the period, and is nothing without families", () => {
    const late = familyGrid(linesOf([["a", "Ink", 10]], "2027-01-01"), YEAR);
    expect(Array.from(late?.bought ?? [])).toEqual([0]);
    expect(familyGrid(ordersOf([["a", "2026-01-01", 1]]), YEAR)).toBeNull();
  });
});

describe("peers of a sector", () => {
  it("decide where eight of them buy the family", () => {
    const lines: Line[] = [];
    for (let k = 0; k < 8; k++) lines.push([`h${k}`, "Ink", 10], [`b${k}`, "Ink", 1000]);
    lines.push(["hx", "Paper", 5], ["bx", "Paper", 5]);
    const orders = linesOf(lines);
    const grid = familyGrid(orders, YEAR);
    if (grid === null) throw new Error("the lines name families");
    const sector = orders.clients.id.map((id) => (id.startsWith("h") ? "Hotels" : "Bakers"));
    const { gapsOf } = productSpace(grid, sector);
    const at = (id: string) => gapsOf(orders.clients.id.indexOf(id))[0];
    expect(at("hx")).toEqual({ family: 0, buyers: 8 / 9, value: 10 });
    expect(at("bx")).toEqual({ family: 0, buyers: 8 / 9, value: 1000 });
    expect(productSpace(grid, null).gapsOf(orders.clients.id.indexOf("hx"))[0]?.value).toBe(505);
  });
});
