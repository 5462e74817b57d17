import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Orders } from "../../../src/core/orders.ts";
import type { Row, Rows } from "../../../src/intake/cell.ts";
import type { Intake } from "../../../src/intake/intake.ts";
import { readIntake } from "../../../src/intake/read-intake.ts";
import { CONTEXT } from "../table-file.ts";

const FEC = (
  "JournalCode JournalLib EcritureNum EcritureDate CompteNum CompteLib CompAuxNum CompAuxLib " +
  "PieceRef PieceDate EcritureLib Debit Credit EcritureLet DateLet ValidDate Montantdevise Idevise"
).split(" ");

interface Line {
  readonly journal?: string;
  readonly entry: string;
  readonly account: string;
  readonly auxiliary?: string;
  readonly piece?: string;
  readonly label?: string;
  readonly debit?: string;
  readonly credit?: string;
}

function line(each: Line): Row {
  const { journal = "VT", entry, account, auxiliary = "", piece = "", label = "Vente" } = each;
  const name = auxiliary === "" ? "" : `Client ${auxiliary}`;
  return [
    journal,
    "Ventes",
    entry,
    "20260115",
    account,
    "",
    auxiliary,
    name,
    piece,
    "20260115",
    label,
    each.debit ?? "0,00",
    each.credit ?? "0,00",
    "",
    "",
    "20260131",
    "",
    "",
  ];
}

/** A sale of 100 and its tax. */
const SALE = [
  line({ entry: "1", account: "411000", auxiliary: "ACME", piece: "F1", debit: "120,00" }),
  line({ entry: "1", account: "706000", piece: "F1", credit: "100,00" }),
  line({ entry: "1", account: "445710", piece: "F1", credit: "20,00" }),
];

function read(rows: Rows): Intake {
  return readIntake([FEC, ...rows], {}, CONTEXT);
}

function ordersOf(rows: Rows): Orders {
  const { source } = read(rows);
  if (source.shape !== "orders") throw new Error("not orders");
  return source.orders;
}

function totals({ amount, client, clients }: Orders): Record<string, number> {
  const sums: Record<string, number> = {};
  amount.forEach((value, i) => {
    const id = clients.id[client[i] ?? 0] ?? "";
    sums[id] = Math.round(((sums[id] ?? 0) + value) * 100) / 100;
  });
  return sums;
}

describe("a FEC", () => {
  it("is recognised, and gives what the accounts of sales gain to the client of the 411 line", () => {
    const intake = read(SALE);
    expect(intake).toMatchObject({ grain: "ledger", system: "fec_fr", shape: "orders" });
    expect(totals(ordersOf(SALE))).toEqual({ ACME: 100 });
    expect(ordersOf(SALE).clients.name).toEqual(["Client ACME"]);
    expect(intake.quality).toMatchObject({
      rowsKept: 3,
      removed: {},
      tax: { basis: "net", why: "source" },
    });
  });

  it("(1) leaves openings and closings out, by journal or by label", () => {
    const rows = [
      ...SALE,
      line({ journal: "AN", entry: "9", account: "411000", auxiliary: "OLD", debit: "500,00" }),
      line({ journal: "AN", entry: "9", account: "706000", credit: "500,00" }),
      line({
        journal: "OD",
        entry: "8",
        account: "706000",
        credit: "7,00",
        label: "Report à nouveau",
      }),
    ];
    expect(totals(ordersOf(rows))).toEqual({ ACME: 100 });
    expect(read(rows).quality.removed).toEqual({ opening: 3 });
  });

  it("(2) groups by journal and number: two journals may count alike", () => {
    const rows = [
      ...SALE,
      line({ journal: "BQ", entry: "1", account: "512000", debit: "120,00", label: "Virement" }),
      line({ journal: "BQ", entry: "1", account: "411000", auxiliary: "ACME", credit: "120,00" }),
    ];
    expect(totals(ordersOf(rows))).toEqual({ ACME: 100 });
    expect(read(rows).quality.removed).toEqual({ notSale: 2 });
  });

  it("(3) takes off what 709 gives back, and reads a credit note as one", () => {
    const rows = [
      ...SALE,
      line({ entry: "2", account: "411000", auxiliary: "ACME", piece: "F2", debit: "90,00" }),
      line({ entry: "2", account: "707000", piece: "F2", credit: "100,00" }),
      line({ entry: "2", account: "709000", piece: "F2", debit: "10,00" }),
      line({ entry: "3", account: "411000", auxiliary: "ACME", piece: "AV1", credit: "30,00" }),
      line({ entry: "3", account: "706000", piece: "AV1", debit: "30,00" }),
    ];
    expect([...ordersOf(rows).amount]).toEqual([100, 90, -30]);
  });

  it("(4) shares an entry out among its clients, to the cent", () => {
    const rows = [
      line({ entry: "1", account: "411000", auxiliary: "A", debit: "40,00" }),
      line({ entry: "1", account: "411000", auxiliary: "B", debit: "40,00" }),
      line({ entry: "1", account: "411000", auxiliary: "C", debit: "40,00" }),
      line({ entry: "1", account: "706000", credit: "100,00" }),
      line({ entry: "1", account: "445710", credit: "20,00" }),
    ];
    expect(totals(ordersOf(rows))).toEqual({ A: 33.33, B: 33.33, C: 33.34 });
  });

  it("(6) takes day and number of the entry and its piece", () => {
    const { day, order } = ordersOf([
      ...SALE,
      ...SALE.map((row) => row.map((c) => (c === "1" ? "2" : c))),
    ]);
    expect([...day]).toEqual([20468, 20468]);
    expect(new Set(order).size).toBe(1);
  });

  it("(7) names a client by its own account where there is no auxiliary one", () => {
    const rows = [
      ...SALE,
      line({ entry: "2", account: "411DURAND", debit: "10,00" }),
      line({ entry: "2", account: "706000", credit: "10,00" }),
      line({ entry: "3", account: "411000", debit: "5,00" }),
      line({ entry: "3", account: "706000", credit: "5,00" }),
      line({ entry: "4", account: "530000", debit: "3,00" }),
      line({ entry: "4", account: "706000", credit: "3,00" }),
    ];
    expect(totals(ordersOf(rows))).toEqual({ ACME: 100, "411DURAND": 10 });
    expect(read(rows).quality.unidentified).toEqual({ rows: 2, revenue: 8 });
  });

  it("(8) counts no deposit received", () => {
    const rows = [
      ...SALE,
      line({ entry: "2", account: "512000", debit: "60,00" }),
      line({ entry: "2", account: "419100", credit: "60,00" }),
    ];
    expect(totals(ordersOf(rows))).toEqual({ ACME: 100 });
    expect(read(rows).quality.removed).toEqual({ notSale: 2 });
  });

  it("adds up to what the accounts of sales gained, however the entries are shared", () => {
    const amount = fc.integer({ min: -50_000, max: 50_000 });
    const entry = fc.record({
      sale: amount,
      claims: fc.array(fc.integer({ min: 1, max: 9_999 }), { minLength: 1, maxLength: 4 }),
    });
    const text = (cents: number): string => (cents / 100).toFixed(2).replace(".", ",");
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 8 }), (entries) => {
        const rows = entries.flatMap(({ sale, claims }, at) => [
          ...claims.map((claim, i) =>
            line({ entry: String(at), account: "411000", auxiliary: `C${i}`, debit: text(claim) }),
          ),
          line({ entry: String(at), account: "706000", credit: text(sale) }),
        ]);
        const { amount: amounts } = ordersOf(rows);
        const cents = amounts.reduce((sum, value) => sum + Math.round(value * 100), 0);
        expect(cents).toBe(entries.reduce((sum, { sale }) => sum + sale, 0));
      }),
      { numRuns: 60 },
    );
  });
});

describe("a ledger of another program", () => {
  it("is read by its headings", () => {
    const header = (
      "Code journal|Date de pièce|Numéro de pièce|Numéro de facture|Numéro de règlement|" +
      "Numéro de compte général|Numéro de compte tiers|Intitulé compte tiers|Libellé écriture|" +
      "Montant Débit|Montant Crédit|Mode de règlement|Date d'échéance|Type d'écriture"
    ).split("|");
    const row = (journal: string, piece: string, rest: readonly string[]): Row => [
      journal,
      "15/01/2026",
      piece,
      "F1",
      "",
      ...rest,
      "",
      "",
      "",
    ];
    const rows = [
      row("VE", "101", ["411000", "CACME", "Acme", "Facture F1", "120,00", ""]),
      row("VE", "101", ["706000", "", "", "Facture F1", "", "100,00"]),
      row("VE", "101", ["445710", "", "", "Facture F1", "", "20,00"]),
      row("BQ", "55", ["512000", "", "", "Règlement", "120,00", ""]),
      row("BQ", "55", ["411000", "CACME", "Acme", "Règlement", "", "120,00"]),
    ];
    const intake = readIntake([header, ...rows], {}, CONTEXT);
    expect(intake).toMatchObject({ grain: "ledger", system: "sage_ecritures_fr" });
    expect(intake.source.shape === "orders" && totals(intake.source.orders)).toEqual({
      CACME: 100,
    });
    expect(intake.quality.removed).toEqual({ notSale: 2 });
  });

  it("may give an amount with its side", () => {
    const header = [
      "Code journal",
      "N° écriture",
      "Date",
      "Compte général",
      "Compte tiers",
      "Montant",
      "Sens",
    ];
    const rows: Rows = [
      ["VT", "1", "15/01/2026", "411000", "ACME", "120,00", "D"],
      ["VT", "1", "15/01/2026", "706000", "", "100,00", "C"],
      ["VT", "1", "15/01/2026", "445710", "", "20,00", "C"],
    ];
    const mapping = {
      0: "journal_code",
      1: "entry_id",
      2: "order_date",
      3: "account_code",
      4: "client_id",
      5: "amount",
      6: "",
    } as const;
    const { source } = readIntake([header, ...rows], { shape: "orders", mapping }, CONTEXT);
    expect(source.shape === "orders" && totals(source.orders)).toEqual({ ACME: 100 });
  });
});
