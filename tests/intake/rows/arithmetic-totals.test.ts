import { describe, expect, it } from "vitest";
import type { Rows } from "../../../src/intake/cell.ts";
import { arithmeticTotals, type FoundTotal } from "../../../src/intake/rows/arithmetic-totals.ts";
import type { RowView } from "../../../src/intake/rows/row-view.ts";

/** Name and two money columns. */
function view(rows: Rows): RowView {
  return {
    rows: [["Client", "CA 2024", "CA 2025"], ...rows],
    headerRow: 0,
    shape: "clients",
    names: [0],
    ids: [],
    documents: [],
    emails: [],
    proofs: [],
    money: [1, 2],
    mapped: [0, 1, 2],
  };
}

function found(rows: Rows): FoundTotal[] {
  const column = (at: number) =>
    Float64Array.from(rows, (row) => (row[at] === "" ? Number.NaN : Number(row[at])));
  return arithmeticTotals(view(rows), [column(1), column(2)], new Map());
}

function totalsOf(rows: Rows): number[] {
  return found(rows).map(({ row }) => row);
}

describe("arithmeticTotals", () => {
  it("finds subtotals and the grand total by their sums", () => {
    const rows = [
      ["A", 100, 10],
      ["B", 200, 20],
      ["", 300, 30],
      ["C", 50, 5],
      ["D", 50, 6],
      ["", 100, 11],
      ["", 400, 41],
    ];
    expect(found(rows)).toEqual([
      { row: 3, whole: false },
      { row: 6, whole: false },
      { row: 7, whole: true },
    ]);
  });

  it("bears the rounding of long sums, not more", () => {
    const rows = [
      ["A", 100, 10],
      ["B", 200, 20],
    ];
    expect(totalsOf([...rows, ["", 301, 30]])).toEqual([3]);
    expect(totalsOf([...rows, ["", 303, 30]])).toEqual([]);
  });

  it("leaves named rows, single sums and first lines alone", () => {
    expect(
      totalsOf([
        ["A", 1, 1],
        ["B", 2, 2],
        ["C", 3, 3],
      ]),
    ).toEqual([]);
    expect(
      totalsOf([
        ["A", 1, 1],
        ["B", 2, 2],
        ["", 3, ""],
      ]),
    ).toEqual([]);
    expect(
      totalsOf([
        ["A", 1, 1],
        ["", 1, 1],
      ]),
    ).toEqual([]);
  });
});
