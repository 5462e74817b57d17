import { describe, expect, it } from "vitest";
import { dateSerial } from "../../../host/book/serial.ts";
import { typed } from "../../../host/book/typed.ts";

const type = (text: string, locale: string, format = "") =>
  typed(text, { locale, format, thisYear: 2026 });
const day = (year: number, month: number, date: number) => dateSerial(year, month, date);

describe("typed text (facts 85 to 87)", () => {
  it.each([
    ["007", "en_US", 7],
    ["007", "fr_FR", 7],
    ["1E5", "en_US", 100_000],
    ["1,000,000", "en_US", 1_000_000],
    ["1 234,5", "fr_FR", 1234.5],
    ["1\u202f234,50 €", "fr_FR", 1234.5],
    ["1.234,5", "de_DE", 1234.5],
    ["12,5 %", "fr_FR", 0.125],
    ["12.5%", "en_GB", 0.125],
    ["$2.99", "en_US", 2.99],
    ["-$2.99", "en_US", -2.99],
    ["(15)", "en_US", -15],
    ["+5", "en_US", 5],
    ["TRUE", "en_US", true],
    ["vrai", "fr_FR", true],
    ["FALSCH", "de_DE", false],
    ["2026-10-02", "fr_FR", day(2026, 10, 2)],
    ["02/10/2026", "fr_FR", day(2026, 10, 2)],
    ["02/10/2026", "en_US", day(2026, 2, 10)],
    ["2.10.2026", "de_DE", day(2026, 10, 2)],
    ["3-4", "en_US", day(2026, 3, 4)],
    ["3-4", "en_GB", day(2026, 4, 3)],
    ["1/2/29", "en_GB", day(2029, 2, 1)],
    ["1/2/30", "en_GB", day(1930, 2, 1)],
    ["16:00", "fr_FR", 16 / 24],
    ["4:30 pm", "en_US", 16.5 / 24],
    ["02/10/2026 12:00", "fr_FR", (day(2026, 10, 2) ?? 0) + 0.5],
  ])("%j in %s is %s", (text, locale, value) => {
    expect(type(text, locale).value).toBe(value);
  });

  it.each([
    ["1,5", "en_US"],
    ["1.234.56", "de_DE"],
    ["12 34", "fr_FR"],
    ["25/12/2024", "en_US"],
    ["31/02/2024", "fr_FR"],
    ["Martin 12", "fr_FR"],
    ["Maison 2", "fr_FR"],
    ["06 12 34 56 78", "fr_FR"],
    ["-", "fr_FR"],
    ["FR7630006000011234567890189", "fr_FR"],
  ])("%j in %s stays text", (text, locale) => {
    expect(type(text, locale)).toEqual({ value: text });
  });

  it("brings a format to dates, percents and money", () => {
    expect(type("2026-10-02", "de_DE").format).toBe("dd.mm.yyyy");
    expect(type("2026-10-02", "en_US").format).toBe("m/d/yyyy");
    expect(type("5%", "fr_FR").format).toBe("0%");
    expect(type("5,50 €", "fr_FR").format).toBe('#,##0.00" €"');
  });

  it("makes formulas of =… and of a + that is no number", () => {
    expect(type("=A1+1", "fr_FR")).toEqual({ formula: "=A1+1" });
    expect(type("+57 300 12", "en_US")).toEqual({ formula: "=+57 300 12" });
    expect(type("=A1", "fr_FR", "@")).toEqual({ formula: "=A1" });
  });

  it("takes what follows an apostrophe to the letter", () => {
    expect(type("'007", "fr_FR")).toEqual({ value: "007" });
    expect(type("'=A1", "fr_FR")).toEqual({ value: "=A1" });
    expect(type("'007", "fr_FR", "@")).toEqual({ value: "007" });
  });

  it("leaves text alone in plain-text cells", () => {
    for (const text of ["007", "1E5", "3-4", "+33 1", "-x", "VRAI"]) {
      expect(type(text, "fr_FR", "@")).toEqual({ value: text });
    }
  });

  it.each([
    ["1.5", "fr_FR"],
    ["5 janvier 2024", "fr_FR"],
    ["Jan 5, 2024", "en_US"],
    ["12 mars", "fr_FR"],
    ["26:30", "fr_FR"],
    ["2024-01-05T10:00:00Z", "en_US"],
    ["-x", "en_US"],
    ["@client", "fr_FR"],
  ])("owns that %j in %s is not proved", (text, locale) => {
    expect(type(text, locale).unsure).toBe(true);
  });
});
