import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/intake/cell.ts";
import { readCompanyNumber } from "../../../src/intake/values/company-number.ts";
import { passesLuhn } from "../../../src/intake/values/luhn.ts";
import { readNaf } from "../../../src/intake/values/naf.ts";
import { readVat } from "../../../src/intake/values/vat.ts";

describe("a company number", () => {
  it("is a SIREN of nine digits or a SIRET of fourteen, with spaces or without", () => {
    expect(readCompanyNumber("732 829 320")).toMatchObject({ kind: "siren", siren: "732829320" });
    expect(readCompanyNumber("732.829.320 00074")).toMatchObject({
      kind: "siret",
      siren: "732829320",
      siret: "73282932000074",
      restored: false,
    });
    expect(readCompanyNumber(732829320)).toMatchObject({ kind: "siren", siren: "732829320" });
  });

  it("gets back the zeros a number cell lost", () => {
    const [siren, siret] = ["005520135", "00552013500004"];
    expect(readCompanyNumber("00552013500004")).toMatchObject({ siren, siret, restored: false });
    expect(readCompanyNumber(5520135)).toMatchObject({ kind: null, fault: "length" });
    expect(readCompanyNumber("05520135")).toMatchObject({ siren, restored: true });
    expect(readCompanyNumber(552013500004)).toMatchObject({ siret, restored: true });
  });

  it.each<[Cell, string]>([
    ["3,41174E+13", "lost"],
    [34117400000000, "lost"],
    ["123456789", "check"],
    ["12345678912345", "check"],
    ["000000000", "check"],
    ["9999999999", "length"],
    ["73282932000075", "check"],
    ["voir mail", "length"],
    ["n/a", ""],
  ])("is none in %j: %s", (cell, fault) => {
    expect(readCompanyNumber(cell)).toMatchObject({ kind: null, fault, siren: "", siret: "" });
  });

  it("takes the sites of La Poste whose digits add up to a multiple of five", () => {
    expect(readCompanyNumber("35600000049837").siret).toBe("35600000049837");
    expect(readCompanyNumber("35600000000048").siret).toBe("35600000000048");
    expect(readCompanyNumber("35600000049838").fault).toBe("check");
  });

  it("never throws, and never gives a number whose check digit is wrong", () => {
    const cell = fc.oneof(fc.string(), fc.stringMatching(/^\d{8,14}$/), fc.double(), fc.boolean());
    fc.assert(
      fc.property(cell, (text) => {
        const { kind, siren } = readCompanyNumber(text);
        expect(kind === null ? siren === "" : siren.length === 9 && passesLuhn(siren)).toBe(true);
      }),
    );
  });
});

describe("a VAT number", () => {
  it("gives the SIREN of a French one, whose key it checks", () => {
    const french = { vat: "FR03552081317", country: "FR", valid: true, siren: "552081317" };
    expect(readVat("FR03552081317")).toEqual(french);
    expect(readVat("fr 03 552.081.317")).toEqual(french);
    expect(readVat("FR04552081317")).toMatchObject({ valid: false, siren: "" });
  });

  it("knows only the shape of others", () => {
    expect(readVat("BE 0123.456.789")).toMatchObject({
      vat: "BE0123456789",
      country: "BE",
      valid: null,
    });
    expect(readVat("EL123456789")?.country).toBe("GR");
    expect(["552081317", "FR", "BE12", "ZZ123456789", "", 12].map((cell) => readVat(cell))).toEqual(
      Array(6).fill(null),
    );
  });
});

describe("an activity code", () => {
  it("is printed as INSEE prints it", () => {
    expect(["6202A", "62.02a", "62.02 A", "620", ""].map(readNaf)).toEqual([
      "62.02A",
      "62.02A",
      "62.02A",
      "",
      "",
    ]);
  });
});
