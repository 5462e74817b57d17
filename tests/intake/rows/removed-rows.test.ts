import { readFileSync } from "node:fs";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { Rows } from "../../../src/intake/cell.ts";
import { removedRows } from "../../../src/intake/rows/removed-rows.ts";
import type { RowView } from "../../../src/intake/rows/row-view.ts";
import { hasShared, shared } from "../../setup/shared.ts";

const HEADER = ["Code", "Client", "Mail", "Ville", "Statut", "CA 2025"];

/** A client list with the header in its first row, unless told otherwise. */
function clients(rows: Rows, headerRow = 0): RowView {
  return {
    rows,
    headerRow,
    shape: "clients",
    ids: [0],
    names: [1],
    documents: [],
    emails: [2],
    proofs: [4],
    money: [5],
    mapped: [0, 1, 2, 3, 4, 5],
  };
}

/** Order, date, client, product, amount. */
function orders(rows: Rows): RowView {
  return {
    rows: [["Commande", "Date", "Client", "Article", "Montant"], ...rows],
    headerRow: 0,
    shape: "orders",
    ids: [],
    names: [2],
    documents: [0],
    emails: [],
    proofs: [1],
    money: [4],
    mapped: [0, 1, 2, 4],
  };
}

function reasonsOf(view: RowView): Record<number, string> {
  return Object.fromEntries(removedRows(view).reasons);
}

const DUPONT = ["C1", "Dupont", "a@dupont.fr", "Lyon", "Client", 100];
const DURAND = ["C2", "Durand", "", "Nice", "Client", "1 200,50 €"];

describe("removedRows", () => {
  it("leaves plain rows alone", () => {
    expect(reasonsOf(clients([HEADER, DUPONT, DURAND]))).toEqual({});
  });

  it("removes titles, blanks and headers met again", () => {
    const blank = ["", " ", "", "-", "", ""];
    const again = ["Code", "Client", "E-mail", "Ville", "Statut", "CA 2024"];
    const rows = [
      ["Liste clients", "", "", "", "", ""],
      blank,
      HEADER,
      DUPONT,
      again,
      blank,
      DURAND,
    ];
    expect(reasonsOf(clients(rows, 2))).toEqual({
      0: "title",
      1: "blank",
      4: "header",
      5: "blank",
    });
  });

  it.each([
    ["Total", "total"],
    ["TOTAL GÉNÉRAL", "total"],
    ["Total : Lyon", "total"],
    ["Grand Total", "total"],
    ["Moyenne", "total"],
    ["Sous-total NORD", "subtotal"],
    ["Total for Acme", "subtotal"],
    ["À reporter", "subtotal"],
  ])("removes the line %j as a %s", (label, reason) => {
    const rows = [HEADER, DUPONT, DURAND, ["", label, "", "", "", 1300.5]];
    expect(reasonsOf(clients(rows))).toEqual({ 3: reason });
  });

  it("removes totals without a label, by their sums", () => {
    const view = {
      ...clients([
        [...HEADER, "CA 2024"],
        [...DUPONT, 10],
        ["C2", "Durand", "", "Nice", "Client", 50, 5],
        ["", "", "", "", "", 150, 15],
        ["C3", "Roux", "", "Nice", "Client", 7, 1],
        ["", "", "", "", "", 157, 16],
        ["C4", "Blanc", "", "Nice", "Client", 7, ""],
        ["C5", "Noir", "", "Nice", "Client", 8, ""],
        ["C6", "Vert", "", "Nice", "Client", 9, ""],
        ["C7", "Brun", "", "Nice", "Client", 9, ""],
        ["C8", "Gris", "", "Nice", "Client", 9, ""],
      ]),
      money: [5, 6],
    };
    const column = (at: number) =>
      Float64Array.from(view.rows.slice(1), (row) => {
        return row[at] === "" ? Number.NaN : Number(row[at]);
      });
    const amounts = () => [column(5), column(6)];
    expect(reasonsOf({ ...view, amounts })).toEqual({ 3: "subtotal", 5: "total" });
    expect(reasonsOf(view)).toEqual({});
  });

  it.each([
    "TotalEnergies",
    "Total Wine",
    "Total Imaginaire Énergies",
    "Sommelier & Fils",
    "Cumulus",
  ])("keeps the client %j", (name) => {
    const rows = [HEADER, DUPONT, ["", name, "", "", "", 500], DURAND];
    expect(reasonsOf(clients(rows))).toEqual({});
  });

  it("keeps a client called Total who has an address, a status or a code", () => {
    const named = (part: string[]) => [part[0] ?? "", "Total", part[1] ?? "", "", part[2] ?? "", 5];
    const rows = [
      HEADER,
      named(["C7"]),
      named(["", "a@total.fr"]),
      named(["", "", "Client"]),
      DUPONT,
    ];
    expect(reasonsOf(clients(rows))).toEqual({});
  });

  it("finds the label of a total in the column of codes or of orders", () => {
    expect(reasonsOf(clients([HEADER, DUPONT, ["Total général", "", "", "", "", 100]]))).toEqual({
      2: "total",
    });
    const lines = [
      ["A1", "12/01/2025", "Dupont", "Vis", 5],
      ["Total pour Dupont", "", "", "", 5],
      ["", "", "Total", "", 5],
    ];
    expect(reasonsOf(orders(lines))).toEqual({ 2: "subtotal", 3: "total" });
  });

  it("removes group headings and remembers them for the rows below", () => {
    const north = ["Secteur NORD", "", "", "", "", ""];
    const south = ["", "Secteur SUD", "", "", "", ""];
    const found = removedRows(
      clients([HEADER, north, DUPONT, south, DURAND, DUPONT, DURAND, DUPONT]),
    );
    expect(found.headings).toEqual([
      { row: 1, text: "Secteur NORD" },
      { row: 3, text: "Secteur SUD" },
    ]);
    expect(found.reasons.get(1)).toBe("heading");
    expect(found.reasons.get(3)).toBe("heading");
  });

  it("keeps clients known by name only, where the list has many of them", () => {
    const nameOnly = (name: string) => ["", name, "", "", "", ""];
    const rows = [
      HEADER,
      DUPONT,
      nameOnly("Martin"),
      nameOnly("Petit"),
      DURAND,
      nameOnly("Roux"),
      DUPONT,
    ];
    expect(reasonsOf(clients(rows))).toEqual({ 6: "duplicate" });
  });

  it("removes remarks below the data, also behind blank rows", () => {
    const blank = ["", "", "", "", "", ""];
    const rows = [
      HEADER,
      DUPONT,
      DURAND,
      blank,
      ["Generated by Facture+", "", "", "", "", ""],
      blank,
    ];
    expect(reasonsOf(clients(rows))).toEqual({ 3: "blank", 4: "footer", 5: "blank" });
  });

  it("removes the lines a program prints under a report, whatever column they stand in", () => {
    const narrow = (rows: Rows): RowView => ({
      ...clients([["Account Name", "Amount"], ...rows]),
      ids: [],
      names: [0],
      emails: [],
      proofs: [],
      money: [1],
      mapped: [0, 1],
    });
    const rows = [
      ["Acme", 5],
      ["Beta", 6],
      ["", ""],
      ["My report", ""],
      ["Copyright (c) 2000-2026 salesforce.com, inc.", ""],
      ["Generated By: Camille", ""],
      ["Our company", ""],
    ];
    expect(reasonsOf(narrow(rows))).toEqual({
      3: "blank",
      4: "footer",
      5: "footer",
      6: "footer",
      7: "footer",
    });
    expect(
      reasonsOf(
        narrow([
          ["Acme", 5],
          ["Beta", ""],
        ]),
      ),
    ).toEqual({});
    const basis = ["Sunday, Nov 22, 2026 10:00 AM GMT-8 - Accrual Basis", ""];
    expect(reasonsOf(narrow([["Acme", 5], basis]))).toEqual({ 2: "footer" });
  });

  it("takes the word of a column, or of the name of a deal, for a test", () => {
    const deal = ["C3", "Dummy Test Co", "", "TEST deal - do not use", "Client", 1];
    expect(reasonsOf({ ...clients([HEADER, DUPONT, deal]), titles: [3] })).toEqual({ 2: "test" });
    expect(reasonsOf({ ...clients([HEADER, DUPONT, DURAND]), isTest: (row) => row === 2 })).toEqual(
      { 2: "test" },
    );
  });

  it("removes test rows, and at line grain their whole order", () => {
    const test = ["999", "toto test", "toto@test.example", "", "Client", 1];
    expect(reasonsOf(clients([HEADER, DUPONT, test, DURAND]))).toEqual({ 2: "test" });
    const lines = [
      ["A1", "12/01/2025", "TEST - ne pas utiliser", "Vis", 5],
      ["A1", "12/01/2025", "", "Clou", 5],
      ["A2", "12/01/2025", "Testut", "Vis", 5],
    ];
    expect(reasonsOf(orders(lines))).toEqual({ 1: "test", 2: "test" });
  });

  it("removes exact duplicates of a client list, never of orders", () => {
    expect(reasonsOf(clients([HEADER, DUPONT, DURAND, [...DUPONT]]))).toEqual({ 3: "duplicate" });
    const line = ["A1", "12/01/2025", "Dupont", "Vis", 5];
    expect(reasonsOf(orders([line, [...line]]))).toEqual({});
  });

  it("never throws, whatever the rows, and never removes the header", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constantFrom("", "Total", "Client", "n/a", "#REF!", "test"),
      fc.record({ day: fc.integer(), seconds: fc.nat() }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 8 })),
        fc.integer({ min: -1, max: 5 }),
        (rows, at) => {
          for (const shape of ["clients", "orders"] as const) {
            const { reasons } = removedRows({ ...clients(rows, at), shape, documents: [3] });
            expect(reasons.has(at)).toBe(false);
            for (const row of reasons.keys()) expect(row).toBeLessThan(rows.length);
          }
        },
      ),
    );
  });
});

interface Mapping {
  header_row: number;
  rows_to_skip: { row: number; reason: string }[];
}

describe.runIf(hasShared)("a hand-made French list, from the reference material", () => {
  it("loses exactly the rows its description names", () => {
    const path = (end: string) => shared(`imports/samples/08_liste_clients_maison.${end}`);
    const text = readFileSync(path("csv"), "utf8").replace(/^\ufeff/, "");
    const rows = Papa.parse<string[]>(text, { delimiter: ";" }).data.slice(0, 51);
    const mapping: Mapping = JSON.parse(readFileSync(path("mapping.json"), "utf8"));
    const view: RowView = {
      rows,
      headerRow: mapping.header_row - 1,
      shape: "clients",
      ids: [1],
      names: [2],
      documents: [],
      emails: [5],
      proofs: [4, 6, 11, 15],
      money: [12, 13, 14],
      mapped: Array.from({ length: 22 }, (_, at) => at + 1),
    };
    const words: Record<string, string> = {
      "group heading": "heading",
      "exact duplicate": "duplicate",
      "test row": "test",
    };
    const expected = mapping.rows_to_skip.map(({ row, reason }) => [row, words[reason] ?? reason]);
    const found = [...removedRows(view).reasons].map(([row, reason]) => [row + 1, reason]);
    found.sort((a, b) => Number(a[0]) - Number(b[0]));
    expect(found).toEqual(expected);
  });
});
