import { describe, expect, it } from "vitest";
import type { TypologyRule } from "../../../src/core/typology/typology.ts";
import { wordsOf } from "../../../src/i18n/words.ts";
import { FACTS } from "../../../src/report/fact-names.ts";
import { columnLabel, columnNamed } from "../../../src/report/rules/column-names.ts";
import { criterionText, readCriterion } from "../../../src/report/rules/criterion-text.ts";
import { readRule } from "../../../src/report/rules/read-rule.ts";
import { ruleText } from "../../../src/report/rules/rule-text.ts";

const BUILDERS: TypologyRule = {
  when: [
    { column: "sector", is: "oneOf", texts: ["BTP", "Industrie"] },
    { column: "revenue", is: "atLeast", value: 10_000 },
  ],
  segment: "Grands comptes BTP",
};
const condition = (line: string) => {
  const read = readRule(`si ${line} alors X`);
  return "when" in read ? read.when[0] : read;
};

describe("a rule as a line", () => {
  it("is written as one would say it", () => {
    expect(ruleText(BUILDERS, "fr")).toBe(
      "si Secteur est parmi BTP, Industrie et Chiffre d’affaires ≥ 10\u202f000 alors Grands comptes BTP",
    );
    expect(ruleText(BUILDERS, "en")).toBe(
      "when Sector is one of BTP, Industrie and Revenue ≥ 10,000 then Grands comptes BTP",
    );
    expect(ruleText({ when: [], segment: "Autres" }, "fr")).toBe("toujours Autres");
  });

  it("is read in either language, numbered or not, in capitals, with other words for the same", () => {
    for (const line of [
      "1. when Sector is one of BTP, Industrie and Revenue ≥ 10 000 then Grands comptes BTP",
      "SI secteur EST PARMI BTP ; Industrie ET chiffre d'affaires >= 10000 ALORS Grands comptes BTP",
      "quand Secteur est l’un de « BTP », “Industrie” et CHIFFRE D’AFFAIRES au moins 10 000 → Grands comptes BTP",
    ]) {
      expect(readRule(line), line).toEqual(BUILDERS);
    }
  });

  it.each([
    ["Secteur = btp", { column: "sector", is: "equal", text: "btp" }],
    ["Secteur n’est pas BTP", { column: "sector", is: "noneOf", texts: ["BTP"] }],
    ["Secteur ≠ BTP", { column: "sector", is: "noneOf", texts: ["BTP"] }],
    [
      "Secteur est Hôtels et restaurants",
      { column: "sector", is: "equal", text: "Hôtels et restaurants" },
    ],
    ["Ville commence par Saint-", { column: "city", is: "beginning", text: "Saint-" }],
    ["Taille du site contient m²", { column: "Taille du site", is: "containing", text: "m²" }],
    ["Commercial est vide", { column: "owner", is: "blank" }],
    ["Commercial est vide de sens", { column: "owner", is: "equal", text: "vide de sens" }],
    ["Commandes entre 5 et 10", { column: "orders", is: "between", from: 5, to: 10 }],
    ["Orders between 5 and 10", { column: "orders", is: "between", from: 5, to: 10 }],
    ["Jours écoulés > 365", { column: "recencyDays", is: "above", value: 365 }],
    ["Part < 2,5 %", { column: "share", is: "below", value: 0.025 }],
    ["Part ≥ 5", { column: "share", is: "atLeast", value: 0.05 }],
    ["Chiffre d’affaires moins de 1 234,50 €", { column: "revenue", is: "below", value: 1234.5 }],
    ["Dernière commande ≤ 31/12/2025", { column: "lastDay", is: "atMost", value: 20_453 }],
    ["Dernière commande = 31/12/2025", { column: "lastDay", is: "equal", text: "2025-12-31" }],
    [
      "Last order is one of 2025-12-31, 13/01/2026",
      { column: "lastDay", is: "oneOf", texts: ["2025-12-31", "2026-01-13"] },
    ],
    ["Segment RFM est Fidèles", { column: "rfmSegment", is: "equal", text: "LOYAL" }],
    ["RFM segment is Loyal", { column: "rfmSegment", is: "equal", text: "LOYAL" }],
    ["Surface m² ≥ 200", { column: "Surface m²", is: "atLeast", value: 200 }],
    ["Surface m² < 1 200,5", { column: "Surface m²", is: "below", value: 1200.5 }],
    [
      "Date de signature ≥ 2024-01-01",
      { column: "Date de signature", is: "atLeast", value: 19_723, unit: "day" },
    ],
    [
      "Date de signature après le 31 décembre 2024",
      { column: "Date de signature", is: "above", value: 20_088, unit: "day" },
    ],
    [
      "Signed on is after 2024-12-31",
      { column: "Signed on", is: "above", value: 20_088, unit: "day" },
    ],
    [
      "Date de signature entre le 01/01/2024 et le 31/12/2024",
      { column: "Date de signature", is: "between", from: 19_723, to: 20_088, unit: "day" },
    ],
    ["Date de signature avant 2024", { column: "Date de signature", is: "below", value: 2024 }],
    ["Remise ≥ 5 %", { column: "Remise", is: "atLeast", value: 0.05, unit: "share" }],
    ["Dernière commande avant le 31/12/2025", { column: "lastDay", is: "below", value: 20_453 }],
    // Words that stand before a date stand in headings too.
    ["Jours avant la fin du contrat ≤ 30", { column: "contractDays", is: "atMost", value: 30 }],
    ["Acheté depuis 2020 ≥ 5", { column: "Acheté depuis 2020", is: "atLeast", value: 5 }],
    ["Days since between 2 and 9", { column: "recencyDays", is: "between", from: 2, to: 9 }],
    ["Days since last contact > 60", { column: "contactDays", is: "above", value: 60 }],
    ["Options contient GPS", { column: "Options", is: "containing", text: "GPS" }],
    [
      "Secteur est BTP ou Industrie",
      {
        column: "sector",
        is: "oneOf",
        texts: [],
        either: [{ whole: "BTP ou Industrie", parts: ["BTP", "Industrie"] }],
      },
    ],
    [
      "Sector is Building, Industry or Health",
      {
        column: "sector",
        is: "oneOf",
        texts: [],
        either: [
          { whole: "Building, Industry or Health", parts: ["Building", "Industry", "Health"] },
        ],
      },
    ],
    [
      "Secteur est l’un de BTP, Vente ou location",
      {
        column: "sector",
        is: "oneOf",
        texts: ["BTP"],
        either: [{ whole: "Vente ou location", parts: ["Vente", "location"] }],
      },
    ],
    [
      "Secteur n’est pas BTP ou Industrie",
      {
        column: "sector",
        is: "noneOf",
        texts: [],
        either: [{ whole: "BTP ou Industrie", parts: ["BTP", "Industrie"] }],
      },
    ],
    [
      "Secteur est « Vente ou location »",
      { column: "sector", is: "equal", text: "Vente ou location" },
    ],
    [
      'Secteur est "BTP" ou "Eau, gaz"',
      { column: "sector", is: "oneOf", texts: ["BTP", "Eau, gaz"] },
    ],
    ["Note est 12,5", { column: "Note", is: "equal", text: "12,5" }],
    [
      "Dernière commande est 2025-12-31 ou 13/01/2026",
      { column: "lastDay", is: "oneOf", texts: ["2025-12-31", "2026-01-13"] },
    ],
    ["[Score] est bon", { column: "Score", is: "equal", text: "bon" }],
  ])("reads %s", (line, expected) => expect(condition(line)).toEqual(expected));

  it.each([
    ["si Secteur est BTP", { fault: "segment", text: "si Secteur est BTP" }],
    ["si Secteur est BTP alors", { fault: "segment", text: "si Secteur est BTP alors" }],
    ["si Secteur BTP alors X", { fault: "condition", text: "Secteur BTP" }],
    ["si est BTP alors X", { fault: "condition", text: "est BTP" }],
    ["si Secteur est alors X", { fault: "value", text: "Secteur est" }],
    ["si Commandes ≥ dix alors X", { fault: "number", text: "dix" }],
    ["si Commandes entre 10 et 5 alors X", { fault: "range", text: "10 et 5" }],
    ["si Dernière commande ≤ 03/04/2025 alors X", { fault: "date", text: "03/04/2025" }],
    ["si Dernière commande = 03/04/2025 alors X", { fault: "date", text: "03/04/2025" }],
    ["si Dernière commande est hier alors X", { fault: "date", text: "hier" }],
    ["si Surface m² ≥ grand alors X", { fault: "number", text: "grand" }],
    ["si Date de signature ≥ 03/04/2025 alors X", { fault: "date", text: "03/04/2025" }],
    ["si Signature entre 5 et 2025-01-01 alors X", { fault: "number", text: "2025-01-01" }],
    ["si Signature entre 2025-01-01 et 5 alors X", { fault: "date", text: "5" }],
    ["si Secteur est BTP ou Ville est Lyon alors X", { fault: "or", text: "Ville est Lyon" }],
    ["bonjour", { fault: "segment", text: "bonjour" }],
  ])("says what is wrong with %s", (line, fault) => expect(readRule(line)).toEqual(fault));

  it("keeps names that read like a part of a rule in quotation marks or brackets", () => {
    const rule: TypologyRule = {
      when: [
        { column: "Score", is: "equal", text: "si" },
        { column: "Client et site", is: "oneOf", texts: ["A, B", 'le "14"'] },
      ],
      segment: "vu alors revu",
    };
    const line = ruleText(rule, "fr");
    expect(line).toBe(
      'si [Score] est "si" et "Client et site" est parmi "A, B", "le ""14""" alors "vu alors revu"',
    );
    expect(readRule(line)).toEqual(rule);
  });
});

describe("a rule on columns only the list knows, or on one value or several", () => {
  const when: TypologyRule["when"] = [
    { column: "Date de signature", is: "between", from: 19_723, to: 20_088, unit: "day" },
    { column: "Remise", is: "atLeast", value: 0.05, unit: "share" },
    {
      column: "sector",
      is: "oneOf",
      texts: [],
      either: [{ whole: "Vente ou location", parts: ["Vente", "location"] }],
    },
    {
      column: "Options",
      is: "noneOf",
      texts: ["Eau, gaz"],
      either: [{ whole: "A ou B", parts: ["A", "B"] }],
    },
  ];

  it("stays what it is through either language", () => {
    expect(ruleText({ when, segment: "X" }, "fr")).toBe(
      'si Date de signature entre 2024-01-01 et 2024-12-31 et Remise ≥ 5\u00a0% et Secteur est Vente ou location et Options n’est pas parmi "Eau, gaz", A ou B alors X',
    );
    for (const language of ["fr", "en"] as const) {
      expect(readRule(ruleText({ when, segment: "X" }, language))).toEqual({ when, segment: "X" });
    }
  });

  it("is written by its parts where the whole would be read as something else", () => {
    const either = [{ whole: "A alors B", parts: ["A alors", "B"] }];
    const rule = {
      when: [{ column: "sector", is: "oneOf" as const, texts: [], either }],
      segment: "X",
    };
    const line = ruleText(rule, "fr");
    expect(line).toBe('si Secteur est "A alors" ou B alors X');
    expect(readRule(line)).toEqual({
      when: [{ column: "sector", is: "oneOf", texts: ["A alors", "B"] }],
      segment: "X",
    });
  });
});

describe("a criterion as a line", () => {
  const words = {
    family: "profile",
    weight: 30,
    column: "sector",
    as: { BTP: 8, "Eau, gaz": 2.5 },
  } as const;

  it("is written and read in both languages", () => {
    expect(criterionText(words, "fr")).toBe('Profil ; 30 ; Secteur ; BTP = 8 ; "Eau, gaz" = 2,5');
    expect(readCriterion("profile ; 30 % ; Sector ; BTP = 8, « Eau, gaz » = 2,5")).toEqual(words);
    const most = {
      family: "potential",
      weight: 40.5,
      column: "potentialAmount",
      as: "most",
    } as const;
    expect(criterionText(most, "en")).toBe("Potential ; 40.5 ; Potential amount ; most is best");
    expect(readCriterion(criterionText(most, "fr"))).toEqual(most);
  });

  it.each([
    ["Profil ; 30 ; Secteur", "criterion"],
    ["Profils ; 30 ; Secteur ; BTP = 8", "family"],
    ["Profil ; beaucoup ; Secteur ; BTP = 8", "weight"],
    ["Profil ; 30 ; Secteur ; BTP = 11", "as"],
    ["Profil ; 30 ; Secteur ; plus grand", "as"],
  ])("says what is wrong with %s", (line, fault) =>
    expect(readCriterion(line)).toMatchObject({ fault }),
  );
});

describe("names of columns", () => {
  it("mean one column only, in whichever language", () => {
    const names = [...FACTS.filter((name) => name !== "name" && name !== "revenue"), "revenue"];
    for (const language of ["fr", "en"] as const) {
      for (const name of [...names, "recencyDays", "rfm", "walletShare", "contractDays"]) {
        expect(columnNamed(columnLabel(name, wordsOf(language))), name).toBe(name);
      }
    }
    expect(columnNamed("Chiffre d'affaires")).toBe("revenue");
    expect(columnNamed("Surface")).toBe("Surface");
  });
});
