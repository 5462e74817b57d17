import { describe, expect, it } from "vitest";
import { FIELDS } from "../../../src/intake/fields/field.ts";
import { FIELD_WORDS, OTHER_WORDS } from "../../../src/intake/fields/field-words.ts";
import { matchName } from "../../../src/intake/fields/match-name.ts";
import { comparisonKey, normaliseHeader } from "../../../src/intake/fields/normalise.ts";
import { unitHints } from "../../../src/intake/fields/unit-hints.ts";

const best = (header: string): [string, number] | null => {
  const ranked = [...matchName(header).scores].sort((a, b) => b[1] - a[1]);
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
    ["Nom de l'entreprise", "client_name", 0.97],
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

  it.each(["Ship Date", "Code postal", "Product Category", "Closed Lost Reason"])(
    "knows %j as plain text",
    (header) => {
      expect(matchName(header)).toMatchObject({ other: true });
      expect(matchName(header).scores.size).toBe(0);
    },
  );

  it("has words for every field, each found again", () => {
    for (const field of FIELDS.filter((each) => FIELD_WORDS[each] !== undefined)) {
      const [word] = (FIELD_WORDS[field] ?? "").split("|");
      expect(matchName((word ?? "").replace("{year}", "2025")).scores.has(field), field).toBe(true);
    }
  });

  it("stays small, since every custom function evaluates it", () => {
    expect(Object.values(FIELD_WORDS).join("").length + OTHER_WORDS.length).toBeLessThan(25_000);
  });
});
