import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Rows } from "../../../src/intake/cell.ts";
import { detect } from "../../../src/intake/detect/detect.ts";
import type { Grain, IntakeAnswers, IntakeContext } from "../../../src/intake/intake.ts";
import { hasShared, shared } from "../../setup/shared.ts";
import { CATALOGUE, CONTEXT, rowsOfFile } from "../table-file.ts";
import { sheetsOf } from "./source-sheets.ts";

/** Field by heading, as found. */
function fieldsOf(rows: Rows, answers: IntakeAnswers = {}): Record<string, string | null> {
  const { columns } = detect(rows, answers, CONTEXT);
  return Object.fromEntries(columns.map((column) => [column.header, column.field]));
}

const ORDERS: Rows = [
  ["N° commande", "Date", "Client", "Montant HT"],
  ["F1", "12/01/2025", "Acme", "10,50"],
  ["F2", "13/01/2025", "Acme", "20,50"],
  ["F3", "25/01/2025", "Beta", "30,00"],
];
const CLIENTS: Rows = [
  ["N°", "Client", "CA 2024", "CA 2025", "Dern. cde"],
  ["1", "Acme", "10", "20", "12/01/2025"],
  ["2", "Beta", "30", "40", "25/01/2025"],
];

describe("the shape", () => {
  it("is orders with a date, an amount and numbers", () => {
    expect(detect(ORDERS, {}, CONTEXT).shape).toBe("orders");
  });

  it("is clients with revenue by year and a last order", () => {
    expect(detect(CLIENTS, {}, CONTEXT).shape).toBe("clients");
  });

  it("is clients when nothing is dated", () => {
    expect(
      detect(
        [
          ["Client", "Montant"],
          ["A", "1"],
          ["B", "2"],
        ],
        {},
        CONTEXT,
      ).shape,
    ).toBe("clients");
  });

  it("is asked with rows of the sheet when unsure, and the answer is obeyed", () => {
    const rows: Rows = [
      ["Client", "Date", "Montant"],
      ["A", "13/02/2025", "1"],
      ["B", "14/02/2025", "2"],
    ];
    const question = detect(rows, {}, CONTEXT).questions.find((q) => q.kind === "shape");
    expect(question?.samples).toEqual(["A · 13/02/2025 · 1", "B · 14/02/2025 · 2"]);
    const other = question?.choices[1] ?? "";
    const answered = detect(rows, { questions: { shape: other } }, CONTEXT);
    expect(answered.shape).toBe(other);
    expect(answered.questions.some((q) => q.kind === "shape")).toBe(false);
    expect(detect(rows, { shape: "clients" }, CONTEXT).shape).toBe("clients");
  });
});

describe("headings with several meanings", () => {
  it("reads Name as an order number, a person or the client by what stands beside it", () => {
    const numbers: Rows = [
      ["Name", "Email", "Created at", "Total"],
      ["#1001", "a@x.example", "2025-01-02", "5"],
      ["#1002", "b@x.example", "2025-01-03", "6"],
    ];
    expect(fieldsOf(numbers)).toMatchObject({ Name: "order_id", Email: "email" });
    const person: Rows = [
      ["Raison sociale", "Nom", "CA"],
      ["Acme", "Jean Petit", "5"],
    ];
    expect(fieldsOf(person)).toMatchObject({
      "Raison sociale": "client_name",
      Nom: "contact_name",
    });
    expect(
      fieldsOf([
        ["Nom", "CA"],
        ["Acme", "5"],
      ]),
    ).toMatchObject({ Nom: "client_name" });
  });

  it("reads N° and Statut by the shape", () => {
    expect(fieldsOf(CLIENTS)).toMatchObject({ "N°": "client_id" });
    const orders: Rows = [
      ["N°", "Date facture", "Client", "Statut", "Total HT"],
      ["F1", "12/01/2025", "A", "payée", "10"],
      ["F2", "13/01/2025", "A", "annulée", "11"],
    ];
    expect(fieldsOf(orders)).toMatchObject({ "N°": "order_id", Statut: "payment_status" });
  });

  it("takes annual revenue beside our revenue as the client's own", () => {
    const rows: Rows = [
      ["Client", "Annual revenue", "Total revenue"],
      ["A", "9000000", "120"],
    ];
    expect(fieldsOf(rows)).toMatchObject({
      "Annual revenue": "client_own_revenue",
      "Total revenue": "revenue_total",
    });
    const alone = detect(
      [
        ["Client", "Annual revenue"],
        ["A", "9000"],
        ["B", "70"],
      ],
      {},
      CONTEXT,
    );
    expect(alone.questions[0]).toMatchObject({
      kind: "revenue.whose",
      samples: ["9000", "70"],
      choices: ["client_own_revenue", "revenue_total"],
    });
  });

  it("tells a margin rate from a margin amount by the values", () => {
    const table = (a: string, b: string): Rows => [
      ["Client", "CA", "Marge"],
      ["A", "9000", a],
      ["B", "8000", b],
    ];
    expect(fieldsOf(table("0,32", "0,4"))).toMatchObject({ Marge: "margin_rate" });
    expect(fieldsOf(table("32 %", "40 %"))).toMatchObject({ Marge: "margin_rate" });
    expect(fieldsOf(table("2900", "3100"))).toMatchObject({ Marge: "margin_amount" });
  });

  it("does not take the seller's own company or a territory", () => {
    const rows: Rows = [
      ["Société", "Client", "Secteur", "Activité", "CA 2025"],
      ["Nous", "A", "NORD", "BTP", "1"],
      ["Nous", "B", "SUD", "Santé", "2"],
      ["Nous", "C", "EST", "BTP", "3"],
      ["Nous", "D", "NORD", "BTP", "4"],
    ];
    expect(fieldsOf(rows)).toEqual({
      Société: "business_unit",
      Client: "client_name",
      Secteur: "sales_territory",
      Activité: "sector",
      "CA 2025": "revenue_year",
    });
  });
});

describe("content", () => {
  it("takes a field away from a column whose cells say otherwise", () => {
    const rows: Rows = [
      ["Client", "Date de commande", "CA"],
      ["A", "urgent", "1"],
      ["B", "plus tard", "2"],
    ];
    expect(fieldsOf(rows)).toMatchObject({ "Date de commande": null });
  });

  it("proposes columns without a known heading, to be confirmed", () => {
    const rows: Rows = [
      ["Qui", "Jour J", "Combien"],
      ["Acme", "13/01/2025", "10,5"],
      ["Acme", "14/01/2025", "11,5"],
      ["Beta", "15/01/2025", "12,5"],
    ];
    const { columns, questions } = detect(rows, {}, CONTEXT);
    expect(columns.map((c) => [c.field, c.state])).toEqual([
      ["client_name", "confirm"],
      ["order_date", "confirm"],
      ["amount", "confirm"],
    ]);
    expect(questions.filter((q) => q.kind === "column.meaning")).toHaveLength(3);
    expect(questions.every((q) => q.samples.length >= 2)).toBe(true);
  });

  it("obeys the user's mapping and answers", () => {
    const mapped = detect(ORDERS, { mapping: { 2: "", 3: "amount_gross" } }, CONTEXT);
    expect(mapped.columns.map((c) => c.field)).toEqual([
      "order_id",
      "order_date",
      null,
      "amount_gross",
    ]);
    expect(mapped.columns[3]).toMatchObject({ state: "answered", confidence: 1 });
    const answered = fieldsOf(ORDERS, {
      questions: { "column.2": "none", "column.3": "line_amount" },
    });
    expect(answered).toMatchObject({ Client: null, "Montant HT": "line_amount" });
  });
});

describe.skipIf(!hasShared)("the five shared samples", () => {
  interface Expected {
    readonly file: string;
    readonly source: string | null;
    readonly header_row: number;
    readonly grain: Grain;
    readonly columns: readonly { readonly header: string; readonly field: string | null }[];
  }
  const folder = shared("imports/samples");
  const files = existsSync(folder) ? readdirSync(folder).filter((f) => f.endsWith(".json")) : [];
  const expectedOf = (file: string): Expected =>
    JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));

  /** Heading and field of each column the mapping names, as found. */
  function found(expected: Expected, context: IntakeContext) {
    const detected = detect(rowsOfFile(`${folder}/${expected.file}`), {}, context);
    const left = [...detected.columns];
    const columns = expected.columns.map(({ header }) => {
      const at = left.findIndex((column) => column.header === header);
      return [header, at < 0 ? null : (left.splice(at, 1)[0]?.field ?? null)];
    });
    return { detected, columns };
  }

  it.each(files)("%s maps as expected, column by column", (file) => {
    const expected = expectedOf(file);
    const { detected, columns } = found(expected, CONTEXT);
    expect(detected.table.headerRow + 1).toBe(expected.header_row);
    expect(detected.source).toBe(expected.source);
    expect(detected.grain).toBe(expected.grain);
    expect(columns).toEqual(expected.columns.map(({ header, field }) => [header, field]));
    expect(detected.questions).toEqual([]);
  });

  it("map as expected in 95 columns of 100 when no program is recognised", () => {
    const unsigned = { ...CONTEXT, catalogue: { ...CATALOGUE, signatures: {} } };
    let all = 0;
    let right = 0;
    for (const expected of files.map(expectedOf)) {
      const { detected, columns } = found(expected, unsigned);
      expect(detected.grain).toBe(expected.grain);
      all += columns.length;
      right += columns.filter(([, field], at) => field === expected.columns[at]?.field).length;
    }
    process.stdout.write(`samples, unrecognised: ${right} of ${all} columns\n`);
    expect(right / all).toBeGreaterThanOrEqual(0.95);
  });
});

describe.skipIf(!hasShared)("the shared samples the other way round", () => {
  it.each([
    "01_hubspot_entreprises_fr.csv",
    "02_hubspot_deals_en.csv",
    "04_shopify_orders.csv",
    "07_ebp_factures_cp1252.csv",
    "08_liste_clients_maison.csv",
  ])("%s means the same with its columns reversed", (file) => {
    const rows = rowsOfFile(shared(`imports/samples/${file}`));
    const width = Math.max(...rows.map((row) => row.length));
    const reversed = rows.map((row) =>
      Array.from({ length: width }, (_, i) => row[width - 1 - i] ?? ""),
    );
    expect(fieldsOf(reversed)).toEqual(fieldsOf(rows));
  });
});

describe("properties", () => {
  const written = Object.values(CATALOGUE.sources).flatMap((facts) =>
    sheetsOf(facts).map(({ rows }) => rows),
  );
  const tables = fc.constantFrom(ORDERS, CLIENTS, ...written);
  const contexts = fc.constantFrom<IntakeContext>(CONTEXT, {
    ...CONTEXT,
    catalogue: { ...CATALOGUE, signatures: {} },
  });

  it("does not depend on the order of the columns", () => {
    const keys = fc.array(fc.nat(), { minLength: 100, maxLength: 100 });
    fc.assert(
      fc.property(tables, contexts, keys, (rows, context, key) => {
        const order = (rows[0] ?? [])
          .map((_, i) => i)
          .sort((a, b) => (key[a] ?? 0) - (key[b] ?? 0));
        const shuffled = rows.map((row) => order.map((i) => row[i] ?? ""));
        const [one, other] = [detect(rows, {}, context), detect(shuffled, {}, context)];
        const byHeader = ({ columns }: typeof one) =>
          Object.fromEntries(columns.map(({ header, field }) => [header, field]));
        expect(byHeader(other)).toEqual(byHeader(one));
        expect([other.grain, other.source]).toEqual([one.grain, one.source]);
      }),
    );
  });

  it("looks at some thousand rows of a long list, whatever its length", () => {
    const line = (i: number): readonly string[] => [
      `F${i >> 1}`,
      "13/01/2025",
      `Client ${i % 500}`,
      "10,50",
    ];
    const long = [ORDERS[0] ?? [], ...Array.from({ length: 200_000 }, (_, i) => line(i))];
    const looked = new Set<string | symbol>();
    const watched = new Proxy(long, {
      get(rows, at, receiver) {
        looked.add(at);
        return Reflect.get(rows, at, receiver);
      },
    });
    expect(detect(watched, {}, CONTEXT).grain).toBe("order");
    expect(looked.size).toBeLessThan(5_500);
  });

  it("reads 5,000 columns, and finds the few that matter", () => {
    const header = ["Client", "CA 2025", ...Array.from({ length: 5_000 }, (_, i) => `Annexe ${i}`)];
    const row = (i: number): string[] =>
      header.map((_, j) => (j === 0 ? `Client ${i}` : String(i * j)));
    const found = detect([header, row(1), row(2), row(3)], {}, CONTEXT);
    expect(found.columns.filter((c) => c.field !== null).map((c) => c.field)).toEqual([
      "client_name",
      "revenue_year",
    ]);
  });
});
