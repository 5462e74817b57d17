import { describe, expect, it } from "vitest";
import { FIELDS } from "../../../src/intake/fields/field.ts";
import { isKnownHeader, matchName } from "../../../src/intake/fields/match-name.ts";
import { comparisonKey, normaliseHeader } from "../../../src/intake/fields/normalise.ts";
import { unitHints } from "../../../src/intake/fields/unit-hints.ts";
import { CATALOGUE } from "../table-file.ts";

const best = (header: string): [string, number] | null => {
  const ranked = [...matchName(header, CATALOGUE).scores].sort((a, b) => b[1] - a[1]);
  return ranked[0] ?? null;
};

describe("normaliseHeader", () => {
  it.each([
    ["N° Facture", "numero facture"],
    ["InvoiceDate", "invoice date"],
    ["Chiffre d’affaires\nH.T.", "chiffre d affaires ht"],
    ["Nombre de commandes", "nb commandes"],
    ["Order #", "order numero"],
    ["Montant dû", "montant due"],
    ["C.A. (k€)", "ca k€"],
    ["  \ufeffE-mail ", "email"],
  ])("brings %j to %j", (header, normal) => {
    expect(normaliseHeader(header)).toBe(normal);
  });

  it("drops small words, currencies and plurals from the comparison key", () => {
    expect(comparisonKey("nb de commandes")).toBe("nb commande");
    expect(comparisonKey("ca k€")).toBe("ca");
    expect(comparisonKey("pays")).toBe("pays");
  });
});

describe("unitHints", () => {
  it("reads tax, scale, year and N-1", () => {
    expect(unitHints("CA 2025 HT")).toMatchObject({ tax: "net", year: 2025, scale: 1 });
    expect(unitHints("CA 2026 (k€)")).toMatchObject({ year: 2026, scale: 1_000 });
    expect(unitHints("CA N-1")).toMatchObject({ yearsBack: 1, year: null });
    expect(unitHints("CA N (M€)")).toMatchObject({ yearsBack: 0, scale: 1_000_000 });
    expect(unitHints("Marge %")).toMatchObject({ percent: true });
    expect(unitHints("N° client").yearsBack).toBeNull();
  });
});

describe("matchName", () => {
  it.each([
    ["Raison sociale", "client_name", 1],
    ["Le nom de l'entreprise", "client_name", 0.97],
    ["CA 2025\nHT", "revenue_year", 1],
    ["Chiffre d'affaires 2025 (k€)", "revenue_year", 0.97],
    ["2024", "revenue_year", 1],
    ["Document - Nom du client", "client_name", 0.9],
    ["Dernière comande", "last_order_date", 0.8],
    ["Potentiel 2026", "potential", 0.9],
    ["UnitPrice", "unit_price", 1],
  ] as const)("gives %j to %s at %d", (header, field, score) => {
    expect(best(header)).toEqual([field, score]);
  });

  it("tells the object of a path, and gives its code or its name to the right field", () => {
    const of = (header: string) => {
      const { scores, level } = matchName(header, CATALOGUE);
      return [[...scores.keys()], level];
    };
    expect(of("Lignes de facture/Produit/ID")).toEqual([["product_sku"], "line"]);
    expect(of("Lignes de la commande/Quantité")).toEqual([["quantity"], "line"]);
    expect(of("Account Name.id")).toEqual([["client_id"], null]);
    expect(of("Deal Owner.id")).toEqual([[], null]);
    expect(of("E-mail 1 - Value")).toEqual([["email"], null]);
    expect(of("Organization - Name")).toEqual([["client_name"], "client"]);
    expect(of("Person - Email (Work)")).toEqual([["email"], "contact"]);
    expect(of("Affaire - Valeur")).toEqual([["amount"], "document"]);
    expect(of("Document - Code postal (facturation)")).toEqual([["postal_code"], "document"]);
    expect(of("Lineitem quantity")).toEqual([["quantity"], "line"]);
    expect(of("Ligne directe")).toEqual([["phone"], null]);
  });

  it("finds words in another order, and no slip of the pen in a short word", () => {
    expect(best("Commande numéro")).toEqual(["order_id", 0.9]);
    expect(best("Facture date")).toEqual(["order_date", 1]);
    expect(matchName("Montant TVD total", CATALOGUE).scores.has("amount_gross")).toBe(false);
  });

  it("names the rule of a heading several fields share, units and path apart", () => {
    const ruleOf = (header: string) => matchName(header, CATALOGUE).rule;
    expect(["CA (k€)", "N°", "Document - Nature", "Statut", "2025", "Avis"].map(ruleOf)).toEqual([
      "A01",
      "A08",
      "A07",
      "A06",
      "A39",
      "A12",
    ]);
    expect(["CA HT", "N° client", "CA 2025", "Date de facture"].map(ruleOf)).toEqual(
      Array.from({ length: 4 }, () => null),
    );
  });

  it.each(["Ship Date", "Row ID", "Discount Code", "Shipping City"])(
    "knows %j as of no use",
    (header) => {
      expect(matchName(header, CATALOGUE)).toMatchObject({ other: true });
      expect(matchName(header, CATALOGUE).scores.size).toBe(0);
    },
  );

  it("finds every synonym of every field again, and says it is a heading", () => {
    for (const field of FIELDS) {
      for (const word of CATALOGUE.fields[field].words.split("|")) {
        const header = word.replace("{year}", "2025");
        expect(matchName(header, CATALOGUE).scores.get(field), `${field}: ${header}`).toBe(1);
        expect(isKnownHeader(header, CATALOGUE), header).toBe(true);
      }
    }
  });
});
