import { describe, expect, it } from "vitest";
import { dayOf } from "../../../src/core/maths/day.ts";
import type { Orders } from "../../../src/core/orders.ts";
import type { Rows } from "../../../src/intake/cell.ts";
import type { Intake, IntakeAnswers } from "../../../src/intake/intake.ts";
import { readIntake } from "../../../src/intake/read-intake.ts";
import { CONTEXT } from "../table-file.ts";

const read = (rows: Rows, answers: IntakeAnswers = {}): Intake =>
  readIntake(rows, answers, CONTEXT);

function ordersOf(rows: Rows, answers: IntakeAnswers = {}): Orders {
  const { source } = read(rows, { shape: "orders", ...answers });
  if (source.shape !== "orders") throw new Error("not orders");
  return source.orders;
}

/** Client by name with the sum of what is counted. */
function totals(orders: Orders): Record<string, number> {
  const sums: Record<string, number> = {};
  orders.amount.forEach((amount, i) => {
    const name = orders.clients.name[orders.client[i] ?? 0] ?? "";
    sums[name] = (sums[name] ?? 0) + amount;
  });
  return sums;
}

describe("amounts", () => {
  it("multiplies quantity by unit price, less a rate of discount", () => {
    const orders = ordersOf([
      ["Order number", "Order date", "Customer", "Quantity", "Unit price", "Discount"],
      ["1", "2025-01-31", "Acme", "3", "10.00", "0"],
      ["1", "2025-01-31", "Acme", "2", "5.00", "0.1"],
      ["2", "2025-02-28", "Acme", "1", "1.10", "0.25"],
    ]);
    expect([...orders.amount]).toEqual([30, 9, 0.825]);
    expect([...(orders.order ?? [])]).toEqual([0, 0, 1]);
  });

  it("subtracts a discount in money", () => {
    const orders = ordersOf([
      ["Date commande", "Client", "Quantité", "Prix unitaire", "Remise"],
      ["31/01/2025", "Acme", "3", "10,00", "4,50"],
      ["31/01/2025", "Acme", "1", "10,00", ""],
    ]);
    expect([...orders.amount]).toEqual([25.5, 10]);
  });

  it("counts a document amount once when it is repeated on its lines", () => {
    const orders = ordersOf([
      ["N° facture", "Date facture", "Client", "Article", "Total HT"],
      ["F1", "13/01/2025", "Acme", "A", "100,00"],
      ["F1", "13/01/2025", "Acme", "B", "100,00"],
      ["F2", "14/01/2025", "Acme", "A", "40,00"],
      ["F2", "14/01/2025", "Acme", "C", "40,00"],
    ]);
    expect(totals(orders)).toEqual({ Acme: 140 });
  });

  it("adds line amounts that differ, and equal amounts that nothing calls lines", () => {
    const lines = ordersOf([
      ["N° facture", "Date facture", "Client", "Article", "Montant HT"],
      ["F1", "13/01/2025", "Acme", "A", "100,00"],
      ["F1", "13/01/2025", "Acme", "B", "50,00"],
    ]);
    expect(totals(lines)).toEqual({ Acme: 150 });
    const equal = ordersOf([
      ["N° facture", "Date facture", "Client", "Montant HT"],
      ["F1", "13/01/2025", "Acme", "100,00"],
      ["F1", "13/01/2025", "Acme", "100,00"],
    ]);
    expect(totals(equal)).toEqual({ Acme: 200 });
  });

  it("takes amount, client and date from the first line where only that has them", () => {
    const rows: Rows = [
      ["Order number", "Order date", "Customer", "Product", "Quantity", "Unit price", "Total"],
      ["1", "2025-01-31", "Acme", "A", "1", "10", "70.00"],
      ["", "", "", "B", "2", "10", ""],
      ["", "", "", "C", "4", "10", ""],
      ["2", "2025-02-01", "Beta", "A", "3", "10", "30.00"],
    ];
    const intake = read(rows, { shape: "orders" });
    expect(intake.quality).toMatchObject({ rowsRead: 4, rowsKept: 4, removed: {} });
    expect(totals(ordersOf(rows))).toEqual({ Acme: 70, Beta: 30 });
  });

  it("prefers net to gross, and never mixes them", () => {
    const rows: Rows = [
      ["Date facture", "Client", "Montant TTC", "Montant HT"],
      ["13/01/2025", "Acme", "120", "100"],
      ["14/01/2025", "Beta", "240", "200"],
    ];
    expect(totals(ordersOf(rows))).toEqual({ Acme: 100, Beta: 200 });
    expect(totals(ordersOf(rows, { mapping: { 3: "" } }))).toEqual({ Acme: 120, Beta: 240 });
  });

  it("lists documents whose lines disagree on the document's amount", () => {
    const documents = Array.from({ length: 40 }, (_, i) => [
      [`F${i}`, "13/01/2025", "Acme", "A", "100"],
      [`F${i}`, "13/01/2025", "Acme", "B", i === 7 ? "90" : "100"],
    ]).flat();
    const rows: Rows = [
      ["N° facture", "Date facture", "Client", "Article", "Total HT"],
      ...documents,
    ];
    const found = read(rows).quality.findings.find((f) => f.kind === "amounts.several");
    expect(found).toMatchObject({ column: "Total HT", count: 1, rows: [17] });
    expect(totals(ordersOf(rows))).toEqual({ Acme: 4_000 });
  });

  it("adds the margins of the lines of a document counted once", () => {
    const orders = ordersOf([
      ["N° facture", "Date facture", "Client", "Article", "Total HT", "Marge"],
      ["F1", "13/01/2025", "Acme", "A", "1000,00", "300"],
      ["F1", "13/01/2025", "Acme", "B", "1000,00", "150"],
      ["F2", "14/01/2025", "Acme", "A", "400,00", "99"],
    ]);
    expect([...orders.amount]).toEqual([1_000, 400]);
    expect([...(orders.margin ?? [])]).toEqual([450, 99]);
  });

  it("reads a margin beside the amount", () => {
    const orders = ordersOf([
      ["Date facture", "Client", "Montant HT", "Marge"],
      ["13/01/2025", "Acme", "2100", "700"],
      ["14/01/2025", "Beta", "2200", "800"],
    ]);
    expect([...(orders.margin ?? [])]).toEqual([700, 800]);
  });
});

describe("what counts", () => {
  it("makes credit notes negative, leaves quotes and cancelled orders out", () => {
    const rows: Rows = [
      ["N° pièce", "Type de document", "Date pièce", "Client", "Statut", "Montant HT"],
      ["F1", "Facture", "13/01/2025", "Acme", "payée", "100"],
      ["A1", "Avoir", "14/01/2025", "Acme", "payée", "30"],
      ["A2", "Avoir", "15/01/2025", "Acme", "payée", "-5"],
      ["D1", "Devis", "16/01/2025", "Acme", "brouillon", "900"],
      ["F2", "Facture", "17/01/2025", "Acme", "annulée", "800"],
    ];
    expect(totals(ordersOf(rows))).toEqual({ Acme: 65 });
    expect(read(rows).quality.removed).toEqual({ notSale: 1, cancelled: 1 });
  });

  it("counts won deals only", () => {
    const rows: Rows = [
      ["Record ID", "Deal Stage", "Amount", "Close Date", "Associated Company"],
      ["1", "Closed won", "100", "2025-01-13", "Acme (551)"],
      ["2", "Closed lost", "200", "2025-01-14", "Acme (551)"],
      ["3", "Contract sent", "300", "2027-01-14", "Acme (551)"],
    ];
    expect([...ordersOf(rows).amount]).toEqual([100]);
    const { quality } = read(rows, { shape: "orders" });
    expect(quality.removed).toEqual({ lost: 1, open: 1 });
    expect(quality.deals).toEqual({ won: 1, lost: 1, open: 1 });
  });

  it("keeps a fully refunded order as an order of 0", () => {
    const orders = ordersOf([
      ["Name", "Email", "Financial Status", "Created at", "Total"],
      ["#1001", "a@x.example", "paid", "2025-01-13", "50"],
      ["#1002", "a@x.example", "refunded", "2025-01-14", "60"],
      ["#1003", "b@x.example", "voided", "2025-01-14", "70"],
    ]);
    expect([...orders.amount]).toEqual([50, 0]);
    expect(orders.clients.id).toEqual(["a@x.example"]);
  });

  it("takes out rows without client, date or amount, and future ones, by row", () => {
    const rows: Rows = [
      ["Date commande", "Code client", "Client", "Montant HT"],
      ["13/01/2025", "C1", "Acme", "100"],
      ["14/01/2025", "", "", "10"],
      ["bientôt", "C1", "Acme", "20"],
      ["15/01/2025", "C1", "Acme", "à voir"],
      ["31/12/2026", "C1", "Acme", "40"],
      ["23/11/2026", "C1", "Acme", "#REF!"],
    ];
    const { quality, lastDay } = read(rows);
    expect(quality.removed).toEqual({ noClient: 1, noDate: 1, noAmount: 2, futureDate: 1 });
    expect(quality).toMatchObject({ rowsRead: 6, rowsKept: 1 });
    expect(lastDay).toBe(dayOf(2025, 1, 13));
    const found = Object.fromEntries(quality.findings.map((f) => [f.kind, f]));
    expect(found["removed.noClient"]?.rows).toEqual([3]);
    expect(found["cells.notDate"]).toMatchObject({ rows: [4], samples: ["bientôt"] });
    expect(found["cells.notNumber"]).toMatchObject({ rows: [5], samples: ["à voir"] });
    expect(found["cells.error"]).toMatchObject({ column: "Montant HT", rows: [7] });
  });

  it("leaves out totals, blank rows and a second header", () => {
    const rows: Rows = [
      ["Date commande", "Client", "Montant HT", "Commercial", "Ville"],
      ["13/01/2025", "Acme", "100", "Zoé", "Lyon"],
      ["", "", "", "", ""],
      ["Date commande", "Client", "Montant HT", "Commercial", "Ville"],
      ["14/01/2025", "Total Imaginaire Énergies", "50", "Zoé", "Lyon"],
      ["", "Total", "150", "", ""],
    ];
    const intake = read(rows);
    expect(intake.quality.removed).toEqual({ blank: 1, header: 1, total: 1 });
    expect(totals(ordersOf(rows))).toEqual({ Acme: 100, "Total Imaginaire Énergies": 50 });
  });
});

describe("clients of orders", () => {
  it("keeps 007 and 7 apart, and says so", () => {
    const rows: Rows = [
      ["Date commande", "Code client", "Client", "Montant HT"],
      ["13/01/2025", "007", "Bond", "100"],
      ["14/01/2025", 7, "Sept", "10"],
      ["15/01/2025", "7", "Sept", "5"],
      ["16/01/2025", "7.0", "Sept", "1"],
    ];
    expect(ordersOf(rows).clients.id).toEqual(["007", "7"]);
    const found = read(rows).quality.findings.find((f) => f.kind === "ids.variant");
    expect(found).toMatchObject({ column: "Code client", count: 2, samples: ["007", "7"] });
  });

  it("joins spellings of one name and shows the first", () => {
    const orders = ordersOf([
      ["Date commande", "Client", "Montant HT"],
      ["13/01/2025", "Café  Été ", "1"],
      ["14/01/2025", "CAFÉ ÉTÉ", "2"],
      ["15/01/2025", "Cafe ete", "3"],
    ]);
    expect(orders.clients.name).toEqual(["Café Été"]);
  });

  it("keeps the latest owner and every text column to segment by", () => {
    const orders = ordersOf([
      ["Date commande", "Client", "Commercial", "Canal", "Canal", "Montant HT"],
      ["15/02/2025", "Acme", "Zoé", "web", "x", "1"],
      ["13/01/2025", "Acme", "Luc", "tel", "y", "2"],
      ["16/02/2025", "Acme", "", "", "", "3"],
    ]);
    expect(orders.clients.texts.owner).toEqual(["Zoé"]);
    expect({ ...orders.clients.others }).toEqual({
      Commercial: ["Zoé"],
      Canal: ["web"],
      "Canal (2)": ["x"],
    });
  });

  it("lists order numbers that several clients share", () => {
    const { quality } = read([
      ["N° commande", "Date commande", "Client", "Montant HT"],
      ["1", "13/01/2025", "Acme", "1"],
      ["1", "13/01/2025", "Beta", "2"],
    ]);
    const found = quality.findings.find((f) => f.kind === "orders.severalClients");
    expect(found).toMatchObject({ rows: [3], samples: ["1"] });
  });

  it("asks which comes first, day or month, only when nothing tells, and obeys", () => {
    const rows: Rows = [
      ["Date", "Client", "Montant"],
      ["03/04/2025", "Acme", "1"],
      ["05/02/2025", "Beta", "2"],
    ];
    const asked = read(rows, { shape: "orders" }).questions.find((q) => q.kind === "dates.order");
    expect(asked).toMatchObject({ samples: ["03/04/2025", "05/02/2025"], choices: ["DMY", "MDY"] });
    const answers = { questions: { [asked?.id ?? ""]: "MDY" } };
    const sameOrder = [...rows.slice(0, 2), ["05/06/2025", "Beta", "2"]];
    expect(read(sameOrder, { shape: "orders" }).questions).toEqual([]);
    expect([...ordersOf(rows, answers).day]).toEqual([dayOf(2025, 3, 4), dayOf(2025, 5, 2)]);
  });
});
