import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cards } from "../../src/functions/cards.ts";
import {
  columnLetters,
  columnRange,
  likelyChoices,
  readyFormula,
  separatorOf,
} from "../../src/sidebar/state/formula.ts";
import { functionTab } from "./columns.ts";

const named = (name: string) => {
  const found = cards.find((each) => each.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const TODAY = "2026-11-22";

describe("a ready formula", () => {
  const tab = functionTab("Clients", 3);
  const ready = (name: string, separator: ";" | "," = ";") => {
    const choices = likelyChoices(named(name), tab.columns, TODAY);
    return readyFormula(named(name), choices, { tab, separator });
  };

  it("takes the likely columns from their heading down, the latest year first", () => {
    expect(ready("ABC_CLASS")).toBe("=ABC_CLASS(Clients!C3:C)");
    expect(ready("RFM_SEGMENT")).toBe("=RFM_SEGMENT(Clients!F3:F)");
    expect(ready("TOP_SHARE", ",")).toBe("=TOP_SHARE(Clients!C3:C, 3)");
  });

  it("separates arguments as the file does", () => {
    const columns = ["Clients!D3:D", "Clients!E3:E", "Clients!C3:C", `"${TODAY}"`];
    expect(ready("RFM_SCORE")).toBe(`=RFM_SCORE(${columns.join("; ")})`);
    expect(ready("RFM_SCORE", ",")).toBe(`=RFM_SCORE(${columns.join(", ")})`);
    expect(["fr_FR", "de_DE", "en_US", "en_GB", "ja_JP"].map(separatorOf)).toEqual([
      ";",
      ";",
      ",",
      ",",
      ",",
    ]);
  });

  it("is not there while a column is missing", () => {
    expect(ready("CLV")).toBeNull();
  });

  it("holds no decimal mark, which differs from one locale to the next", () => {
    const choices = { annual_margin: "2", retention: "0,75" };
    const formula = readyFormula(named("CLV"), choices, { tab, separator: ";" });
    expect(formula).toBe("=CLV(Clients!C3:C; 75/100)");
  });

  it("quotes the name of a tab when it must", () => {
    const range = (name: string) => columnRange(functionTab(name, 1), 0);
    expect(range("Liste d'été")).toBe("'Liste d''été'!A1:A");
    expect(range("Q42026")).toBe("Q42026!A1:A".replace("Q42026", "'Q42026'"));
    expect(range("clients_2026")).toBe("clients_2026!A1:A");
  });

  it("can be made of every function, once its columns are chosen", () => {
    for (const each of cards) {
      const choices = { ...likelyChoices(each, tab.columns, TODAY) };
      for (const [name, { kind, optional }] of Object.entries(each.args)) {
        if (kind === "column" && !optional) choices[name] = "0";
      }
      expect(readyFormula(each, choices, { tab, separator: ";" })).toMatch(
        /^=[A-Z0-9_]+\([^,]+\)$/,
      );
    }
  });
});

describe("letters of a column", () => {
  it("count as spreadsheets do", () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
      "A",
      "Z",
      "AA",
      "AZ",
      "BA",
      "ZZ",
      "AAA",
    ]);
  });

  it("differ from one column to the next", () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(20_000), (a, b) => {
        expect(columnLetters(a) === columnLetters(b)).toBe(a === b);
      }),
    );
  });
});
