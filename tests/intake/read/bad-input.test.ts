import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Problem } from "../../../src/core/problem.ts";
import type { Cell, Rows } from "../../../src/intake/cell.ts";
import type { Intake } from "../../../src/intake/intake.ts";
import { readIntake } from "../../../src/intake/read-intake.ts";
import { CONTEXT } from "../table-file.ts";

const read = (rows: Rows): Intake => readIntake(rows, {}, CONTEXT);

function problem(rows: Rows): string {
  try {
    read(rows);
    return "no problem";
  } catch (error) {
    return error instanceof Problem ? error.key : String(error);
  }
}

const names = (rows: Rows): readonly string[] => {
  const { source } = read(rows);
  return (source.shape === "orders" ? source.orders.clients : source.list.clients).name;
};

describe("what cannot be read", () => {
  it.each<[string, Rows]>([
    ["source.empty", []],
    ["source.empty", [[""], ["", ""]]],
    ["source.headersOnly", [["Client", "CA 2025"]]],
    [
      "source.noHeader",
      [
        ["12", "13"],
        ["14", "15"],
      ],
    ],
    [
      "source.noClient",
      [
        ["Ville", "CA 2025"],
        ["Lyon", "12"],
        ["Lyon", "14"],
      ],
    ],
    [
      "source.noRevenue",
      [
        ["Client", "Ville"],
        ["Acme", "Lyon"],
      ],
    ],
    [
      "source.noRevenue",
      [
        ["Client", "CA 2025"],
        ["Acme", "beaucoup"],
        ["Beta", "peu"],
      ],
    ],
    [
      "source.revenueInParts",
      [
        ["Client", "Surgelés", "Épicerie", "Casiers"],
        ["Acme", "1200", "340,50", "2"],
        ["Beta", "900", "", "1"],
      ],
    ],
    [
      // One column of numbers may be anything.
      "source.noRevenue",
      [
        ["Client", "Surgelés", "Casiers"],
        ["Acme", "1200", "2"],
        ["Beta", "900", "1"],
      ],
    ],
    [
      "source.noClients",
      [
        ["Client", "Statut", "CA 2025"],
        ["Acme", "Prospect", "1"],
        ["Beta", "Prospect", "2"],
      ],
    ],
    [
      "source.noClients",
      [
        ["Date commande", "Client", "Montant"],
        ["01/02/2030", "Acme", "1"],
      ],
    ],
  ])("is a problem the user can mend: %s", (key, rows) => {
    expect(problem(rows)).toBe(key);
  });
});

describe("what is odd and yet right", () => {
  it("reads one client, all zero, all equal, negative only", () => {
    const revenue = (...cells: Cell[]): number[] => {
      const { source } = read([["Client", "CA 2025"], ...cells.map((cell, i) => [`C ${i}`, cell])]);
      return source.shape === "clients" ? [...source.list.revenue] : [];
    };
    expect(revenue("12")).toEqual([12]);
    expect(revenue("0", "0,00 €")).toEqual([0, 0]);
    expect(revenue(7, 7, 7)).toEqual([7, 7, 7]);
    expect(revenue("-5", "(3)")).toEqual([-5, -3]);
  });

  it("keeps strange names as they are written", () => {
    const strange = [
      '=IMPORTXML("https://x.example","//a")',
      "+33 6 12",
      "@acme",
      'Le "Bon" Coin & fils',
      "👨‍👩‍👧 Famille",
      "<b>Gras</b>",
      "شركة المثال",
      `Long ${"x".repeat(60_000)}`,
    ];
    expect(names([["Client", "CA 2025"], ...strange.map((name) => [name, "1"])])).toEqual(strange);
  });

  it("lists a name far too long, and keeps it", () => {
    const long = "x".repeat(1_001);
    const { quality } = read([
      ["Client", "CA 2025"],
      ["A", "1"],
      [long, "2"],
    ]);
    expect(quality.findings).toMatchObject([{ kind: "name.tooLong", rows: [3] }]);
  });

  it("lists error cells and texts by row, and leaves them blank", () => {
    const { quality } = read([
      ["Liste"],
      [""],
      ["Client", "CA 2025"],
      ["A", "#N/A"],
      ["B", "12"],
      ["C", "douze"],
      ["D", "14"],
    ]);
    expect(quality.findings).toContainEqual({
      kind: "cells.error",
      column: "CA 2025",
      count: 1,
      rows: [4],
      samples: ["#N/A"],
    });
    expect(quality.findings.find((f) => f.kind === "cells.notNumber")?.rows).toEqual([6]);
  });

  it("reads two columns with one heading", () => {
    const intake = read([
      ["Client", "Ville", "Ville", "CA 2025"],
      ["A", "Lyon", "Nice", "1"],
    ]);
    expect(intake.quality.findings.map((f) => f.kind)).toEqual(["headers.duplicate"]);
    const { source } = intake;
    expect(source.shape === "clients" && Object.keys(source.list.clients.others)).toEqual([
      "Ville",
      "Ville (2)",
    ]);
  });

  it("reads cells that Sheets has typed", () => {
    const intake = read([
      ["Date", "Client", "Montant"],
      [{ day: 20_000, seconds: 0 }, 42, 10.5],
      [{ day: 20_001, seconds: 3600 }, 42, true],
    ]);
    expect(intake.lastDay).toBe(20_000);
    expect(intake.quality.removed).toEqual({ noAmount: 1 });
  });

  it("is not misled by headings that are names of an object's own parts", () => {
    const { source } = read([
      ["Client", "constructor", "__proto__", "CA 2025"],
      ["A", "x", "y", "1"],
    ]);
    expect(source.shape === "clients" && Object.keys(source.list.clients.others)).toEqual([
      "constructor",
      "__proto__",
    ]);
  });
});

describe("properties", () => {
  const cell = fc.oneof(
    fc.constantFrom<Cell>(
      "Client",
      "CA 2025",
      "Date",
      "Montant",
      "N° commande",
      "Total",
      "",
      "#N/A",
    ),
    fc.constantFrom<Cell>("12,5", "1.234", "03/04/2025", "a@b.example", "Prospect", "-", "€"),
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.record(
      { day: fc.integer({ min: -30_000, max: 60_000 }), seconds: fc.nat(86_399) },
      { noNullPrototype: true },
    ),
  );
  const table = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 });

  it("never fails but with a problem, and loses no row from the count", () => {
    fc.assert(
      fc.property(table, (rows) => {
        try {
          const { quality } = read(rows);
          const gone = Object.values(quality.removed).reduce((sum, count) => sum + count, 0);
          expect(quality.rowsKept + gone).toBe(rows.length - 1);
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
        }
      }),
      { numRuns: 400 },
    );
  });

  it("does not depend on the order of the rows", () => {
    const lines: Rows = Array.from({ length: 12 }, (_, i) => [
      `F${Math.floor(i / 2)}`,
      `${String(13 + i)}/01/2025`,
      `Client ${i % 3}`,
      `${i},50`,
    ]);
    const header = ["N° commande", "Date", "Client", "Montant HT"];
    const sums = (rows: Rows): string => {
      const { source } = read([header, ...rows]);
      if (source.shape !== "orders") return "";
      const { amount, client, clients } = source.orders;
      const byName: Record<string, number> = {};
      client.forEach((c, i) => {
        const name = clients.name[c] ?? "";
        byName[name] = (byName[name] ?? 0) + (amount[i] ?? 0);
      });
      return JSON.stringify(Object.entries(byName).sort());
    };
    fc.assert(
      fc.property(fc.shuffledSubarray([...lines], { minLength: 12 }), (shuffled) => {
        expect(sums(shuffled)).toBe(sums(lines));
      }),
      { numRuns: 30 },
    );
  });
});
