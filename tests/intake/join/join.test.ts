import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClientFacts } from "../../../src/core/orders.ts";
import type { Rows } from "../../../src/intake/cell.ts";
import type { IntakeAnswers } from "../../../src/intake/intake.ts";
import { joinIntakes } from "../../../src/intake/join/join.ts";
import type { Joined, JoinPart } from "../../../src/intake/join/part.ts";
import { readIntake } from "../../../src/intake/read-intake.ts";
import { CONTEXT } from "../table-file.ts";

type Answers = Readonly<Record<string, string>>;

function part(name: string, rows: Rows, mapping: IntakeAnswers["mapping"] = {}): JoinPart {
  return { name, intake: readIntake(rows, { mapping }, { ...CONTEXT, oneOfSeveral: true }) };
}

function join(parts: readonly JoinPart[], answers: Answers = {}): Joined {
  return joinIntakes(parts, answers);
}

function clientsOf({ source }: Joined): ClientFacts {
  return source.shape === "orders" ? source.orders.clients : source.list.clients;
}

/** Revenue by client id. */
function revenueOf(joined: Joined): Record<string, number> {
  const { source } = joined;
  const { id } = clientsOf(joined);
  if (source.shape === "clients") {
    return Object.fromEntries(id.map((each, i) => [each, source.list.revenue[i] ?? Number.NaN]));
  }
  const sums = id.map(() => 0);
  source.orders.client.forEach((client, e) => {
    sums[client] = (sums[client] ?? 0) + (source.orders.amount[e] ?? 0);
  });
  return Object.fromEntries(id.map((each, i) => [each, sums[i] ?? 0]));
}

/** Where a fact of a client comes from. */
function sourceOf(joined: Joined, id: string, fact: "owner" | "name" | "revenue" | "nps"): string {
  const { sources, id: ids } = clientsOf(joined);
  return sources?.names[sources.of[fact]?.[ids.indexOf(id)] ?? -1] ?? "";
}

const ORDERS = part("Factures", [
  ["Code client", "Client", "N° facture", "Date", "Montant HT"],
  ["C001", "Imagina Logistique", "F1", "2025-03-01", "100"],
  ["C002", "Licorne Agro", "F2", "2025-04-01", "50"],
  ["C003", "Ancien Nom", "F3", "2025-05-01", "30"],
  ["C001", "Imagina Logistique", "F4", "2025-06-01", "20"],
  ["C009", "Comptoir Oublié", "F5", "2025-07-01", "10"],
]);

const CRM_ROWS: Rows = [
  ["Code client", "Raison sociale", "Commercial", "Statut"],
  ["C001", "Imagina Logistique SAS", "Camille", "Client"],
  ["C002", "Licorne Agro", "Noé", "Prospect"],
  ["C003", "Nouveau Nom", "Inès", "Client"],
  ["C004", "Jamais Acheté", "Inès", "Client"],
  ["C005", "Projet Vague", "Noé", "Prospect"],
  ["C006", "Comptoir Oublie du Port", "Noé", "Client"],
];
const CRM = part("CRM", CRM_ROWS);

describe("orders and a client list", () => {
  const joined = join([CRM, ORDERS]);

  it("orders decide money, the list brings names, owners and those who never bought", () => {
    expect(revenueOf(joined)).toEqual({
      C001: 120,
      C002: 50,
      C003: 30,
      C009: 10,
      C004: 0,
      C006: 0,
    });
    const { id, name, texts } = clientsOf(joined);
    expect(name[id.indexOf("C003")]).toBe("Nouveau Nom");
    expect(name[id.indexOf("C009")]).toBe("Comptoir Oublié");
    expect(texts.owner).toEqual(["Camille", "Noé", "Inès", "", "Inès", "Noé"]);
  });

  it("a prospect who bought is a client; one who did not stays out", () => {
    const { parts } = joined.report;
    expect(parts[1]?.leftOut).toEqual({ prospect: 1 });
    expect(joined.questions.map(({ id }) => id)).toEqual(["same.C006|C009"]);
  });

  it("what did not meet is counted in clients and in revenue, both ways, with the nearest name", () => {
    const [orders, crm] = joined.report.parts;
    expect(orders).toMatchObject({ name: "Factures", role: "orders", clients: 4, found: 0 });
    expect(crm).toMatchObject({
      name: "CRM",
      role: "facts",
      clients: 5,
      found: 3,
      by: { code: 3, name: 0 },
      revenue: { total: 210, found: 200 },
      counts: { notFound: 2, lacking: 1, lackingRevenue: 10 },
      notFoundStay: true,
      codesDiffer: false,
    });
    expect(crm?.lacking).toMatchObject([{ id: "C009", revenue: 10, nearest: { id: "C006" } }]);
    expect(crm?.notFound.map(({ id, nearest }) => [id, nearest?.id ?? null])).toEqual([
      ["C004", null],
      ["C006", "C009"],
    ]);
  });

  it("each fact says where it comes from", () => {
    expect(sourceOf(joined, "C001", "revenue")).toBe("Factures");
    expect(sourceOf(joined, "C001", "owner")).toBe("CRM");
    expect(sourceOf(joined, "C009", "name")).toBe("Factures");
    expect(sourceOf(joined, "C009", "owner")).toBe("");
    expect(sourceOf(joined, "C004", "revenue")).toBe("");
  });

  it("the user joins what nothing joins, and parts what is joined", () => {
    const same = join([CRM, ORDERS], { "same.C006|C009": "same" });
    expect(revenueOf(same)).not.toHaveProperty("C006");
    expect(sourceOf(same, "C009", "owner")).toBe("CRM");
    expect(same.report.parts[1]?.by.answer).toBe(1);
    const apart = join([CRM, ORDERS], { "same.C003|C003": "apart" });
    expect(apart.report.parts[1]?.found).toBe(2);
    expect(clientsOf(apart).id).toContain("C003 (CRM)");
  });
});

describe("a client whom one list knows under two codes", () => {
  const list = part(
    "CRM",
    [
      ["Code client", "Raison sociale", "CP", "Commercial"],
      ["C001", "Imagina Logistique", "13001", "Camille"],
      ["C002", "IMAGINA LOGISTIQUE SAS", "13001", "Camille"],
      ["C003", "Ancien Nom", "", "Noé"],
    ],
    { 2: "postal_code" },
  );

  it("is one in the portfolio, with the orders of both codes", () => {
    const joined = join([ORDERS, list]);
    expect(revenueOf(joined)).toEqual({ C001: 170, C003: 30, C009: 10 });
    expect(joined.report.parts[1]).toMatchObject({
      clients: 2,
      found: 2,
      united: [
        [
          { id: "C001", name: "Imagina Logistique" },
          { id: "C002", name: "Licorne Agro" },
        ],
      ],
    });
  });

  it("is two again when the user keeps them apart", () => {
    const joined = join([ORDERS, list], { "same.C001|C002": "apart" });
    expect(revenueOf(joined)).toMatchObject({ C001: 120, C002: 50 });
    expect(joined.report.parts[1]?.united).toEqual([]);
  });
});

describe("what joins two lists", () => {
  const orders = (rows: Rows, mapping: IntakeAnswers["mapping"] = {}): JoinPart =>
    part("Ventes", rows, mapping);

  it("codes without their leading zeros, only when both sides stay unique", () => {
    const sales = (codes: readonly string[]): JoinPart =>
      orders([
        ["Code client", "Date", "N° facture", "Montant HT"],
        ...codes.map((code, i) => [code, `2025-0${i + 1}-01`, `F${i}`, "10"]),
      ]);
    const list = part("CRM", [
      ["Code client", "Commercial"],
      ["007", "Camille"],
      ["012", "Noé"],
    ]);
    expect(join([sales(["7", "12"]), list]).report.parts[1]).toMatchObject({ found: 2 });
    expect(join([sales(["7", "07", "12"]), list]).report.parts[1]).toMatchObject({ found: 0 });
  });

  it("not codes that count different things", () => {
    const names = ["Alpha", "Bravo", "Delta", "Hotel"];
    const sales = orders([
      ["Code client", "Client", "Date", "N° facture", "Montant HT"],
      ...names.map((name, i) => [String(i + 1), name, `2025-0${i + 1}-01`, `F${i}`, "10"]),
    ]);
    const list = part("CRM", [
      ["Code client", "Raison sociale", "Commercial"],
      ...[...names].reverse().map((name, i) => [String(i + 1), name, "Noé"]),
    ]);
    expect(join([sales, list]).report.parts[1]).toMatchObject({
      codesDiffer: true,
      found: 4,
      by: { code: 0, name: 4 },
    });
  });

  const SALES: Rows = [
    ["Client", "SIREN", "E-mail", "CP", "Date", "N° facture", "Montant HT"],
    ["Acme SARL", "552081317", "ana@acme.example", "69003", "2025-01-01", "F1", "10"],
    ["Beta", "", "bob@beta.example", "75011", "2025-02-01", "F2", "10"],
    ["Gamma", "", "", "33000", "2025-03-01", "F3", "10"],
    ["Delta", "", "", "", "2025-04-01", "F4", "10"],
    ["Omega", "", "", "13001", "2025-05-01", "F5", "10"],
  ];
  const SALES_MAPPING = { 1: "siren", 3: "postal_code" } as const;
  const LIST_MAPPING = { 1: "siren", 3: "postal_code" } as const;

  it("SIREN, then e-mail, then name with a second proof, then a name that is unique", () => {
    const list = part(
      "CRM",
      [
        ["Raison sociale", "SIREN", "E-mail", "CP", "Commercial"],
        ["Autre raison sociale", "552081317", "", "", "1"],
        ["Beta Holding", "", "bob@beta.example", "", "2"],
        ["GAMMA SAS", "", "", "33000", "3"],
        ["Delta", "", "", "59000", "4"],
        ["Omega Sud", "", "", "13001", "5"],
      ].map((row, i) => (i === 0 ? row : [...row.slice(0, 4), `Commercial ${row[4]}`])),
      LIST_MAPPING,
    );
    const { report } = join([orders(SALES, SALES_MAPPING), list]);
    expect(report.parts[1]).toMatchObject({
      found: 4,
      by: { siren: 1, email: 1, proof: 1, name: 1, code: 0 },
      notFound: [{ name: "Omega Sud", nearest: { name: "Omega" } }],
    });
  });

  it("never two valid SIRENs, nor a name that several bear", () => {
    const list = part(
      "CRM",
      [
        ["Raison sociale", "SIREN", "E-mail", "CP", "Commercial"],
        ["Acme", "356000000", "ana@acme.example", "69003", "A"],
        ["Delta", "", "", "59000", "B"],
        ["Delta SAS", "", "", "06000", "C"],
      ],
      LIST_MAPPING,
    );
    const { report } = join([orders(SALES, SALES_MAPPING), list]);
    expect(report.parts[1]).toMatchObject({ found: 0, counts: { notFound: 3 } });
  });
});

describe("statuses", () => {
  const list = part("CRM", [
    ["Code client", "Raison sociale", "Statut"],
    ["C001", "Imagina Logistique", "Partenaire"],
    ["C002", "Licorne Agro", "Ancien client"],
    ["C003", "Ancien Nom", "Client"],
  ]);

  it("take partners and former clients out with their sales, and ask", () => {
    const joined = join([ORDERS, list]);
    expect(revenueOf(joined)).toEqual({ C003: 30, C009: 10 });
    expect(joined.report.parts[1]).toMatchObject({
      leftOut: { partner: 1, formerClient: 1 },
      leftOutRevenue: 170,
    });
    expect(joined.questions[0]).toMatchObject({ id: "join.scope", values: { revenue: 170 } });
  });

  it("leave those who bought in when the user wants them", () => {
    const joined = join([ORDERS, list], { "join.scope": "in" });
    expect(revenueOf(joined)).toEqual({ C001: 120, C002: 50, C003: 30, C009: 10 });
    expect(joined.questions[0]?.id).toBe("join.scope");
  });
});

describe("a list of facts only", () => {
  const survey = part("Enquête", [
    ["Client", "Date", "Note NPS"],
    ["Imagina Logistique", "2025-09-01", "9"],
    ["Licorne Agro", "2025-09-02", "6"],
    ["Imagina Logistique", "2025-10-01", "10"],
    ["Personne d'autre", "2025-10-01", "2"],
  ]);

  it("says something of clients and brings none", () => {
    const joined = join([ORDERS, survey]);
    expect(clientsOf(joined).id).toEqual(["C001", "C002", "C003", "C009"]);
    expect([...(clientsOf(joined).numbers.nps ?? [])]).toEqual([10, 6, Number.NaN, Number.NaN]);
    expect(joined.report.parts[1]).toMatchObject({
      role: "facts",
      found: 2,
      by: { name: 2 },
      notFoundStay: false,
      notFound: [{ name: "Personne d'autre" }],
    });
    expect(sourceOf(joined, "C001", "nps")).toBe("Enquête");
  });

  it("alone makes no portfolio", () => {
    expect(() => join([survey, CRM])).toThrow("source.noRevenue");
  });
});

describe("two lists of orders", () => {
  const more = part("Factures 2026", [
    ["Code client", "Client", "N° facture", "Date", "Montant HT"],
    ["C001", "Imagina Logistique", "F4", "2025-06-01", "20"],
    ["C002", "Licorne Agro", "F2", "2025-04-02", "5"],
    ["C002", "Licorne Agro", "F7", "2026-01-05", "40"],
    ["C007", "Tout Neuf", "F8", "2026-02-05", "60"],
  ]);

  it("an order that stands in both counts once, and it says so", () => {
    const joined = join([ORDERS, more]);
    expect(revenueOf(joined)).toEqual({ C001: 120, C002: 95, C003: 30, C009: 10, C007: 60 });
    expect(joined.report.parts[1]?.repeats).toEqual({ orders: 1, revenue: 20, once: true });
    expect(joined.questions).toMatchObject([
      { id: "join.repeats", values: { count: 1, revenue: 20 }, choices: ["once", "twice"] },
    ]);
    expect(sourceOf(joined, "C002", "revenue")).toBe("Factures + Factures 2026");
    const twice = join([ORDERS, more], { "join.repeats": "twice" });
    expect(revenueOf(twice)).toMatchObject({ C001: 140 });
  });

  it("one number of one client is one order, whatever the amounts", () => {
    const { source } = join([ORDERS, more]);
    if (source.shape !== "orders") throw new Error("not orders");
    expect(new Set(source.orders.order).size).toBe(7);
  });

  it("in another currency or with tax are added as they are, and it says so", () => {
    const gross = part("Boutique", [
      ["Client", "N° facture", "Date", "Montant TTC", "Devise"],
      ["Acme", "B1", "2025-06-01", "120", "EUR"],
    ]);
    const dollars = part("Export", [
      ["Client", "N° facture", "Date", "Montant HT", "Devise"],
      ["Acme", "X1", "2025-07-01", "80", "USD"],
    ]);
    const report = join([gross, dollars]).report.parts[1];
    expect(report?.unlike).toEqual({ currency: true, tax: true });
    expect(join([ORDERS, more]).report.parts[1]?.unlike).toEqual({ currency: false, tax: false });
  });

  it("without numbers many equal orders are one, a few are chance", () => {
    const list = (name: string, days: readonly number[]): JoinPart =>
      part(name, [
        ["Client", "Date", "Montant HT"],
        ...days.map((day) => [
          `Client ${day % 3}`,
          `2025-03-${String(day).padStart(2, "0")}`,
          String(day),
        ]),
      ]);
    const one = list("A", [1, 2, 3, 4, 5, 6]);
    expect(join([one, list("B", [4, 5, 6, 7])]).report.parts[1]?.repeats.orders).toBe(3);
    expect(join([one, list("B", [5, 6, 7, 8])]).report.parts[1]?.repeats.orders).toBe(0);
  });
});

describe("two client lists", () => {
  const north = part("Nord", [
    ["Client", "Commercial", "CA 2024", "CA 2025", "Dernière commande"],
    ["Acme", "Camille", "1", "10", "2025-01-25"],
    ["Beta", "", "2", "20", ""],
  ]);
  const south = part("Sud", [
    ["Client", "Commercial", "CA 2024", "CA 2025", "Dernière commande"],
    ["BETA SARL", "Noé", "3", "5", "2025-02-26"],
    ["Gamma", "Inès", "4", "40", ""],
  ]);

  it("complete each other; money of a client in both is not added unless the user wants it", () => {
    const joined = join([north, south]);
    expect(revenueOf(joined)).toEqual({ Acme: 10, Beta: 20, Gamma: 40 });
    expect(clientsOf(joined).texts.owner).toEqual(["Camille", "Noé", "Inès"]);
    expect(joined.questions).toMatchObject([
      { id: "join.add.revenue", values: { count: 1 }, choices: ["first", "sum"] },
    ]);
    const sum = join([north, south], { "join.add.revenue": "sum" });
    expect(revenueOf(sum)).toEqual({ Acme: 10, Beta: 25, Gamma: 40 });
    if (sum.source.shape !== "clients") throw new Error("not clients");
    expect([...(sum.source.list.previous[0]?.revenue ?? [])]).toEqual([1, 5, 4]);
    expect(sourceOf(sum, "Beta", "revenue")).toBe("Nord + Sud");
  });
});

describe("long lists", () => {
  it("of 10,000 clients and 40,000 orders are joined in well under a second", () => {
    const name = (i: number): string => `Maison ${(i * 7919).toString(36)} ${i % 97}`;
    const sales = part("Ventes", [
      ["Client", "N° facture", "Date", "Montant HT"],
      ...Array.from({ length: 40_000 }, (_, i) => [
        name(i % 9_000),
        `F${i}`,
        `2025-0${1 + (i % 9)}-15`,
        String(10 + (i % 90)),
      ]),
    ]);
    const list = part("CRM", [
      ["Raison sociale", "Commercial", "Statut"],
      ...Array.from({ length: 10_000 }, (_, i) => [name(i), `Commercial ${i % 7}`, "Client"]),
    ]);
    const start = performance.now();
    const { report } = join([list, sales]);
    const time = performance.now() - start;
    process.stdout.write(`join: 10,000 clients and 40,000 orders in ${time.toFixed(0)} ms\n`);
    expect(report.parts[1]).toMatchObject({ found: 9_000, counts: { notFound: 1_000 } });
    expect(time).toBeLessThan(1_000);
  });
});

describe("whatever the lists", () => {
  const names = ["Alpha", "Bravo", "Delta", "Hotel", "Lima", "Oscar", "Papa", "Tango"];
  const sale = fc.tuple(
    fc.nat(7),
    fc.integer({ min: 1, max: 900 }),
    fc.integer({ min: 1, max: 28 }),
  );
  const sales = fc.array(sale, { minLength: 1, maxLength: 20 });
  const known = fc.subarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 1 });
  const salesPart = (rows: readonly (readonly [number, number, number])[]): JoinPart =>
    part("Ventes", [
      ["Client", "N° facture", "Date", "Montant HT"],
      ...rows.map(([who, cents, day], i) => [
        names[who] ?? "",
        `F${i}`,
        `2025-03-${String(day).padStart(2, "0")}`,
        String(cents / 100),
      ]),
    ]);
  const listPart = (who: readonly number[]): JoinPart =>
    part("CRM", [
      ["Raison sociale", "Commercial", "Statut"],
      ...who.map((i) => [names[i] ?? "", `Commercial ${i}`, "Client"]),
    ]);

  it("no revenue is lost or made by a client list, and every client is found or listed", () => {
    fc.assert(
      fc.property(sales, known, (rows, who) => {
        const joined = join([listPart(who), salesPart(rows)]);
        const total = Object.values(revenueOf(joined)).reduce((sum, each) => sum + each, 0);
        expect(total).toBeCloseTo(rows.reduce((sum, [, cents]) => sum + cents, 0) / 100, 6);
        const crm = joined.report.parts[1];
        expect((crm?.found ?? 0) + (crm?.counts.notFound ?? 0)).toBe(who.length);
        const buyers = new Set(rows.map(([client]) => client));
        expect((crm?.found ?? 0) + (crm?.counts.lacking ?? 0)).toBe(buyers.size);
        expect(crm?.revenue.total).toBeCloseTo(
          (crm?.revenue.found ?? 0) + (crm?.counts.lackingRevenue ?? 0),
          2,
        );
      }),
      { numRuns: 60 },
    );
  });
});
