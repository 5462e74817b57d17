import { describe, expect, it } from "vitest";
import { Problem } from "../../../src/core/problem.ts";
import type { Rows } from "../../../src/intake/cell.ts";
import { detect } from "../../../src/intake/detect/detect.ts";
import type { IntakeAnswers } from "../../../src/intake/intake.ts";
import { readIntake } from "../../../src/intake/read-intake.ts";
import { CATALOGUE, CONTEXT } from "../table-file.ts";
import { sheetsOf } from "./source-sheets.ts";

const grainOf = (rows: Rows, answers: IntakeAnswers = {}): string =>
  detect(rows, answers, CONTEXT).grain;

/** The message a sheet is refused with; "" when it is read. */
function refusal(rows: Rows, answers: IntakeAnswers = {}): string {
  try {
    readIntake(rows, answers, CONTEXT);
    return "";
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.key;
  }
}

const LEDGER: Rows = [
  ["Journal", "Date pièce", "N° pièce", "Compte général", "Libellé", "Débit", "Crédit"],
  ["VE", "13/01/2025", "7", "411ACME", "Facture 7", "120,00", "0,00"],
  ["VE", "13/01/2025", "7", "706000", "Facture 7", "0,00", "100,00"],
  ["VE", "13/01/2025", "7", "445710", "Facture 7", "0,00", "20,00"],
  ["VE", "14/01/2025", "8", "411BORA", "Facture 8", "60,00", "0,00"],
  ["VE", "14/01/2025", "8", "706000", "Facture 8", "0,00", "50,00"],
  ["VE", "14/01/2025", "8", "445710", "Facture 8", "0,00", "10,00"],
];
const CAMPAIGNS: Rows = [
  ["Campagne", "Impressions", "Clics", "Coût / conv."],
  ["Printemps", "10200", "310", "4,20"],
  ["Été", "8100", "150", "6,10"],
];

describe("the grain", () => {
  it("is an entry of a ledger by accounts with debit and credit", () => {
    expect(grainOf(LEDGER)).toBe("ledger");
  });

  it("is a line when a number comes back and what was bought changes", () => {
    const rows: Rows = [
      ["N° commande", "Date commande", "Client", "Article", "Quantité", "Montant"],
      ["C1", "13/01/2025", "Acme", "Vis", "1", "10"],
      ["C1", "13/01/2025", "Acme", "Clou", "2", "20"],
      ["C2", "14/01/2025", "Bora", "Vis", "1", "10"],
    ];
    expect(grainOf(rows)).toBe("line");
    expect(grainOf(rows.filter((_, i) => i !== 2))).toBe("order");
  });

  it("is a line by a heading that speaks of lines", () => {
    const rows: Rows = [
      ["Numéro", "Date de facturation", "Client", "Lignes de facture/Quantité", "Total"],
      ["F1", "13/01/2025", "Acme", "3", "10"],
      ["F2", "14/01/2025", "Acme", "4", "20"],
    ];
    expect(grainOf(rows)).toBe("line");
  });

  it("is an order by a date and an amount with clients who come back", () => {
    const rows: Rows = [
      ["Date", "Client", "Montant"],
      ["13/01/2025", "Acme", "10"],
      ["14/01/2025", "Acme", "20"],
      ["15/01/2025", "Bora", "30"],
    ];
    expect(grainOf(rows)).toBe("order");
  });

  it("is a client when each row has its own", () => {
    const rows: Rows = [
      ["Code client", "Raison sociale", "Dernière commande", "CA"],
      ["1", "Acme", "13/01/2025", "10"],
      ["2", "Bora", "14/01/2025", "20"],
    ];
    expect(grainOf(rows)).toBe("client");
  });

  it("is a contact when addresses are one a row and companies come back", () => {
    const rows: Rows = [
      ["Société", "Prénom", "Nom", "E-mail"],
      ["Acme", "Ada", "Petit", "ada@acme.example"],
      ["Acme", "Léo", "Grand", "leo@acme.example"],
      ["Bora", "Mia", "Roy", "mia@bora.example"],
    ];
    expect(grainOf(rows)).toBe("contact");
  });

  it("is a campaign when clicks are counted and nobody is named", () => {
    expect(grainOf(CAMPAIGNS)).toBe("media");
    const named = CAMPAIGNS.map((row, i) => [i === 0 ? "Client" : `Client ${i}`, ...row]);
    expect(grainOf(named)).toBe("client");
  });

  it("is what the user says", () => {
    expect(grainOf(CAMPAIGNS, { shape: "orders" })).toBe("order");
    expect(grainOf(CAMPAIGNS, { shape: "clients" })).toBe("client");
    expect(grainOf(LEDGER, { questions: { shape: "clients" } })).toBe("client");
  });
});

describe("what names no client", () => {
  it("is refused with what to export instead", () => {
    expect(refusal(CAMPAIGNS)).toBe("source.media");
    const of = (id: string): Rows => {
      const facts = CATALOGUE.sources[id];
      return facts ? (sheetsOf(facts)[0]?.rows ?? []) : [];
    };
    expect(refusal(of("google_ads_en"))).toBe("source.media");
    expect(refusal(of("ga4_en"))).toBe("source.media");
    expect(refusal(of("stripe_balance_en"))).toBe("source.balance");
  });

  it("is a ledger whose clients have one account together", () => {
    const together = LEDGER.map((row) =>
      row.map((cell) => String(cell).replace(/^411.+/, "411000")),
    );
    expect(refusal(together)).toBe("source.ledger");
    expect(refusal(LEDGER)).not.toBe("source.ledger");
    const named = together.map((row, i) => [...row, i === 0 ? "Compte tiers" : `C${i}`]);
    expect(refusal(named)).not.toBe("source.ledger");
  });

  it("is read all the same when the user says what a row is", () => {
    expect(refusal(CAMPAIGNS, { shape: "clients" })).not.toBe("source.media");
  });
});
