import { describe, expect, it } from "vitest";
import type { Rows } from "../../../src/intake/cell.ts";
import { findHeaderRow } from "../../../src/intake/detect/header-row.ts";
import { CATALOGUE } from "../table-file.ts";

const headerRow = (rows: Rows, answered?: number): number =>
  findHeaderRow(rows, CATALOGUE, answered);

const problem = (rows: string[][], answered?: number): string => {
  try {
    headerRow(rows, answered);
    return "";
  } catch (error) {
    return (error as { key: string }).key;
  }
};

describe("findHeaderRow", () => {
  it("takes the first row of a plain list", () => {
    expect(
      headerRow([
        ["Client", "CA"],
        ["Acme", "12"],
      ]),
    ).toBe(0);
  });

  it("passes over titles, blank rows and merged headings", () => {
    const rows = [
      ["", "Liste clients - fichier commercial", "", ""],
      ["", "", "", ""],
      ["Identité", "", "Chiffre d'affaires", ""],
      ["Code client", "Client", "CA 2024", "CA 2025\nHT"],
      ["1", "Acme", "12", "13"],
    ];
    expect(headerRow(rows)).toBe(3);
  });

  it("finds it at row 30", () => {
    const titles = Array.from({ length: 29 }, (_, i) => [`Note ${i}`, "", ""]);
    expect(headerRow([...titles, ["Client", "Date", "Montant"], ["A", "01/02/2025", "3"]])).toBe(
      29,
    );
  });

  it("is not caught by data that hold a heading's word", () => {
    const rows = [
      ["Société", "Statut", "CA 2025"],
      ["Facture & Cie", "Client", "12"],
      ["Acme", "Prospect", "13"],
    ];
    expect(headerRow(rows)).toBe(0);
  });

  it("accepts headings nobody knows over a column of values", () => {
    expect(
      headerRow([
        ["Qui", "Combien"],
        ["Acme", "12"],
      ]),
    ).toBe(0);
  });

  it("obeys the user", () => {
    expect(
      headerRow(
        [
          ["Client", "CA"],
          ["Nom", "Montant"],
          ["Acme", "1"],
        ],
        2,
      ),
    ).toBe(1);
  });

  it("says what is wrong", () => {
    expect(problem([])).toBe("source.empty");
    expect(problem([["", ""], [" "]])).toBe("source.empty");
    expect(problem([["Client", "CA"]])).toBe("source.headersOnly");
    expect(
      problem([
        ["Client", "CA"],
        ["", ""],
      ]),
    ).toBe("source.headersOnly");
    expect(
      problem([
        ["1", "2"],
        ["3", "4"],
      ]),
    ).toBe("source.noHeader");
    expect(problem([["Client"], ["Acme"]], 9)).toBe("source.noHeader");
  });
});
