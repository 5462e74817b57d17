import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../src/report/settings/default-settings.ts";
import { splitAtRows } from "../../src/sidebar/state/finding-text.ts";
import {
  methodFault,
  percentText,
  segmentColumns,
  typedNumber,
} from "../../src/sidebar/state/method-settings.ts";
import { columnsOf } from "./columns.ts";

describe("columns that may make segments", () => {
  it("hold words that repeat, neither names nor figures", () => {
    const columns = columnsOf([
      ["Client", "client_name", ["Alpha", "Bêta"]],
      ["Secteur", "sector", ["BTP", "Santé"]],
      ["Région", null, ["Île-de-France"]],
      ["CA", "revenue_total", ["1 234,56 €", "$12.50", "EUR 12"]],
      ["Date", "order_date", ["3 mars 2026"]],
      ["", null, ["x"]],
      ["Département", null, ["69", "75"]],
    ]);
    expect(segmentColumns(columns).map(({ header }) => header)).toEqual(["Secteur", "Région"]);
  });
});

describe("what keeps a method from being run", () => {
  const settings = defaultSettings("fr");
  it("is nothing at first", () => expect(methodFault(settings)).toBeNull());
  it("is a period that ends before it begins", () => {
    const period = { kind: "range", from: "2026-02-01", to: "2026-01-31" } as const;
    expect(methodFault({ ...settings, period })).toBe("range");
    expect(methodFault({ ...settings, period: { ...period, to: "2026-02-01" } })).toBeNull();
  });
  it("is thresholds that do not rise", () => {
    for (const shares of [[0.95, 0.8], [0.8, 0.8], [0.8, 1], [0]]) {
      expect(methodFault({ ...settings, abc: { ...settings.abc, shares } })).toBe("shares");
    }
  });
  it("is a column not chosen", () => {
    const segmentBy = { kind: "column", header: "" } as const;
    expect(methodFault({ ...settings, segmentBy })).toBe("column");
  });
});

describe("a typed number", () => {
  const range = { least: 1, most: 100 };
  it("is read with either decimal mark, a sign or spaces", () => {
    expect(["80", "80,5", "80.5", " 80 % "].map((text) => typedNumber(text, range))).toEqual([
      80, 80.5, 80.5, 80,
    ]);
  });
  it("is nothing when empty, and refused outside its bounds", () => {
    expect(typedNumber("  ", range)).toBeNull();
    expect(["0", "101", "many", "1e999"].map((text) => typedNumber(text, range))).toEqual(
      Array(4).fill(undefined),
    );
  });
  it("comes back from a share as it was typed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), (hundredths) => {
        const text = percentText(hundredths / 10_000);
        expect(typedNumber(text, { least: 0, most: 100 })).toBeCloseTo(hundredths / 100, 9);
        expect(text.length).toBeLessThan(6);
      }),
    );
  });
});

describe("a finding", () => {
  it("is cut where it names its rows", () => {
    const text = "« CA » : 3 cellules (à facturer ; ligne 5, 12, 40)";
    expect(splitAtRows({ text, rows: [5, 12, 40] })).toEqual({
      before: "« CA » : 3 cellules (à facturer ; ligne ",
      rows: [5, 12, 40],
      after: ")",
    });
  });
  it("shows its rows behind a sentence that names none", () => {
    const found = splitAtRows({ text: "Two columns", rows: [7] });
    expect(found).toEqual({ before: "Two columns ", rows: [7], after: "" });
    expect(splitAtRows({ text: "Two columns", rows: [] }).before).toBe("Two columns");
  });
});
