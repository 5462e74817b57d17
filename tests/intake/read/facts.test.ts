import { describe, expect, it } from "vitest";
import { dayOf } from "../../../src/core/maths/day.ts";
import type { ClientFacts } from "../../../src/core/orders.ts";
import type { Cell, Rows } from "../../../src/intake/cell.ts";
import type { Field } from "../../../src/intake/fields/field.ts";
import type { Intake } from "../../../src/intake/intake.ts";
import { readIntake } from "../../../src/intake/read-intake.ts";
import { CONTEXT } from "../table-file.ts";

/** A client list whose columns are said; every row has a revenue of 1. */
function list(fields: readonly Field[], rows: readonly (readonly Cell[])[]): Intake {
  const all: readonly Field[] = ["client_id", ...fields, "revenue_total"];
  const mapping = Object.fromEntries(all.map((field, at) => [at, field]));
  const header = all.map((field, at) => `${field} ${at}`);
  const body: Rows = rows.map((row) => [...row, "1"]);
  return readIntake([header, ...body], { shape: "clients", headerRow: 1, mapping }, CONTEXT);
}

function factsOf({ source }: Intake): ClientFacts {
  return source.shape === "clients" ? source.list.clients : source.orders.clients;
}

const found = ({ quality }: Intake, kind: string) =>
  quality.findings.find((finding) => finding.kind === kind);

describe("texts of a client", () => {
  it("are read by what they are", () => {
    const fields: Field[] = ["email", "phone", "postal_code", "website", "siret", "vat_number"];
    const { texts } = factsOf(
      list(fields, [
        [
          "C1",
          "Jean <J@Acme.FR>; b@acme.fr",
          "199001234",
          "6000",
          "https://www.acme.fr/x",
          "73282932000074",
          "",
        ],
        [
          "C2",
          "pas d'adresse",
          "01 99 00 12 35 poste 2",
          "F-69003",
          "n/a",
          "",
          "FR 03 552 081 317",
        ],
      ]),
    );
    expect(texts).toMatchObject({
      email: ["j@acme.fr", ""],
      phone: ["+33199001234", "+33199001235"],
      postalCode: ["06000", "69003"],
      website: ["acme.fr", ""],
      siret: ["73282932000074", ""],
      siren: ["732829320", "552081317"],
      vat: ["", "FR03552081317"],
    });
  });

  it("that cannot be used, or were mended, are listed", () => {
    const intake = list(
      ["siren", "phone", "email"],
      [
        ["C1", "123456789", "6,39980102E+08", "a@b"],
        ["C2", "3,41174E+13", "639980102", "c@d.fr"],
        ["C3", "732829320", "06 39 98 01 02", ""],
      ],
    );
    expect(factsOf(intake).texts.siren).toEqual(["", "", "732829320"]);
    const lines = intake.quality.findings.filter(({ kind }) => kind.startsWith("cells."));
    expect(lines.map(({ kind, column, rows }) => [kind, column, rows])).toEqual([
      ["cells.notValid", "email 3", [2]],
      ["cells.digitsLost", "phone 2", [2]],
      ["cells.zeroRestored", "phone 2", [3]],
      ["cells.notValid", "siren 1", [2]],
      ["cells.digitsLost", "siren 1", [3]],
    ]);
  });

  it("take the number of the row's own country, and a mobile where there is no other", () => {
    const { texts } = factsOf(
      list(
        ["country", "phone", "mobile_phone", "postal_code"],
        [
          ["C1", "Royaume-Uni", "020 7946 0123", "", "sw1a 1aa"],
          ["C2", "FR", "", "06 39 98 01 02", "1000"],
          ["C3", "", "04 65 71 00 00", "", "38000"],
        ],
      ),
    );
    expect(texts.phone).toEqual(["+442079460123", "+33639980102", "+33465710000"]);
    expect(texts.postalCode).toEqual(["SW1A 1AA", "01000", "38000"]);
  });

  it("of several rows are the latest, the first, or all together, by the field's rule", () => {
    const fields: Field[] = ["sales_owner", "acquisition_source", "tags", "city"];
    const { texts, size } = factsOf(
      list(fields, [
        ["C1", "Camille", "Salon", "VIP, Blog", "Lyon"],
        ["C1", "Noé", "Web", "blog; Paris", ""],
      ]),
    );
    expect(size).toBe(1);
    expect(texts).toMatchObject({
      owner: ["Noé"],
      acquisitionSource: ["Salon"],
      tags: ["VIP, Blog, Paris"],
      city: ["Lyon"],
    });
  });

  it("name a person by both names, and a client by the person where no company is named", () => {
    const mapping = {
      0: "contact_first_name",
      1: "contact_last_name",
      2: "email",
      3: "revenue_total",
    } as const;
    const rows: Rows = [
      ["Prénom", "Nom", "Mail", "CA"],
      ["Aline", "Gabarit", "a@x.fr", "5"],
    ];
    const facts = factsOf(readIntake(rows, { shape: "clients", mapping }, CONTEXT));
    expect(facts.name).toEqual(["Aline Gabarit"]);
    expect(facts.texts.contact).toEqual(["Aline Gabarit"]);
  });
});

describe("consent", () => {
  it("is unknown where blank, and the most restrictive of several rows", () => {
    const { texts } = factsOf(
      list(
        ["consent_email", "consent_phone"],
        [
          ["C1", "x", "Oui"],
          ["C2", "", "n/a"],
          ["C3", "subscribed", "oui"],
          ["C3", "désinscrit", "oui"],
        ],
      ),
    );
    expect(texts.consentEmail).toEqual(["yes", "", "no"]);
    expect(texts.consentPhone).toEqual(["yes", "", "yes"]);
  });

  it("gives way to an objection, marked or dated, whose absence is no consent", () => {
    const { texts } = factsOf(
      list(
        ["consent_email", "opt_out"],
        [
          ["C1", "oui", "2025-03-01"],
          ["C2", "oui", "non"],
          ["C3", "", "x"],
          ["C4", "", ""],
        ],
      ),
    );
    expect(texts.consentEmail).toEqual(["no", "yes", "no", ""]);
  });
});

describe("numbers of a client", () => {
  it("are read by what they are", () => {
    const fields: Field[] = [
      "share_of_wallet",
      "employees",
      "nps_score",
      "potential",
      "recurring_revenue",
    ];
    const { numbers } = factsOf(
      list(fields, [
        ["C1", "15", "10-19", "9", "12 k€", "100 €/mois"],
        ["C2", "30 %", "PME", "", "7500", "200 €/mois"],
        ["C3", "", "25", "n/a", "-", ""],
      ]),
    );
    expect(numbers).toMatchObject({
      shareOfWallet: Float64Array.of(0.15, 0.3, Number.NaN),
      employees: Float64Array.of(15, 130, 25),
      nps: Float64Array.of(9, Number.NaN, Number.NaN),
      potentialAmount: Float64Array.of(12_000, 7_500, Number.NaN),
      recurringRevenue: Float64Array.of(100, 200, Number.NaN),
    });
  });

  it("are summed when a client's rows differ and kept once when they agree", () => {
    const { numbers } = factsOf(
      list(
        ["complaints_count", "cost_to_serve", "last_contact_date", "record_created_date"],
        [
          ["C1", "2", "10", "2025-01-13", "2024-05-01"],
          ["C1", "3", "10", "2025-03-01", "2023-01-01"],
        ],
      ),
    );
    expect(numbers).toMatchObject({
      complaints: Float64Array.of(5),
      costToServe: Float64Array.of(10),
      lastContact: Float64Array.of(dayOf(2025, 3, 1)),
      recordCreated: Float64Array.of(dayOf(2023, 1, 1)),
    });
  });

  it("turn how long somebody has been a client into a day", () => {
    const years = factsOf(
      list(
        ["became_customer_date"],
        [
          ["C1", "3 ans"],
          ["C2", "18 mois"],
        ],
      ),
    );
    expect(years.numbers.becameCustomer).toEqual(
      Float64Array.of(dayOf(2023, 1, 1), dayOf(2025, 5, 1)),
    );
    const dates = factsOf(
      list(
        ["became_customer_date"],
        [
          ["C1", "2019"],
          ["C2", "05/2021"],
        ],
      ),
    );
    expect(dates.numbers.becameCustomer).toEqual(
      Float64Array.of(dayOf(2019, 1, 1), dayOf(2021, 5, 1)),
    );
  });

  it("leave an endless contract without an end", () => {
    const { numbers } = factsOf(
      list(
        ["contract_end_date"],
        [
          ["C1", "31/12/2999"],
          ["C2", "30/06/2027"],
        ],
      ),
    );
    expect(numbers.contractEnd).toEqual(Float64Array.of(Number.NaN, dayOf(2027, 6, 30)));
  });

  it("weigh the margins of a client's rows by their revenue", () => {
    const rows: Rows = [
      ["Code client", "CA 2025", "Marge %"],
      ["C1", "900", "10 %"],
      ["C1", "100", "50 %"],
    ];
    const { source } = readIntake(rows, { shape: "clients" }, CONTEXT);
    // (900 × 10 % + 100 × 50 %) of 1,000
    expect(source.shape === "clients" && [...(source.list.margin ?? [])]).toEqual([140]);
  });
});

describe("headings between the rows", () => {
  const header = ["Code", "Client", "Ville", "Statut", "CA 2025"];
  const rows = (heading: string, other: string): Rows => [
    header,
    [heading, "", "", "", ""],
    ["C1", "Acme", "Lille", "Client", "5"],
    [other, "", "", "", ""],
    ["C2", "Beta", "Nice", "Client", "6"],
  ];
  const read = (table: Rows) => factsOf(readIntake(table, { shape: "clients" }, CONTEXT)).texts;

  it("tell the territory or the owner where no column does", () => {
    expect(read(rows("Secteur NORD", "Secteur SUD")).territory).toEqual([
      "Secteur NORD",
      "Secteur SUD",
    ]);
    expect(read(rows("Commercial : Noé", "Commercial : Inès")).owner).toEqual([
      "Commercial : Noé",
      "Commercial : Inès",
    ]);
  });

  it("tell nothing where a column does", () => {
    const told = rows("Secteur NORD", "Secteur SUD").map((row, at) => [
      ...row,
      at === 0 ? "Zone commerciale" : at % 2 === 0 ? "Z1" : "",
    ]);
    expect(read(told).territory).toEqual(["Z1", "Z1"]);
  });
});

describe("facts of buyers", () => {
  it("come from the latest of their orders", () => {
    const rows: Rows = [
      ["Date facture", "Client", "Commercial", "Famille", "Article", "Montant HT"],
      ["13/03/2025", "Acme", "Noé", "Pièces", "A", "1"],
      ["14/01/2025", "Acme", "Inès", "pièces", "B", "2"],
      ["15/01/2025", "Beta", "", "Contrats", "C", "3"],
    ];
    const mapping = { 2: "sales_owner", 3: "product_category", 4: "product" } as const;
    const { source } = readIntake(rows, { shape: "orders", mapping }, CONTEXT);
    if (source.shape !== "orders") throw new Error("not orders");
    expect(source.orders.clients.texts.owner).toEqual(["Noé", ""]);
    expect(source.orders.families).toEqual({
      of: Int32Array.of(0, 0, 1),
      names: ["Pièces", "Contrats"],
    });
  });

  it("have the family of a document only when its lines agree", () => {
    const rows: Rows = [
      ["N° facture", "Date facture", "Client", "Famille", "Article", "Total HT"],
      ["F1", "13/01/2025", "Acme", "Pièces", "A", "100"],
      ["F1", "13/01/2025", "Acme", "Contrats", "B", "100"],
      ["F2", "14/01/2025", "Acme", "Pièces", "A", "40"],
      ["F2", "14/01/2025", "Acme", "Pièces", "B", "40"],
    ];
    const mapping = { 3: "product_category", 4: "product", 5: "amount_net" } as const;
    const { source } = readIntake(rows, { shape: "orders", mapping }, CONTEXT);
    if (source.shape !== "orders") throw new Error("not orders");
    expect([...source.orders.amount]).toEqual([100, 40]);
    expect(source.orders.families?.of).toEqual(Int32Array.of(-1, 0));
  });
});

describe("codes that lost their digits", () => {
  it("are no key: the name is", () => {
    const rows: Rows = [
      ["Code client", "Client", "CA 2025"],
      ["3,41174E+13", "Acme", "1"],
      ["3,41174E+13", "Beta", "2"],
      [1e15, "Gamma", "4"],
    ];
    const intake = readIntake(rows, { shape: "clients" }, CONTEXT);
    expect(factsOf(intake).id).toEqual(["Acme", "Beta", "Gamma"]);
    expect(found(intake, "cells.digitsLost")).toMatchObject({ column: "Code client", count: 3 });
  });
});
