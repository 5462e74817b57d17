import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/intake/cell.ts";
import { isBlank, isErrorCell } from "../../../src/intake/values/blank.ts";
import { readBoolean, readBooleanColumn } from "../../../src/intake/values/boolean.ts";
import { cleanText, foldText } from "../../../src/intake/values/clean.ts";
import { companyKey } from "../../../src/intake/values/company-key.ts";
import { readEmail } from "../../../src/intake/values/email.ts";

describe("cleanText and foldText", () => {
  it("mend what exports leave in a text", () => {
    expect(cleanText("\ufeff a\u00a0b\u202fc\td ")).toBe("a b c d");
    expect(cleanText('="00123"')).toBe("00123");
    expect(cleanText("'007")).toBe("007");
    expect(cleanText("l’eau \u2212 5")).toBe("l'eau - 5");
    expect(foldText("  Cœur   d’ÉTÉ ")).toBe("coeur d'ete");
  });

  it("have nothing left to do the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const once = foldText(text);
        fc.pre(!/^['=]/.test(once));
        expect(foldText(once)).toBe(once);
      }),
    );
  });
});

describe("isBlank", () => {
  it.each([
    "",
    " ",
    "\u00a0",
    "-",
    "—",
    "n/a",
    "NC",
    "n.c.",
    "Néant",
    "non renseigné",
    "(not set)",
  ])("%j says nothing", (text) => {
    expect(isBlank(text)).toBe(true);
  });

  it.each(["01/01/1900", "0000-00-00", "#N/A", "#VALEUR!", "…", "XXX", "(vide)"])(
    "%j says nothing either",
    (text) => {
      expect(isBlank(text)).toBe(true);
    },
  );

  it.each([0, "0", "Non", "Nantes", "01/01/2025", false, "Aucunement", { day: 20000, seconds: 0 }])(
    "%j is a value",
    (cell) => {
      expect(isBlank(cell)).toBe(false);
    },
  );

  it("keeps the two letters of a country, a state or a name", () => {
    expect(["NA", "NC", "ND", "NS"].map((text) => isBlank(text, "label"))).toEqual(
      Array(4).fill(false),
    );
    expect(isBlank("n/a", "label")).toBe(true);
  });

  it("takes the empty date of a spreadsheet for a blank", () => {
    expect(isBlank({ day: -25569, seconds: 0 })).toBe(true);
    expect(isBlank({ day: -25000, seconds: 0 })).toBe(false);
  });

  it("knows the errors of formulas", () => {
    expect(["#N/A", "#ref!", "#NOM?", "# 12", "n/a", 5].map((cell) => isErrorCell(cell))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("readBoolean", () => {
  it("knows the marks of both languages", () => {
    const cells: Cell[] = ["oui", "X", "VRAI", "1", 1, true, "✓", "✔️", "non", "no", "☐", 0];
    expect(cells.map(readBoolean)).toEqual([...Array(8).fill(true), ...Array(4).fill(false)]);
    expect(["peut-être", "", 2].map(readBoolean)).toEqual([null, null, null]);
  });

  it("takes a blank for a no only where the one answer is a mark, and never for consent", () => {
    const marks: Cell[] = ["x", "", "x"];
    expect(readBooleanColumn(marks, { consent: false })).toEqual([true, false, true]);
    expect(readBooleanColumn(marks, { consent: true })).toEqual([true, null, true]);
    expect(readBooleanColumn(["oui", "non", ""], { consent: false })).toEqual([true, false, null]);
  });
});

describe("readEmail", () => {
  it.each([
    ["Jean.Dupont@Example.FR ", "jean.dupont@example.fr"],
    ["Jean Dupont <a@example.com>", "a@example.com"],
    ["a@example.com ::: b@example.com", "a@example.com"],
    ["pas d'adresse ou b@example.com", "b@example.com"],
    ["mailto:x@example.org", "x@example.org"],
    ["prenom@exemple.fr.", "prenom@exemple.fr"],
  ])("finds the address of %j", (text, address) => {
    expect(readEmail(text)).toBe(address);
  });

  it.each(["jean@@example.fr", "jean.example.fr", "jean@example", "a..b@example.com", 5, ""])(
    "refuses %j",
    (cell) => {
      expect(readEmail(cell)).toBeNull();
    },
  );

  it("never throws, and what it gives it takes again", () => {
    const text = fc.oneof(
      fc.emailAddress(),
      fc.string(),
      fc.string({ unit: fc.constantFrom(..."a.@<>;, -") }),
    );
    fc.assert(
      fc.property(text, (cell) => {
        const address = readEmail(cell);
        if (address !== null) expect(readEmail(address)).toBe(address);
      }),
    );
  });
});

describe("companyKey", () => {
  it.each([
    ["SARL Dupont", "Dupont SAS"],
    ["DUPONT S.A.R.L.", "Dupont"],
    ["Ets Dupont & Fils", "Dupont et Fils"],
    ["SA Exemple", "EXEMPLE S.A."],
    ["Exemple (Lyon)", "Exemple"],
    ["Acme Inc.", "Acme GmbH"],
  ])("%j and %j share it", (a, b) => {
    expect(companyKey(a)).toBe(companyKey(b));
  });

  it.each([
    ["Jardin & Création", "Jardin & Création bis"],
    ["Exemple France", "Exemple"],
    ["Agence Nord", "Agence Sud"],
  ])("%j and %j do not", (a, b) => {
    expect(companyKey(a)).not.toBe(companyKey(b));
  });

  it("is never empty for a name of letters", () => {
    expect(["SA", "SARL", "La", "The Co"].map(companyKey)).toEqual(["sa", "sarl", "la", "the"]);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        expect(companyKey(`${name} a1`)).not.toBe("");
      }),
    );
  });
});
