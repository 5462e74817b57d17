import { describe, expect, it } from "vitest";
import type { Rows } from "../../../src/intake/cell.ts";
import { detect } from "../../../src/intake/detect/detect.ts";
import { headerBlock } from "../../../src/intake/detect/header-block.ts";
import { readIntake } from "../../../src/intake/read-intake.ts";
import { CATALOGUE, CONTEXT } from "../table-file.ts";

const block = (rows: Rows, headerRow = 0) => headerBlock(rows, headerRow, CATALOGUE);

describe("headerBlock", () => {
  it("leaves a plain header as it is, line breaks kept", () => {
    expect(
      block([
        ["Client", " CA 2025\nHT "],
        ["A", "1"],
      ]),
    ).toEqual({
      last: 0,
      headings: ["Client", "CA 2025\nHT"],
    });
  });

  it("gives years the group above them", () => {
    const rows: Rows = [
      ["", "CA", "", "Marge", ""],
      ["Client", 2024, 2025, 2024, 2025],
      ["A", 1, 2, 3, 4],
    ];
    expect(block(rows, 1)).toEqual({
      last: 1,
      headings: ["Client", "CA 2024", "CA 2025", "Marge 2024", "Marge 2025"],
    });
  });

  it("takes the years below a header with it, wherever the header row is said to be", () => {
    const rows: Rows = [
      ["Client", "Ville", "CA HT", "", "Commercial"],
      ["", "", "2024", "2025", ""],
      ["A", "Lyon", "10", "20", "Inès"],
    ];
    const headings = ["Client", "Ville", "CA HT 2024", "CA HT 2025", "Commercial"];
    expect(block(rows, 0)).toEqual({ last: 1, headings });
    expect(block(rows, 1)).toEqual({ last: 1, headings });
  });

  it("puts what is counted before its year", () => {
    const rows: Rows = [
      ["Client", "2024", "", "2025", ""],
      ["", "CA", "Nb commandes", "CA", "Nb commandes"],
      ["A", "10", "1", "20", "2"],
    ];
    expect(block(rows).headings).toEqual([
      "Client",
      "CA 2024",
      "Nb commandes 2024",
      "CA 2025",
      "Nb commandes 2025",
    ]);
  });

  it("adds a row of units to the names", () => {
    const rows: Rows = [
      ["Client", "CA", "Marge", "Ville"],
      ["", "k€", "%", ""],
      ["A", "10", "20", "Lyon"],
    ];
    expect(block(rows)).toEqual({ last: 1, headings: ["Client", "CA k€", "Marge %", "Ville"] });
  });

  it("tells two columns of one heading apart by their groups", () => {
    const rows: Rows = [
      ["Société", "", "Contact", ""],
      ["Nom", "Téléphone", "Nom", "Téléphone"],
      ["Acme", "01 99 00 10 01", "Ada Petit", "06 39 98 10 01"],
    ];
    expect(block(rows, 1).headings).toEqual([
      "Société Nom",
      "Société Téléphone",
      "Contact Nom",
      "Contact Téléphone",
    ]);
  });

  it("takes no title, no data and no year of data for a part of the header", () => {
    const titled: Rows = [
      ["Clients 2025", ""],
      ["Client", "2025"],
      ["A", "1"],
    ];
    expect(block(titled, 1).headings).toEqual(["Client", "2025"]);
    expect(
      block([
        ["Année", "Client"],
        ["2024", ""],
        ["2025", "A"],
      ]).last,
    ).toBe(0);
    expect(
      block([
        ["", "Client", "Ville"],
        ["", "Prospect", ""],
        ["", "A", "Lyon"],
      ]).last,
    ).toBe(0);
    expect(
      block([
        ["Client", "CA"],
        ["Client", "CA"],
        ["A", "1"],
      ]).last,
    ).toBe(0);
  });
});

describe("a list with two rows of headings", () => {
  const rows: Rows = [
    ["Portefeuille", "", "", "", ""],
    ["", "", "", "", ""],
    ["Client", "Ville", "CA", "", "Marge"],
    ["", "", "2024", "2025", "%"],
    ["Acme", "Lyon", "1200", "1500", "30"],
    ["Bora", "Paris", "800", "700", "25"],
  ];

  it("is read by year, its data begin below", () => {
    const found = detect(rows, {}, CONTEXT);
    expect(found.table.headerRow).toBe(3);
    expect(found.columns.map(({ header, field, year }) => [header, field, year])).toEqual([
      ["Client", "client_name", undefined],
      ["Ville", "city", undefined],
      ["CA 2024", "revenue_year", 2024],
      ["CA 2025", "revenue_year", 2025],
      ["Marge %", "margin_rate", undefined],
    ]);
    const { source, quality, headerRow } = readIntake(rows, {}, CONTEXT);
    expect([headerRow, quality.rowsKept]).toEqual([4, 2]);
    expect(source.shape === "clients" && [...source.list.revenue]).toEqual([1500, 700]);
  });

  it("is read alike when the user gives either row", () => {
    for (const headerRow of [3, 4]) {
      expect(detect(rows, { headerRow }, CONTEXT).columns).toEqual(
        detect(rows, {}, CONTEXT).columns,
      );
    }
  });

  it("reads revenue in thousands where a row of units says so", () => {
    const units: Rows = [
      ["Client", "CA", "Ville"],
      ["", "k€", ""],
      ["Acme", "12", "Lyon"],
      ["Bora", "7,5", "Paris"],
    ];
    const { source } = readIntake(units, {}, CONTEXT);
    expect(source.shape === "clients" && [...source.list.revenue]).toEqual([12_000, 7_500]);
  });
});
