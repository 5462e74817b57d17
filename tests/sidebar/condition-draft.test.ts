import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Condition,
  type FactColumn,
  freshCondition,
  isWhole,
  kindOf,
  operatorsOf,
  textsOf,
  withOperator,
} from "../../src/sidebar/state/condition-draft.ts";

const column = (part: Partial<FactColumn>): FactColumn => ({
  name: "sector",
  label: "Secteur",
  kind: "text",
  own: false,
  known: 3,
  distinct: 2,
  words: [],
  least: null,
  most: null,
  ...part,
});
const onRevenue = (value: number): Condition => ({ column: "revenue", is: "atLeast", value });

describe("a condition being written", () => {
  it("asks for words of a text, for a number of anything else", () => {
    expect(freshCondition(column({}))).toEqual({ column: "sector", is: "oneOf", texts: [] });
    expect(freshCondition(column({ name: "revenue", kind: "money" }))).toEqual(
      onRevenue(Number.NaN),
    );
    expect(operatorsOf(column({}))).not.toContain("atLeast");
    expect(operatorsOf(column({ kind: "day" }))).toContain("between");
  });

  it("is unfinished until it says all it must", () => {
    expect(isWhole({ column: "sector", is: "oneOf", texts: [] })).toBe(false);
    expect(isWhole({ column: "sector", is: "oneOf", texts: ["BTP"] })).toBe(true);
    expect(isWhole({ column: "sector", is: "containing", text: " " })).toBe(false);
    expect(isWhole(onRevenue(Number.NaN))).toBe(false);
    expect(isWhole({ column: "revenue", is: "between", from: 9, to: 1 })).toBe(false);
    expect(isWhole({ column: "sector", is: "blank" })).toBe(true);
    expect(isWhole({ column: "", is: "blank" })).toBe(false);
  });

  it("keeps its value when something else is asked of it", () => {
    expect(withOperator(onRevenue(5), "above")).toEqual({
      column: "revenue",
      is: "above",
      value: 5,
    });
    expect(withOperator(onRevenue(5), "between")).toEqual({
      column: "revenue",
      is: "between",
      from: 5,
      to: Number.NaN,
    });
    const words: Condition = { column: "sector", is: "oneOf", texts: ["BTP", "Santé"] };
    expect(withOperator(words, "noneOf")).toEqual({ ...words, is: "noneOf" });
    expect(withOperator(words, "beginning")).toEqual({
      column: "sector",
      is: "beginning",
      text: "BTP",
    });
  });

  it("is one the column can be asked, whatever was asked before", () => {
    const kinds = fc.constantFrom<FactColumn["kind"]>("text", "money", "day", "share", "whole");
    fc.assert(
      fc.property(kinds, fc.nat(6), fc.nat(6), (kind, first, second) => {
        const of = column({ kind });
        const all = operatorsOf(of);
        const a = all[first % all.length] ?? "blank";
        const b = all[second % all.length] ?? "blank";
        const twice = withOperator(withOperator(freshCondition(of), a), b);
        expect(twice.is).toBe(b);
        expect(twice.column).toBe(of.name);
      }),
    );
  });
});

describe("a condition on a column only the list knows", () => {
  const signed = column({ name: "Signature", kind: "day", own: true });

  it("keeps how its number is written", () => {
    const fresh = freshCondition(signed);
    expect(fresh).toEqual({ column: "Signature", is: "atLeast", value: Number.NaN, unit: "day" });
    expect(withOperator(fresh, "between", signed)).toMatchObject({ is: "between", unit: "day" });
    const text = withOperator(fresh, "equal", signed);
    expect(text).toEqual({ column: "Signature", is: "equal", text: "" });
    expect(withOperator(text, "below", signed)).toMatchObject({ is: "below", unit: "day" });
    expect(kindOf(fresh, signed)).toBe("day");
    // A year typed on the Settings tab is no day.
    expect(kindOf({ column: "Signature", is: "above", value: 2024 }, signed)).toBe("number");
  });

  it("may be asked for numbers and for words", () => {
    expect(operatorsOf(signed)).toEqual(expect.arrayContaining(["atLeast", "oneOf", "containing"]));
  });
});

describe("a condition on one value or several", () => {
  const either = [{ whole: "vente ou location", parts: ["vente", "location"] }];
  const open: Condition = { column: "sector", is: "oneOf", texts: ["Leasing"], either };
  const known = (...texts: string[]) =>
    column({ words: texts.map((text) => ({ text, label: text, clients: 1 })) });

  it("is the value the column has, or its parts", () => {
    expect(textsOf(open, known("Vente ou location", "Vente"))).toEqual([
      "Leasing",
      "Vente ou location",
    ]);
    expect(textsOf(open, known("Vente"))).toEqual(["Leasing", "vente", "location"]);
    expect(withOperator(open, "noneOf", known("Vente"))).toEqual({
      column: "sector",
      is: "noneOf",
      texts: ["Leasing", "vente", "location"],
    });
    expect(isWhole({ ...open, texts: [] })).toBe(true);
  });
});
