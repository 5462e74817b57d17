import { describe, expect, it } from "vitest";
import type { Orders } from "../../../src/core/orders.ts";
import type { Rows } from "../../../src/intake/cell.ts";
import type { Field } from "../../../src/intake/fields/field.ts";
import type { Intake } from "../../../src/intake/intake.ts";
import { readIntake } from "../../../src/intake/read-intake.ts";
import { CONTEXT } from "../table-file.ts";

/** A list of orders whose columns are said: field by heading, and rows. */
function list(fields: readonly (Field | "")[], rows: Rows, questions: Record<string, string> = {}) {
  const mapping = Object.fromEntries(fields.map((field, at) => [at, field]));
  const header = fields.map((field, at) => `${field || "column"} ${at}`);
  return readIntake(
    [header, ...rows],
    { shape: "orders", headerRow: 1, mapping, questions },
    CONTEXT,
  );
}

function ordersOf({ source }: Intake): Orders {
  if (source.shape !== "orders") throw new Error("not orders");
  return source.orders;
}

const asked = ({ questions }: Intake): string[] => questions.map(({ id }) => id);

describe("what a payment says of an order", () => {
  const FIELDS = [
    "order_id",
    "order_date",
    "client_name",
    "payment_status",
    "amount_gross",
  ] as const;
  const rows: Rows = [
    ["1", "2025-01-13", "Acme", "paid", "100"],
    ["2", "2025-01-14", "Acme", "pending", "200"],
    ["3", "2025-01-15", "Acme", "voided", "300"],
    ["4", "2025-01-16", "Acme", "refunded", "400"],
    ["5", "2025-01-17", "Acme", "partially_refunded", "500"],
    ["6", "2025-01-18", "Acme", "authorized", "600"],
  ];

  it("leaves out what is not paid yet or given up, and keeps a refunded order at 0", () => {
    const intake = list(FIELDS, rows);
    expect([...ordersOf(intake).amount]).toEqual([100, 0, 500]);
    expect(intake.quality.removed).toEqual({ pending: 2, cancelled: 1 });
    const unknown = intake.quality.findings.find(({ kind }) => kind === "refunds.unknown");
    expect(unknown).toMatchObject({ count: 1, rows: [6] });
  });

  it("counts an invoice before it is paid", () => {
    const fields: Field[] = [
      "order_id",
      "order_type",
      "order_date",
      "client_name",
      "payment_status",
    ];
    const invoices: Rows = [
      ["F1", "Facture", "2025-01-13", "Acme", "en attente", "100"],
      ["F2", "Facture", "2025-01-13", "Acme", "impayée", "50"],
      ["F3", "Facture", "2025-01-13", "Acme", "brouillon", "7"],
    ];
    const intake = list([...fields, "amount_net"], invoices);
    expect([...ordersOf(intake).amount]).toEqual([100, 50]);
    expect(intake.quality.removed).toEqual({ notSale: 1 });
  });

  it("subtracts a refund in proportion to the gross amount, and never as an order", () => {
    const fields: Field[] = ["order_id", "order_date", "client_name", "amount_gross", "tax_amount"];
    const refunded: Rows = [
      ["1", "2025-01-13", "Acme", "120.00", "20.00", "0.00"],
      ["2", "2025-01-14", "Acme", "240.00", "40.00", "60.00"],
      ["3", "2025-01-15", "Acme", "60.00", "10.00", "60.00"],
    ];
    const intake = list([...fields, "refund_amount"], refunded);
    expect([...ordersOf(intake).amount]).toEqual([100, 150, 0]);
    expect(intake.quality.tax).toMatchObject({ basis: "net", why: "less tax" });
    expect(asked(intake)).toEqual(["refunds"]);
    const ignored = list([...fields, "refund_amount"], refunded, { refunds: "ignore" });
    expect([...ordersOf(ignored).amount]).toEqual([100, 150]);
    expect(ignored.quality.removed).toEqual({ returned: 1 });
  });

  it("leaves out an order with a day of cancellation", () => {
    const intake = list(
      ["order_id", "order_date", "client_name", "cancelled_date", "amount"],
      [
        ["1", "2025-01-13", "Acme", "", "1"],
        ["2", "2025-01-13", "Acme", "2025-01-20", "2"],
        ["3", "2025-01-13", "Acme", "0000-00-00", "4"],
      ],
    );
    expect([...ordersOf(intake).amount]).toEqual([1, 4]);
    expect(intake.quality.removed).toEqual({ cancelled: 1 });
  });
});

describe("deals", () => {
  const FIELDS: Field[] = ["order_id", "deal_stage", "order_date", "client_name", "amount"];
  const rows: Rows = [
    ["1", "Closed won", "2025-01-13", "Acme", "100"],
    ["2", "Closed won", "2025-02-13", "", "40"],
    ["3", "Closed lost", "2025-01-14", "Acme", "200"],
    ["4", "Contract sent", "2027-01-14", "Acme", "300"],
    ["5", "Chez le notaire", "2025-03-14", "Acme", "500"],
  ];

  it("are sales when won; the others are counted, for each client too", () => {
    const intake = list(FIELDS, rows);
    const { amount, clients } = ordersOf(intake);
    expect([...amount]).toEqual([100]);
    expect(intake.quality).toMatchObject({
      deals: { won: 2, lost: 1, open: 2 },
      unidentified: { rows: 1, revenue: 40 },
      removed: { lost: 1, open: 2, noClient: 1 },
    });
    expect(clients.numbers).toMatchObject({
      quotes: Float64Array.of(4),
      quotesWon: Float64Array.of(1),
      quotesLost: Float64Array.of(1),
    });
    expect(intake.quality.findings.some(({ kind }) => kind === "dates.future")).toBe(false);
  });

  it("at a stage nobody knows are open, and asked about", () => {
    expect(list(FIELDS, rows).questions).toMatchObject([
      { id: "stage.chez le notaire", kind: "stage.meaning", choices: ["open", "won", "lost"] },
    ]);
    const won = list(FIELDS, rows, { "stage.chez le notaire": "won" });
    expect([...ordersOf(won).amount]).toEqual([100, 500]);
  });

  it("with a column that says won need no known stage", () => {
    const intake = list(
      [...FIELDS, "is_won"],
      [
        ["1", "Signature", "2025-01-13", "Acme", "100", "true"],
        ["2", "Signature", "2025-01-14", "Acme", "200", "false"],
        ["3", "Closed lost", "2025-01-14", "Acme", "400", "false"],
      ],
    );
    expect([...ordersOf(intake).amount]).toEqual([100, 200]);
    expect(asked(intake)).toEqual([]);
  });
});

describe("returns", () => {
  const FIELDS: Field[] = ["order_id", "order_date", "client_name", "amount_net"];
  const rows: Rows = [
    ["1", "2025-01-13", "Acme", "100"],
    ["2", "2025-01-14", "Acme", "-30"],
    ["3", "2025-01-14", "Beta", "-5"],
  ];

  it("subtract unless the user wants purchases only, which is asked where it matters", () => {
    const net = list(FIELDS, rows);
    expect([...ordersOf(net).amount]).toEqual([100, -30, -5]);
    expect(net.questions).toMatchObject([
      { id: "returns", values: { count: 35 }, choices: ["net", "gross"] },
    ]);
    const gross = list(FIELDS, rows, { returns: "gross" });
    expect([...ordersOf(gross).amount]).toEqual([100]);
    expect(gross.quality.removed).toEqual({ returned: 2 });
    const few = list(FIELDS, [
      ["1", "2025-01-13", "Acme", "100"],
      ["2", "2025-01-14", "Acme", "-1"],
    ]);
    expect(asked(few)).toEqual([]);
  });
});

describe("deposit invoices", () => {
  const FIELDS: Field[] = ["order_id", "order_type", "order_date", "client_name", "amount_net"];
  const rows: Rows = [
    ["A1", "Facture d'acompte", "2025-01-13", "Acme", "300"],
    ["F1", "Facture", "2025-02-13", "Acme", "600"],
    ["F1", "Facture", "2025-02-13", "Acme", "400"],
    ["A2", "Facture d'acompte", "2025-03-13", "Acme", "50"],
    ["A3", "Facture d'acompte", "2025-01-13", "Beta", "70"],
  ];

  it("count only where no later and larger invoice of the client may hold them", () => {
    const intake = list(FIELDS, rows);
    expect([...ordersOf(intake).amount]).toEqual([600, 400, 50, 70]);
    expect(intake.quality.removed).toEqual({ deposit: 1 });
    expect(asked(intake)).toEqual(["deposits"]);
    const both = list(FIELDS, rows, { deposits: "count" });
    expect(ordersOf(both).amount).toHaveLength(5);
  });
});

describe("one basis", () => {
  it("is net where net is known on nearly every row, else gross, and says so", () => {
    const fields: Field[] = ["order_date", "client_name", "amount_gross", "amount_net"];
    const row = (net: string) => ["2025-01-13", "Acme", "120", net];
    const full = list(fields, [row("100"), row("100")]);
    expect(full.quality.tax).toEqual({ basis: "net", why: "heading", column: "amount_net 3" });
    const poor = list(fields, [row("100"), row(""), row("")]);
    expect([...ordersOf(poor).amount]).toEqual([120, 120, 120]);
    expect(poor.quality.tax).toMatchObject({ basis: "gross", why: "only gross" });
  });

  it("is told by the cells where the heading is silent", () => {
    const intake = list(
      ["order_date", "client_name", "amount"],
      [["2025-01-13", "Acme", "100 € HT"]],
    );
    expect(intake.quality.tax).toMatchObject({ basis: "net", why: "cells" });
    const silent = list(["order_date", "client_name", "amount"], [["2025-01-13", "Acme", "100"]]);
    expect(silent.quality.tax).toMatchObject({ basis: "unknown", why: "silent" });
  });

  it("prefers the total of the document, on its first line, to the amounts of the lines", () => {
    const rows: Rows = [
      ["Numéro", "Client", "Date facture", "Montant HT", "Article", "Sous-total"],
      ["F1", "Acme", "13/01/2026", "150", "A", "100"],
      ["", "", "", "", "B", "50"],
      ["F2", "Beta", "14/01/2026", "80", "A", "80"],
      ["AV1", "Beta", "15/01/2026", "-30", "A", "30"],
    ];
    const mapping = { 0: "order_id", 3: "amount_net", 4: "product", 5: "line_amount" } as const;
    const intake = readIntake(rows, { shape: "orders", mapping }, CONTEXT);
    expect([...ordersOf(intake).amount]).toEqual([150, 80, -30]);
  });

  it("lists documents whose lines add up to something else", () => {
    const header = [
      "N° facture",
      "Date facture",
      "Client",
      "Total HT",
      "Article",
      "Montant ligne HT",
    ];
    const document = (number: string, line: string) => [
      [number, "13/01/2025", "Acme", "100,00", "A", line],
      [number, "13/01/2025", "Acme", "100,00", "B", "50,00"],
    ];
    const rows = [header, ...document("F1", "50,00"), ...document("F2", "20,00")];
    const mapping = { 3: "amount_net", 5: "line_amount", 4: "product" } as const;
    const { quality } = readIntake(rows, { shape: "orders", mapping }, CONTEXT);
    const gap = quality.findings.find(({ kind }) => kind === "amounts.gap");
    expect(gap).toMatchObject({ column: "Total HT", count: 1, rows: [4] });
  });
});

describe("one currency", () => {
  const FIELDS: Field[] = ["order_date", "client_name", "amount", "currency"];
  const sale = (amount: string, code: string) => ["2025-01-13", "Acme", amount, code];

  it("leaves the others apart, and asks where no currency is nearly all of it", () => {
    const rows = [sale("1", "EUR"), sale("2", "usd"), sale("4", "€")];
    const intake = list(FIELDS, rows);
    expect([...ordersOf(intake).amount]).toEqual([1, 4]);
    expect(intake.quality).toMatchObject({
      removed: { otherCurrency: 1 },
      currency: { code: "EUR", why: "column", others: { USD: 1 } },
    });
    expect(intake.questions).toMatchObject([{ id: "currency", choices: ["EUR", "USD"] }]);
    const dollars = list(FIELDS, rows, { currency: "USD" });
    expect([...ordersOf(dollars).amount]).toEqual([2]);
    expect(dollars.quality.currency).toMatchObject({ code: "USD", why: "answer" });
  });

  it("asks nothing when one in twenty is another", () => {
    const rows = [...Array.from({ length: 20 }, () => sale("1", "EUR")), sale("2", "USD")];
    expect(asked(list(FIELDS, rows))).toEqual([]);
  });

  it("is the company's where the program has converted, whichever the document's is", () => {
    const rows: Rows = [
      ["2025-01-13", "Acme", "100", "EUR", "100.00"],
      ["2025-01-14", "Acme", "100", "USD", "92.00"],
    ];
    const intake = list([...FIELDS, "amount_converted"], rows);
    expect([...ordersOf(intake).amount]).toEqual([100, 92]);
    expect(intake.quality.currency).toEqual({ code: "EUR", why: "converted", others: {} });
  });

  it("is read from the cells where no column tells it", () => {
    const intake = list(
      ["order_date", "client_name", "amount"],
      [
        ["2025-01-13", "Acme", "10 €"],
        ["2025-01-13", "Acme", "$7"],
        ["2025-01-13", "Acme", "5 €"],
      ],
    );
    expect([...ordersOf(intake).amount]).toEqual([10, 5]);
    expect(intake.quality.currency).toMatchObject({
      code: "EUR",
      why: "cells",
      others: { USD: 1 },
    });
  });
});

describe("the day of a sale", () => {
  it("comes from one column: the order's, else the payment's, else the record's", () => {
    const rows: Rows = [
      ["2025-03-01", "2025-02-01", "Acme", "1"],
      ["2025-03-02", "2025-02-02", "Acme", "2"],
    ];
    const paid = list(["payment_date", "record_created_date", "client_name", "amount"], rows);
    const created = list(["", "record_created_date", "client_name", "amount"], rows);
    expect(ordersOf(paid).day[0]).toBe(20148);
    expect(ordersOf(created).day[0]).toBe(20120);
  });

  it("is the invoice's where the order's stands beside it, unless the user says otherwise", () => {
    const rows: Rows = [
      ["N° facture", "Date commande", "Date facture", "Client", "Montant HT"],
      ["F1", "02/01/2026", "15/01/2026", "Acme", "10"],
      ["F2", "03/01/2026", "16/01/2026", "Beta", "20"],
    ];
    const days = (mapping: Record<number, Field>) => [
      ...ordersOf(readIntake(rows, { shape: "orders", mapping }, CONTEXT)).day,
    ];
    expect(days({})).toEqual([20468, 20469]);
    expect(days({ 1: "order_date" })).toEqual([20455, 20456]);
  });

  it("is the last of its month, quarter or year where only that is told", () => {
    const intake = list(
      ["order_date", "client_name", "amount"],
      [
        ["03/2025", "Acme", "1"],
        ["T2 2025", "Acme", "2"],
        ["2026", "Acme", "3"],
      ],
    );
    const { day } = ordersOf(intake);
    expect([...day]).toEqual([20178, 20269, CONTEXT.today]);
    expect(intake.quality.findings.find(({ kind }) => kind === "dates.coarse")?.count).toBe(3);
  });

  it("is the spreadsheet's where the source writes in UTC", () => {
    const rows: Rows = [["2025-12-31T23:30:00Z", "Acme", "1"]];
    const dayOfInstant = (seconds: number) => Math.floor((seconds + 3600) / 86_400);
    const header = ["Date", "Client", "Montant"];
    const read = (context: typeof CONTEXT) =>
      ordersOf(readIntake([header, ...rows], { shape: "orders" }, context)).day[0];
    expect(read(CONTEXT)).toBe(20453);
    expect(read({ ...CONTEXT, dayOfInstant })).toBe(20454);
  });
});

describe("a report that prints the client above its rows", () => {
  it("gives each row the client of its heading", () => {
    const rows: Rows = [
      ["Our company", "", "", "", "", "", ""],
      ["Sales by Customer Detail", "", "", "", "", "", ""],
      ["January - December 2026", "", "", "", "", "", ""],
      ["", "", "", "", "", "", ""],
      ["", "Date", "Transaction Type", "Num", "Product/Service", "Qty", "Amount"],
      ["Acme Ltd", "", "", "", "", "", ""],
      ["", "01/13/2026", "Invoice", "1001", "Screws", "2", "1,000.00"],
      ["", "02/13/2026", "Payment", "", "", "", "(500.00)"],
      ["", "03/13/2026", "Credit Memo", "1002", "Screws", "-1", "$(250.00)"],
      ["Total for Acme Ltd", "", "", "", "", "", "$750.00"],
      ["Beta & Sons", "", "", "", "", "", ""],
      ["", "03/14/2026", "Invoice", "1003", "Nails", "1", "80.00"],
      ["Total for Beta & Sons", "", "", "", "", "", "$80.00"],
      ["TOTAL", "", "", "", "", "", "$830.00"],
      ["", "", "", "", "", "", ""],
      ["Sunday, Nov 22, 2026 10:00 AM GMT-08:00 - Accrual Basis", "", "", "", "", "", ""],
    ];
    const intake = readIntake(rows, { shape: "orders", headerRow: 5 }, CONTEXT);
    const { clients, amount, client } = ordersOf(intake);
    expect(clients.name).toEqual(["Acme Ltd", "Beta & Sons"]);
    expect([...amount]).toEqual([1000, -250, 80]);
    expect([...client]).toEqual([0, 0, 1]);
    expect(intake.quality.removed).toMatchObject({
      heading: 2,
      subtotal: 2,
      total: 1,
      footer: 1,
      notSale: 1,
    });
  });
});
