import { describe, expect, it } from "vitest";
import { bookOfText, type Language, printed } from "./job.ts";

const ORDERS = [
  "Étape;Client;Date de clôture;Montant HT",
  "Gagnée;Acme;13/01/2026;1.234,50 €",
  "Gagnée;Beta;14/04/2026;100,00 €",
  "Gagnée;;15/04/2026;80,00 €",
  "Perdue;Beta;16/04/2026;70,00 €",
  "En cours;Beta;17/04/2027;60,00 €",
].join("\n");

const understood = async (text: string, language: Language): Promise<readonly string[]> => {
  const { quality } = await printed(await bookOfText(text), { asOf: "2026-11-22", language });
  return quality.understood.map((line) => line.replace(/\s/g, " "));
};

describe("how a list was understood", () => {
  it("is said in plain French", async () => {
    expect(await understood(ORDERS, "fr")).toEqual([
      "Les montants sont hors taxes (Montant HT)",
      "Devise : EUR",
      "Ventes du 13/01/2026 au 14/04/2026, 4 mois, dont 2 sans vente",
      "Affaires : 3 gagnées, 1 perdue, 1 en cours ; seules les gagnées sont des ventes",
      "1 vente ne nomme aucun client : 80 EUR, dans les chiffres de personne",
      "« Acme » fait à lui seul 92,51 % du chiffre d’affaires : est-ce un client, ou un total ?",
      "« Date de clôture » se lit le jour d’abord, d’après ses propres cellules",
      "« Montant HT » a une virgule décimale, d’après ses propres cellules",
    ]);
  });

  it("is said in plain English", async () => {
    expect(await understood(ORDERS, "en")).toEqual([
      "Amounts are without tax (Montant HT)",
      "Currency: EUR",
      "Sales from 13 Jan 2026 to 14 Apr 2026, 4 months, 2 of them without a sale",
      "Deals: 3 won, 1 lost, 1 open; only the won ones are sales",
      "1 sale names no client: 80 EUR, in nobody’s figures",
      "“Acme” alone makes 92.51% of the revenue: is it a client, or a total?",
      "“Date de clôture” is read day first, as its own cells prove",
      "“Montant HT” has a decimal comma, as its own cells prove",
    ]);
  });
});
