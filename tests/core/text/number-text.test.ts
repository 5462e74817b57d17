import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { decimalMarkOf, numberOfText } from "../../../src/core/text/number-text.ts";

test.each([
  ["1 234,56 €", 1234.56],
  ["1\u00a0234,56", 1234.56],
  ["1\u202f234,56", 1234.56],
  ["1.234,56", 1234.56],
  ["1,234.56", 1234.56],
  ["$1,234.56", 1234.56],
  ["1'234.50", 1234.5],
  ["(120)", -120],
  ["(1 234,56)", -1234.56],
  ["120-", -120],
  ["\u2212120", -120],
  ["12 %", 0.12],
  ["0,125", 0.125],
  ["12,5", 12.5],
  ["1.234.567", 1234567],
  ["1.2E+05", 120000],
  ["000003000,00", 3000],
  ["'42", 42],
  ["0", 0],
])("%s is %d", (text, number) => expect(numberOfText(text, null)).toBe(number));

test.each([
  "",
  "abc",
  "12/03/2025",
  "12 34",
  "1,23,456",
  "10-19",
  "--5",
  "(-5)",
  "€",
  "12a",
  "#N/A",
])("%s is no number", (text) => expect(numberOfText(text, null)).toBeNaN());

describe("1,234 and 1.234", () => {
  it("are thousands when nothing decides", () => {
    expect(numberOfText("1,234", null)).toBe(1234);
    expect(numberOfText("1.234", null)).toBe(1234);
  });
  it("follow the decimal mark of the column", () => {
    expect(numberOfText("1,234", ",")).toBe(1.234);
    expect(numberOfText("1.234", ",")).toBe(1234);
    expect(numberOfText("1.234", ".")).toBe(1.234);
  });
  it("do not vote; cells without doubt do", () => {
    expect(decimalMarkOf(["1,234", "5.678"])).toBeNull();
    expect(decimalMarkOf(["1,234", "12,5"])).toBe(",");
    expect(decimalMarkOf(["1,234", "1,234.5"])).toBe(".");
    expect(decimalMarkOf(["1.234.567"])).toBe(",");
  });
  it("are left open when fewer than nine in ten agree", () => {
    expect(decimalMarkOf(["1,5", "1.5"])).toBeNull();
    expect(decimalMarkOf([...new Array<string>(9).fill("1,5"), "1.5"])).toBe(",");
  });
});

test("a number written the French or the English way is read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
      const value = cents / 100;
      const plain = Math.abs(value).toFixed(2);
      const groups = plain.replace(/\B(?=(\d{3})+(?!\d))/g, "\u202f").replace(".", ",");
      const sign = value < 0 ? "-" : "";
      expect(numberOfText(`${sign}${groups} €`, null)).toBeCloseTo(value, 6);
      expect(numberOfText(sign + plain.replace(/\B(?=(\d{3})+(?!\d))/g, ","), null)).toBeCloseTo(
        value,
        6,
      );
    }),
  );
});
