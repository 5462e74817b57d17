import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  alikeSegments,
  type Condition,
  type FactColumn,
  freshCondition,
  isFinished,
  isWhole,
  operatorsOf,
  sendableRules,
  withOperator,
} from "../../src/sidebar/state/rule-draft.ts";

const column = (part: Partial<FactColumn>): FactColumn => ({
  name: "sector",
  label: "Secteur",
  kind: "text",
  known: 3,
  distinct: 2,
  words: [],
  least: null,
  most: null,
  ...part,
});
const onRevenue = (value: number): Condition => ({ column: "revenue", is: "atLeast", value });
const rule = (segment: string, ...when: Condition[]) => ({ when, segment });

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

describe("rules being written", () => {
  const typology = {
    rules: [rule("Grands", onRevenue(9)), rule("", onRevenue(5)), rule("Tous")],
    otherwise: "",
    unread: [{ place: 3, text: "si" }],
  };

  it("need a segment; one without a condition is for everybody", () => {
    expect(typology.rules.map(isFinished)).toEqual([true, false, true]);
  });

  it("are tried with the places they have, the unfinished ones catching nobody", () => {
    const { rules, unread } = sendableRules(typology);
    expect(rules).toHaveLength(3);
    expect(rules[0]).toBe(typology.rules[0]);
    expect(rules[1]?.when.map(({ is }) => is)).toEqual(["blank", "filled"]);
    expect(unread).toEqual([]);
  });

  it("are warned of names that differ by an accent or a capital", () => {
    const rules = [rule("Fidèles"), rule("fideles "), rule("Grands"), rule("Grands")];
    expect(alikeSegments({ rules, otherwise: "Autres", unread: [] })).toEqual([
      "Fidèles",
      "fideles",
    ]);
  });
});
