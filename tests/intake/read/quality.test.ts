import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../../src/core/maths/day.ts";
import type { Rows } from "../../../src/intake/cell.ts";
import type { Intake } from "../../../src/intake/intake.ts";
import { readIntake } from "../../../src/intake/read-intake.ts";
import { CONTEXT } from "../table-file.ts";

const HEADER = ["N° facture", "Date facture", "Client", "Montant HT"];
const read = (rows: Rows): Intake => readIntake([HEADER, ...rows], { shape: "orders" }, CONTEXT);
const kinds = ({ quality }: Intake): string[] => quality.findings.map(({ kind }) => kind);

describe("the report on a list of orders", () => {
  const rows: Rows = [
    ["F1", "13/01/2025", "Acme", "1.234,50"],
    ["F2", "14/01/2025", "", "80,00"],
    ["F3", "20/04/2025", "Beta", "100"],
    ["F4", "21/04/2025", "Gamma", "0"],
  ];

  it("says how each column was read, and by what", () => {
    expect(read(rows).quality.columns).toEqual([
      { column: "Date facture", order: "DMY", decidedBy: "cells" },
      { column: "Montant HT", decimal: ",", decidedBy: "cells" },
    ]);
  });

  it("tells the period with the months without a sale, the largest client, and who is nobody", () => {
    expect(read(rows).quality).toMatchObject({
      period: {
        from: dayOf(2025, 1, 13),
        to: dayOf(2025, 4, 21),
        months: 4,
        empty: [dayOf(2025, 2, 1), dayOf(2025, 3, 1)],
      },
      largest: { id: "Acme", share: 1234.5 / 1334.5 },
      unidentified: { rows: 1, revenue: 80 },
      tax: { basis: "net", why: "heading", column: "Montant HT" },
      currency: { code: "", why: "none", others: {} },
      deals: null,
    });
    expect(read(rows).quality.findings).toContainEqual(
      expect.objectContaining({ kind: "clients.notPositive", count: 1, rows: [5] }),
    );
  });

  it("suspects a column of money that holds one value, and keeps twenty rows of what it finds", () => {
    const same = Array.from({ length: 30 }, (_, i) => [`F${i}`, "13/01/2025", `C${i}`, "10,00"]);
    const found = read(same).quality.findings.find(({ kind }) => kind === "amounts.identical");
    expect(found).toMatchObject({ column: "Montant HT", count: 30 });
    expect(found?.rows).toHaveLength(20);
    expect(kinds(read(rows))).not.toContain("amounts.identical");
  });

  it("says that amounts are by month, and leaves them as they are", () => {
    const rent = [
      ["F1", "13/01/2025", "Acme", "100 €/mois"],
      ["F2", "13/01/2025", "Beta", "50 €/mois"],
    ];
    const intake = read(rent);
    expect(kinds(intake)).toContain("amounts.period");
    expect(intake.source.shape === "orders" && [...intake.source.orders.amount]).toEqual([100, 50]);
  });

  it("repairs broken letters, headings too, and lists lost ones", () => {
    const table: Rows = [
      ["NÂ° facture", "Date facture", "SociÃ©tÃ©", "Montant HT"],
      ["F1", "13/01/2025", "CrÃ©ation", "10"],
      ["F2", "13/01/2025", "L\ufffdo", "20"],
      ["F3", "13/01/2025", "ThÃ©Ã¢tre", "30"],
    ];
    const intake = readIntake(table, { shape: "orders" }, CONTEXT);
    const { source, quality } = intake;
    expect(source.shape === "orders" && source.orders.clients.name).toEqual([
      "Création",
      "L\ufffdo",
      "Théâtre",
    ]);
    expect(intake.columns[2]?.header).toBe("Société");
    const repaired = quality.findings.filter(({ kind }) => kind.startsWith("text."));
    expect(repaired.map(({ kind, column, rows }) => [kind, column, rows])).toEqual([
      ["text.repaired", "N° facture", [1]],
      ["text.repaired", "Société", [1, 2, 4]],
      ["text.lost", "Société", [3]],
    ]);
  });

  it("puts right days counted from 1904 beside dates that are not", () => {
    const serial = (year: number, month: number, date: number): string =>
      String(dayOf(year, month, date) + 25569 - 1462);
    const table: Rows = [
      ["Client", "Date facture", "Date d'échéance", "Montant HT"],
      ["Acme", serial(2025, 1, 13), "12/02/2025", "10"],
      ["Acme", serial(2025, 2, 13), "15/03/2025", "20"],
      ["Beta", serial(2025, 3, 13), "12/04/2025", "30"],
    ];
    const { source, quality } = readIntake(table, { shape: "orders" }, CONTEXT);
    const days = source.shape === "orders" ? source.orders.day : [];
    expect([...days]).toEqual([dayOf(2025, 1, 13), dayOf(2025, 2, 13), dayOf(2025, 3, 13)]);
    expect(quality.findings).toContainEqual(
      expect.objectContaining({ kind: "dates.shifted", column: "Date facture", count: 3 }),
    );
  });

  it("lets another column tell the day from the month", () => {
    const table: Rows = [
      ["Client", "Invoice date", "Due date", "Amount"],
      ["Acme", "03/04/2025", "04/25/2025", "10"],
      ["Beta", "05/02/2025", "06/30/2025", "20"],
    ];
    const { quality, questions } = readIntake(table, { shape: "orders" }, CONTEXT);
    expect(quality.columns).toContainEqual({
      column: "Invoice date",
      order: "MDY",
      decidedBy: "column",
    });
    expect(questions).toEqual([]);
  });
});

describe("the report on a list of clients", () => {
  const list = (currency: string): Intake =>
    readIntake(
      [
        ["Client", "Devise", "CA 2025 HT"],
        ["Acme", "EUR", "10"],
        ["Beta", currency, "20"],
      ],
      { shape: "clients", mapping: { 1: "currency" } },
      CONTEXT,
    );

  it("tells tax and currency, and lists several currencies", () => {
    expect(list("€").quality).toMatchObject({
      tax: { basis: "net", why: "heading", column: "CA 2025 HT" },
      currency: { code: "EUR", why: "column" },
      largest: { id: "Beta" },
      period: null,
    });
    const several = list("USD");
    expect(several.quality.currency).toEqual({
      code: "",
      why: "none",
      others: {},
      mixed: { EUR: 1, USD: 1 },
    });
    expect(kinds(several)).toContain("currency.several");
  });
});

describe("reading", () => {
  const amount = fc.constantFrom("10,00", "1.234,50", "-3,20", "n/c", "", "abc", "12 k€", "7,5");
  const day = fc.constantFrom("13/01/2025", "03/02/2025", "2025-03-01", "mars 2025", "", "demain");
  const name = fc.constantFrom("Acme", "Beta", "SARL Gamma", "", "toto test", "Total");
  const row = fc.record({
    name,
    day,
    amount,
    status: fc.constantFrom("payée", "annulée", "", "devis"),
  });

  it("gives the same figures whatever the order of the columns", () => {
    const columns = ["name", "day", "amount", "status"] as const;
    const headings = {
      name: "Client",
      day: "Date facture",
      amount: "Montant HT",
      status: "Statut facture",
    };
    const figures = (
      order: readonly (typeof columns)[number][],
      rows: readonly Record<string, string>[],
    ) => {
      const table = [
        order.map((key) => headings[key]),
        ...rows.map((each) => order.map((key) => each[key] ?? "")),
      ];
      try {
        const { source, quality } = readIntake(table, { shape: "orders" }, CONTEXT);
        if (source.shape !== "orders") throw new Error("not orders");
        const { amount: amounts, day: days, client, clients } = source.orders;
        return {
          amounts: [...amounts],
          days: [...days],
          who: [...client].map((at) => clients.id[at]),
          removed: quality.removed,
        };
      } catch (error) {
        return String(error);
      }
    };
    const shuffled = fc.shuffledSubarray([...columns], { minLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 15 }), shuffled, (rows, order) => {
        expect(figures(order, rows)).toEqual(figures(columns, rows));
      }),
      { numRuns: 150 },
    );
  });

  it("accounts for every row once", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 25 }), (rows) => {
        const table = rows.map((each, at) => [`F${at}`, each.day, each.name, each.amount]);
        let intake: Intake;
        try {
          intake = read(table);
        } catch {
          return;
        }
        const { rowsRead, rowsKept, removed } = intake.quality;
        const out = Object.values(removed).reduce((sum, count) => sum + count, 0);
        expect(rowsKept + out).toBe(rowsRead);
        const sold = intake.source.shape === "orders" ? intake.source.orders.amount : [];
        expect([...sold].every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
