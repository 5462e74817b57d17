import { describe, expect, it } from "vitest";
import { dateSerial } from "../../../host/book/serial.ts";
import { open } from "./app.ts";

const PLACES = [
  ["fr_FR", "Europe/Paris", "2026-01-14T23:00:00.000Z", "15/01/2026"],
  ["en_US", "America/New_York", "2026-01-15T05:00:00.000Z", "1/15/2026"],
  ["en_GB", "Asia/Kolkata", "2026-01-14T18:30:00.000Z", "15/01/2026"],
  ["de_DE", "Pacific/Auckland", "2026-01-14T11:00:00.000Z", "15.01.2026"],
  ["en_GB", "Pacific/Apia", "2026-01-14T11:00:00.000Z", "15/01/2026"],
] as const;

describe("dates (facts 101 to 103)", () => {
  it.each(PLACES)("in %s at %s a typed day is that midnight", (locale, timeZone, moment, shown) => {
    const { sheet, book } = open({ locale, timeZone });
    const cell = sheet.getRange("A1").setValue("2026-01-15");
    expect(book.active.peek(0, 0)?.value).toBe(dateSerial(2026, 1, 15));
    expect(cell.getValue()).toEqual(new Date(moment));
    expect(cell.getDisplayValue()).toBe(shown);
  });

  it.each(PLACES)("in %s at %s a Date comes back as the same moment", (locale, timeZone) => {
    const { sheet } = open({ locale, timeZone });
    const noon = new Date("2026-07-01T12:00:00.000Z");
    const midnight = new Date("2026-07-01T00:00:00.000Z");
    const range = sheet.getRange("A1:B1").setValues([[noon, midnight]]);
    expect(range.getValues()).toEqual([[noon, midnight]]);
  });

  it("asks the realm for its dates and lists (fact 96)", () => {
    class OtherDate extends Date {}
    class OtherList extends Array<unknown> {}
    const realm = {
      date: (epochMs: number) => new OtherDate(epochMs),
      array: (items: unknown[]) => OtherList.from(items),
    };
    const { sheet } = open({}, { realm });
    sheet.getRange("A1").setValue("2026-01-15");
    const values = sheet.getRange("A1:A2").getValues();
    expect(values).toBeInstanceOf(OtherList);
    expect(values[0]).toBeInstanceOf(OtherList);
    expect(values[0]?.[0]).toBeInstanceOf(OtherDate);
    expect(values[1]?.[0]).toBe("");
  });

  it("reads a number in a date cell as a date, even after clearContent (fact 91)", () => {
    const { sheet } = open({ locale: "fr_FR", timeZone: "Europe/Paris" });
    const cell = sheet.getRange("A1").setValue("15/01/2026");
    cell.clearContent();
    cell.setValue(2);
    expect(cell.getValue()).toBeInstanceOf(Date);
    cell.clear();
    cell.setValue(2);
    expect(cell.getValue()).toBe(2);
  });
});

describe("values", () => {
  it("parses text as typed, unless the cell is plain text (facts 85, 86)", () => {
    const { sheet } = open({ locale: "fr_FR" });
    sheet.getRange("A1").setValue("007");
    sheet.getRange("A2").setNumberFormat("@").setValue("007");
    sheet.getRange("A3").setValue("'=IMPORTXML(A1)");
    sheet.getRange("A4").setValue("12,5 %");
    expect(sheet.getRange("A1:A4").getValues()).toEqual([
      [7],
      ["007"],
      ["=IMPORTXML(A1)"],
      [0.125],
    ]);
    expect(sheet.getRange("A1:A4").getFormulas()).toEqual([[""], [""], [""], [""]]);
  });

  it("lets =… become a formula even in plain text (fact 86)", () => {
    const { sheet } = open({ locale: "fr_FR" });
    sheet.getRange("A1").setNumberFormat("@").setValue("=A2");
    expect(sheet.getRange("A1").getFormula()).toBe("=A2");
  });

  it("writes null and '' as blanks, and reads them as ''", () => {
    const { sheet, book } = open();
    sheet.getRange("A1:B1").setValues([["x", "y"]]);
    sheet.getRange("A1:B1").setValues([[null, ""]]);
    expect(book.active.peek(0, 0)?.value).toBeUndefined();
    expect(sheet.getRange("A1:C1").getValues()).toEqual([["", "", ""]]);
    expect(sheet.getLastRow()).toBe(0);
    expect(sheet.getDataRange().getA1Notation()).toBe("A1");
  });

  it("asks the evaluator for the value of a formula", () => {
    const { sheet, book } = open();
    sheet.getRange("A1:B1").setValues([[4, "=A1*2"]]);
    book.evaluator = (own, { row }) => Number(own.peek(row, 0)?.value) * 2;
    expect(sheet.getRange("B1").getValue()).toBe(8);
  });

  it("writes nothing when one value is refused", () => {
    const { sheet } = open();
    expect(() => sheet.getRange("A1:B1").setValues([["x", Number.NaN]])).toThrow();
    expect(sheet.getRange("A1").getValue()).toBe("");
  });

  it("shows what a person sees (fact 95)", () => {
    const { sheet } = open({ locale: "fr_FR" });
    sheet.getRange("A1:B1").setValues([[1234.5, true]]);
    sheet.getRange("A1").setNumberFormat('#,##0.00" €"');
    expect(sheet.getRange("A1:B1").getDisplayValues()).toEqual([["1\u202f234,50 €", "VRAI"]]);
  });
});
