import { describe, expect, it } from "vitest";
import type { Rows } from "../../../src/intake/cell.ts";
import type { Intake, IntakeAnswers } from "../../../src/intake/intake.ts";
import { readIntake } from "../../../src/intake/read-intake.ts";
import { CONTEXT } from "../table-file.ts";

const POSTAL_CODE = { 3: "postal_code" } as const;

const read = (rows: Rows, answers: IntakeAnswers = {}): Intake =>
  readIntake(rows, { mapping: POSTAL_CODE, ...answers }, CONTEXT);

/** Ids and revenue of a client list, or of orders added up. */
function revenueOf({ source }: Intake): Record<string, number> {
  const { clients } = source.shape === "orders" ? source.orders : source.list;
  const revenue =
    source.shape === "orders"
      ? clients.id.map((_, client) =>
          source.orders.amount.reduce(
            (sum, amount, i) => sum + (source.orders.client[i] === client ? amount : 0),
            0,
          ),
        )
      : [...source.list.revenue];
  return Object.fromEntries(clients.id.map((id, i) => [id, revenue[i] ?? Number.NaN]));
}

const LIST: Rows = [
  ["N°", "Client", "Mail", "CP", "Statut", "CA 2024", "CA 2025", "Nb cdes"],
  ["003", "Imagina Logistique", "leo@imagina.example", "13001", "Client", "22000", "1500", "4"],
  ["034", "Imagina logistique s.a.s.", "", "13001", "Prospect", "500", "750", "4"],
  ["005", "Licorne Agro", "", "67000", "Client", "10", "20", "1"],
  ["006", "Licorne", "", "67000", "Client", "30", "40", "2"],
  ["007", "Mirage", "", "59000", "Partenaire", "5", "6", "1"],
  ["008", "MIRAGE SARL", "", "59000", "Client", "7", "8", "1"],
];

describe("duplicates of a client list", () => {
  it("merge by proof: money added, a figure they share counted once, the first code kept", () => {
    const intake = read(LIST);
    expect(revenueOf(intake)).toEqual({ "003": 2250, "005": 20, "006": 40 });
    if (intake.source.shape !== "clients") throw new Error("not clients");
    expect([...(intake.source.list.previous[0]?.revenue ?? [])]).toEqual([22_500, 10, 30]);
    expect([...(intake.source.list.orders ?? [])]).toEqual([4, 1, 2]);
    expect(intake.duplicates.merged[0]).toMatchObject({
      id: "003",
      records: [
        { id: "003", rows: [2], revenue: 1500 },
        { id: "034", name: "Imagina logistique s.a.s.", rows: [3], revenue: 750 },
      ],
      apart: [["same.003|034"], ["same.003|034"]],
      proofs: [{ level: "D5", fields: ["postal_code", "client_name"] }],
    });
    expect(intake.duplicates.counts).toEqual({ merged: 2, possible: 1 });
  });

  it("are told with their rows and their proof, two codes with a word of their own", () => {
    const { findings } = read(LIST).quality;
    expect(findings).toContainEqual({
      kind: "merged.D5",
      column: "CP",
      count: 2,
      rows: [2, 3, 6, 7],
      samples: ["Imagina Logistique + Imagina logistique s.a.s.", "Mirage + MIRAGE SARL"],
    });
    expect(findings).toContainEqual({
      kind: "merged.codes",
      column: "N°",
      count: 2,
      rows: [2, 3, 6, 7],
      samples: ["003 + 034", "007 + 008"],
    });
  });

  it("leave together: a partner's other row is a partner, a client's other row no prospect", () => {
    const { quality } = read(LIST);
    expect(quality.removed).toEqual({ partner: 2 });
  });

  it("are taken apart again by the user, and not asked about", () => {
    const intake = read(LIST, { questions: { "same.003|034": "apart" } });
    expect(revenueOf(intake)).toMatchObject({ "003": 1500 });
    expect(intake.quality.removed).toEqual({ prospect: 1, partner: 2 });
    const kept = intake.duplicates.possible.filter(({ apart }) => apart);
    expect(kept.map(({ id }) => id)).toEqual(["same.003|034"]);
    expect(intake.questions.map(({ id }) => id)).toEqual(["same.005|006"]);
  });

  it("that are only possible are shown side by side, asked, and merged on request", () => {
    const { duplicates, questions } = read(LIST);
    expect(duplicates.possible).toMatchObject([
      {
        id: "same.005|006",
        level: "D7",
        fields: [
          { field: "client_id", a: "005", b: "006" },
          { field: "client_name", a: "Licorne Agro", b: "Licorne" },
          { field: "postal_code", a: "67000", b: "67000" },
        ],
      },
    ]);
    expect(questions).toMatchObject([
      { id: "same.005|006", samples: ["Licorne Agro · 005 · 67000", "Licorne · 006 · 67000"] },
    ]);
    const merged = read(LIST, { questions: { "same.005|006": "same" } });
    expect(revenueOf(merged)).toMatchObject({ "005": 60 });
    expect(merged.questions).toEqual([]);
    expect(merged.duplicates.merged.map(({ proofs }) => proofs[0]?.level)).toContain("answer");
  });

  it("are the same whatever the order of the rows", () => {
    const [header = [], ...body] = LIST;
    const turned = read([header, ...body.reverse()]);
    expect(revenueOf(turned)).toEqual(revenueOf(read(LIST)));
  });

  it("are not asked about where two codes and nothing else tell them apart", () => {
    const rows: Rows = [
      ["N°", "Client", "CA 2025"],
      ["1", "Dupont SARL", "10"],
      ["2", "Dupont", "20"],
    ];
    const { questions, duplicates, quality } = read(rows, { mapping: {} });
    expect(questions).toEqual([]);
    expect(duplicates.possible).toHaveLength(1);
    expect(quality.findings).toMatchObject([{ kind: "clients.possible", count: 1, rows: [2, 3] }]);
  });
});

describe("sites of one company", () => {
  const rows: Rows = [
    ["Code client", "Client", "SIRET", "CA 2025"],
    ["1", "Acme Lyon", "552 081 317 66522", "10"],
    ["2", "Acme Nice", "552 081 317 00018", "20"],
    ["3", "Beta", "", "5"],
  ];
  const mapping = { 0: "client_id", 1: "client_name", 2: "siret", 3: "revenue_total" } as const;

  it("are a client each, and one company when the user says so", () => {
    const bySite = read(rows, { mapping });
    expect(bySite.duplicates.sites).toMatchObject([[{ id: "1" }, { id: "2" }]]);
    expect(bySite.questions).toMatchObject([
      { id: "sites", samples: ["Acme Lyon", "Acme Nice"], choices: ["site", "company"] },
    ]);
    expect(revenueOf(bySite)).toEqual({ 1: 10, 2: 20, 3: 5 });
    const byCompany = read(rows, { mapping, questions: { sites: "company" } });
    expect(revenueOf(byCompany)).toEqual({ 1: 30, 3: 5 });
    expect(byCompany.quality.findings).toMatchObject([
      { kind: "merged.D3", column: "SIRET" },
      { kind: "merged.codes" },
    ]);
  });
});

describe("duplicates of a list of orders", () => {
  const rows: Rows = [
    ["Client", "E-mail", "Date", "N° facture", "Montant HT"],
    ["Acme SARL", "ana@acme.example", "2025-03-01", "F1", "100"],
    ["ACME", "bob@acme.example", "2025-04-01", "F2", "50"],
    ["Beta", "", "2025-05-01", "F3", "30"],
    ["Beta SAS", "", "2025-06-01", "F4", "20"],
  ];

  it("merge by proof, and by the user's word", () => {
    const intake = read(rows, { mapping: {} });
    expect(revenueOf(intake)).toEqual({ ACME: 150, Beta: 30, "Beta SAS": 20 });
    expect(intake.questions).toMatchObject([
      { id: "same.beta|beta sas", choices: ["apart", "same"] },
    ]);
    const said = read(rows, {
      mapping: {},
      questions: { "same.beta|beta sas": "same", "same.acme|acme sarl": "apart" },
    });
    expect(revenueOf(said)).toEqual({ "Acme SARL": 100, ACME: 50, Beta: 50 });
  });
});
