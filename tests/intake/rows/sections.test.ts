import { describe, expect, it } from "vitest";
import type { Rows } from "../../../src/intake/cell.ts";
import { removedRows } from "../../../src/intake/rows/removed-rows.ts";
import type { RowView } from "../../../src/intake/rows/row-view.ts";
import { sectionsOf } from "../../../src/intake/rows/sections.ts";

/** A report whose clients stand above their rows, in the column of dates. */
function report(rows: Rows): RowView {
  return {
    rows: [["", "Date", "Transaction Type", "Num", "Product", "Qty", "Amount"], ...rows],
    headerRow: 0,
    shape: "orders",
    names: [],
    ids: [],
    documents: [3],
    emails: [],
    proofs: [1],
    money: [6],
    mapped: [1, 2, 3, 4, 5, 6],
  };
}

function named(rows: Rows): (string | null)[] {
  const view = report(rows);
  const { headings } = removedRows(view);
  return Array.from(sectionsOf(view, headings), (at) => headings[at]?.text ?? null).slice(1);
}

const sale = (day: string): string[] => ["", day, "Invoice", "1001", "Screws", "2", "10.00"];

describe("sectionsOf", () => {
  it("gives each row the heading above it, until its total closes it", () => {
    const rows = [
      ["Acme", "", "", "", "", "", ""],
      sale("01/13/2026"),
      ["Total for Acme", "", "", "", "", "", "10.00"],
      ["Beta Ltd", "", "", "", "", "", ""],
      sale("01/14/2026"),
      ["Total for Beta Ltd", "", "", "", "", "", "10.00"],
      ["TOTAL", "", "", "", "", "", "20.00"],
    ];
    expect(named(rows)).toEqual(["Acme", "Acme", "Acme", "Beta Ltd", "Beta Ltd", "Beta Ltd", null]);
  });

  it("gives a group inside another to the outer one", () => {
    const rows = [
      ["Acme", "", "", "", "", "", ""],
      sale("01/13/2026"),
      ["Site Lyon", "", "", "", "", "", ""],
      sale("01/14/2026"),
      ["Total for Site Lyon", "", "", "", "", "", "10.00"],
      ["Total for Acme", "", "", "", "", "", "20.00"],
      sale("01/15/2026"),
    ];
    expect(named(rows)).toEqual(["Acme", "Acme", "Acme", "Acme", "Acme", "Acme", null]);
  });

  it("lets the next heading end the group where nothing closes it", () => {
    const rows = [
      ["Acme", "", "", "", "", "", ""],
      sale("01/13/2026"),
      ["Beta", "", "", "", "", "", ""],
      sale("01/14/2026"),
    ];
    expect(named(rows)).toEqual(["Acme", "Acme", "Beta", "Beta"]);
  });
});
