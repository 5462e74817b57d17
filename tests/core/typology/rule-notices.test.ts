import { describe, expect, it } from "vitest";
import type { RuleColumn } from "../../../src/core/typology/condition.ts";
import { ruleNotices } from "../../../src/core/typology/rule-notices.ts";
import type { Condition } from "../../../src/core/typology/typology.ts";

const COLUMNS: Record<string, RuleColumn> = {
  sector: { kind: "text", values: ["BTP", "Industrie", "industrie", ""] },
  options: {
    kind: "text",
    values: ["GPS, Climatisation", "Climatisation", "GPS", "Attelage, GPS 2"],
  },
  abc: { kind: "text", values: ["A", "B", "B", "B"] },
  revenue: { kind: "number", values: [1, 2, 3, Number.NaN] },
  Surface: {
    kind: "number",
    values: [200, Number.NaN, Number.NaN, 90],
    own: { unit: "number", texts: ["200", "voir plan", "", "90"] },
  },
};
const notices = (...when: Condition[]) =>
  ruleNotices(
    [
      { when: [], segment: "Tous" },
      { when, segment: "X" },
    ],
    (name) => COLUMNS[name] ?? null,
  );
const asked = (text: string, column = "sector") => notices({ column, is: "equal", text });

describe("what a rule asks for in vain", () => {
  it("is a value that stands nowhere, with the nearest one", () => {
    expect(asked("Industrei")).toEqual([
      {
        key: "rule.slip",
        values: { rule: 2, column: "sector", text: "Industrei", near: "industrie" },
      },
    ]);
    expect(asked("Banque")).toEqual([
      { key: "rule.nowhere", values: { rule: 2, column: "sector", text: "Banque" } },
    ]);
  });

  it("is a word that only stands among others", () => {
    expect(asked("attelage", "options")).toEqual([
      {
        key: "rule.within",
        values: {
          rule: 2,
          column: "options",
          text: "attelage",
          clients: 1,
          sample: "Attelage, GPS 2",
        },
      },
    ]);
  });

  it("is each such value of a list, and of what may be one or several", () => {
    const either = [{ whole: "BTP ou Santé", parts: ["BTP", "Santé"] }];
    const found = notices({ column: "sector", is: "noneOf", texts: ["Eau", "btp"], either });
    expect(found.map(({ values }) => values.text)).toEqual(["Eau", "Santé"]);
  });

  it("is a cell no comparison can read", () => {
    expect(notices({ column: "Surface", is: "atLeast", value: 100 })).toEqual([
      {
        key: "rule.unreadCells",
        values: { rule: 2, column: "Surface", clients: 1, sample: "voir plan" },
      },
    ]);
  });

  it("is nothing that is there, in whichever form, nor a class nobody is in today", () => {
    expect(asked("BTP ")).toEqual([]);
    expect(asked("200,0", "Surface")).toEqual([]);
    expect(asked("C", "abc")).toEqual([]);
    expect(asked("x", "no such column")).toEqual([]);
    expect(notices({ column: "options", is: "containing", text: "gps" })).toEqual([]);
    expect(notices({ column: "options", is: "beginning", text: "atte" })).toEqual([]);
    expect(notices({ column: "revenue", is: "above", value: 5 })).toEqual([]);
    expect(notices({ column: "sector", is: "blank" })).toEqual([]);
  });
});
