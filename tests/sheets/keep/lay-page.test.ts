import { expect, it } from "vitest";
import type { PageBody, SpecCell } from "../../../src/report/tab-spec.ts";
import { layPage } from "../../../src/sheets/keep/lay-page.ts";
import { emptyMemory, tabMemory } from "../../../src/sheets/keep/memory.ts";
import type { Grid, RawCell } from "../../../src/sheets/keep/typed-cell.ts";

function page(rows: readonly (readonly SpecCell[])[]): PageBody {
  return {
    kind: "page",
    widths: [100, 100, 100],
    frozenRows: 0,
    rows: rows.map((row) => row.map((value) => ({ value, format: "plain", style: "plain" }))),
    colors: [],
    charts: [],
    inputs: [],
  };
}

const OURS = [
  ["Title", "", ""],
  ["", "", ""],
  ["Clients", 12, ""],
  ["Revenue", 900, ""],
] as const;

/** Lays the page out again over what stands there, after it was written once. */
function again(grid: Grid, rows: readonly (readonly SpecCell[])[] = OURS) {
  const tab = tabMemory(emptyMemory(), "kpi");
  tab.written = layPage(page(OURS), [], undefined).written;
  const { block, typedOver } = layPage(page(rows), grid, tab);
  return { block, typedOver: typedOver.map(({ cell }) => cell) };
}

const copy = (): RawCell[][] => OURS.map((row) => [...row]);

it("leaves what is typed into free places where it is", () => {
  const grid = copy();
  grid[1] = ["", "mine", ""];
  grid[3] = ["Revenue", 900, "good"];
  grid.push(["", "", ""], ["below", "", { a1: "=B4*2" }]);
  expect(again(grid)).toEqual({ block: grid, typedOver: [] });
});

it("hands back what was typed over our cells, unless it is what we write", () => {
  const grid = copy();
  grid[2] = ["Clients", 13, ""];
  grid[3] = ["My revenue", 900, ""];
  expect(again(grid).typedOver).toEqual([13, "My revenue"]);
  expect(again(grid, [OURS[0], OURS[1], ["Clients", 13, ""], OURS[3]]).typedOver).toEqual([
    "My revenue",
  ]);
});

it("sees through rows and columns the user put in, and keeps what stands in them", () => {
  const grid = copy();
  grid.splice(2, 0, ["my row", "", ""]);
  const { block, typedOver } = again(grid);
  expect(typedOver).toEqual([]);
  expect(block.slice(0, 4)).toEqual(OURS.map((row) => [...row]));
  expect(block.flat()).toContain("my row");

  const wide = copy().map((row, at) => [at === 2 ? "my column" : "", ...row]);
  const moved = again(wide);
  expect(moved.typedOver).toEqual([]);
  expect(moved.block[2]?.slice(0, 3)).toEqual(["Clients", 12, ""]);
  expect(moved.block.flat()).toContain("my column");
});

it("moves beneath the page what stands where the page now needs room", () => {
  const grid = copy();
  grid.push(["note", "", ""]);
  const longer = [...OURS, ["Orders", 40, ""]];
  const { block, typedOver } = again(grid, longer);
  expect(typedOver).toEqual([]);
  expect(block[4]).toEqual(["Orders", 40, ""]);
  expect(block.slice(5).flat()).toContain("note");
});
