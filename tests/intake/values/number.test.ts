import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumber } from "../../../src/intake/values/number.ts";

describe("readNumber", () => {
  it.each([
    ["1 234,56 €", 1234.56],
    ["1.234,56", 1234.56],
    ["1,234.56", 1234.56],
    ["(1 234,56)", -1234.56],
    ["1234,5 k€", 1234500],
    ["12 %", 0.12],
    ["1\u202f234\u00a0567,8", 1234567.8],
    ["\u22121 234,56", -1234.56],
    ["1 234,56-", -1234.56],
    [" 000000000003000,00", 3000],
    ["$(250.00)", -250],
    ["1’234.50 CHF", 1234.5],
    ["1.234.567", 1234567],
    ["0,123", 0.123],
    ["1234.567", 1234.567],
    [".5", 0.5],
    ["-,5", -0.5],
    ["€ 1.234", 1234],
    ["0,35 Md€", 350_000_000],
    ["4,35 millions d'euros", 4_350_000],
    ["1.5m", 1_500_000],
    ["1.2E+05", 120_000],
    ['="00123"', 123],
    ["'42", 42],
    ["-0,00", 0],
  ])("reads %j as %d", (text, value) => {
    expect(readNumber(text)?.value).toBe(value);
  });

  it.each(["", "-", "abc", "12 34", "1,23,456", "12/03/2025", "10-19", "--5", "(-5)", "(5", "5)"])(
    "refuses %j",
    (text) => {
      expect(readNumber(text)).toBeNull();
    },
  );

  it.each(["3 m", "12 h", "5 %%", "500 zł", "৳ 500", "12.", "1 234 56", "12 345,678 9", "FA12"])(
    "refuses %j rather than guess",
    (text) => {
      expect(readNumber(text)).toBeNull();
    },
  );

  it("tells what stands around the number", () => {
    expect(readNumber("env. 1 500 € HT/mois")).toEqual({
      value: 1500,
      decimal: null,
      percent: false,
      currency: "EUR",
      scale: 1,
      period: "month",
      tax: "net",
      approximate: true,
      ambiguous: false,
    });
    expect(readNumber("12,5 k€ TTC")).toMatchObject({ tax: "gross", scale: 1000, decimal: "," });
    expect(readNumber("US$ 1,250.00 per year")).toMatchObject({ currency: "USD", period: "year" });
    expect(readNumber("> 1000")).toMatchObject({ value: 1000, approximate: true });
    expect(readNumber("CA$12.50")).toMatchObject({ currency: "CAD", value: 12.5 });
    expect(readNumber("100 000,00 FCFA")).toMatchObject({ currency: "XOF" });
  });

  it("reads three digits behind one mark as thousands until the column decides", () => {
    expect(readNumber("1,234")).toMatchObject({ value: 1234, ambiguous: true, decimal: null });
    expect(readNumber("1,234", ",")?.value).toBe(1.234);
    expect(readNumber("1,234", ".")?.value).toBe(1234);
  });

  it("proves a mark also by the thousands it groups", () => {
    expect(readNumber("1.234.567")?.decimal).toBe(",");
    expect(readNumber("1,234,567")?.decimal).toBe(".");
    expect(readNumber("1 234 567")?.decimal).toBeNull();
  });

  it("never throws, and gives a finite number or null", () => {
    const cells = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(..."0123456789.,' -+()€$%kKmMdeE/htc\u00a0\u202f") }),
    );
    fc.assert(
      fc.property(cells, (text) => {
        const read = readNumber(text);
        expect(read === null || Number.isFinite(read.value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("never makes a number of a text without digits", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(readNumber(text.replace(/[0-9]/g, ""))).toBeNull();
      }),
    );
  });

  it("gives 0 only for a text whose digits are all 0", () => {
    const text = fc.string({ unit: fc.constantFrom(..."0123456789.,' -()€%ketc") });
    fc.assert(
      fc.property(text, (each) => {
        if (readNumber(each)?.value === 0)
          expect(each.replace(/e-?\d+(?=\D*$)/, "")).not.toMatch(/[1-9]/);
      }),
      { numRuns: 2000 },
    );
  });

  it("reads back what each country writes", () => {
    const cents = fc.integer({ min: -1e11, max: 1e11 });
    const writings: [string, string][] = [
      ["\u202f", ","],
      ["\u00a0", ","],
      [" ", ","],
      [".", ","],
      [",", "."],
      ["'", "."],
      ["’", "."],
    ];
    fc.assert(
      fc.property(cents, fc.constantFrom(...writings), (amount, [thousands, decimal]) => {
        const text = written(amount, thousands, decimal);
        const value = readNumber(text)?.value;
        expect([text, value]).toEqual([text, amount === 0 ? 0 : amount / 100]);
      }),
      { numRuns: 1000 },
    );
  });
});

/** An amount in cents with two decimals, thousands grouped. */
function written(cents: number, thousands: string, decimal: string): string {
  const size = Math.abs(cents);
  const whole = String(Math.floor(size / 100)).replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${cents < 0 ? "-" : ""}${whole}${decimal}${String(size % 100).padStart(2, "0")}`;
}
