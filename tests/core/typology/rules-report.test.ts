import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RuleColumn } from "../../../src/core/typology/condition.ts";
import { reportRules } from "../../../src/core/typology/rules-report.ts";
import { applyTypology, type TypologyRule } from "../../../src/core/typology/typology.ts";

const COLUMNS: Record<string, RuleColumn> = {
  sector: { kind: "text", values: ["BTP", "BTP", "Santé", ""] },
  size: { kind: "number", values: [50, 5, 20, Number.NaN] },
};
const columnOf = (name: string) => COLUMNS[name] ?? null;
const REVENUE = Float64Array.of(100, 20.1, 7, Number.NaN);
const report = (rules: readonly TypologyRule[]) =>
  reportRules({ rules, otherwise: "" }, columnOf, REVENUE);

describe("rules tried before they are used", () => {
  it("count clients and money, those that would match alone beside those decided for", () => {
    const { rules, unmatched } = report([
      { when: [{ column: "size", is: "above", value: 20 }], segment: "Grands" },
      { when: [{ column: "sector", is: "equal", text: "btp" }], segment: "Bâtiment" },
      { when: [{ column: "sector", is: "noneOf", texts: ["BTP", "Santé"] }], segment: "?" },
    ]);
    expect(rules.map(({ decided }) => decided)).toEqual([
      { clients: 1, revenue: 100 },
      { clients: 1, revenue: 20.1 },
      { clients: 1, revenue: 0 },
    ]);
    expect(rules[1]?.matching).toEqual({ clients: 2, revenue: 120.1 });
    expect(unmatched).toEqual({ clients: 1, revenue: 7 });
  });

  it("one that cannot be tried says why and is as if it were not there", () => {
    const broken: TypologyRule = { when: [{ column: "city", is: "blank" }], segment: "?" };
    const words: TypologyRule = {
      when: [{ column: "sector", is: "below", value: 5 }],
      segment: "?",
    };
    const all: TypologyRule = { when: [], segment: "Tous" };
    const { rules, unmatched } = report([broken, words, all]);
    expect(rules.map(({ problem }) => problem?.key)).toEqual([
      "rule.column",
      "rule.number",
      undefined,
    ]);
    expect(rules[1]?.problem?.values).toEqual({ rule: 2, column: "sector", sample: "BTP" });
    expect(rules[2]?.decided.clients).toBe(4);
    expect(unmatched.clients).toBe(0);
  });

  it("count as the rules do once they are used", () => {
    const value = fc.integer({ min: 0, max: 60 });
    const rule = fc.record({
      when: fc.array(
        fc.record({
          column: fc.constant("size"),
          is: fc.constantFrom("below" as const, "above" as const, "atLeast" as const),
          value,
        }),
        { maxLength: 2 },
      ),
      segment: fc.constantFrom("A", "B"),
    });
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 5 }), (rules) => {
        const used = applyTypology({ rules, otherwise: "" }, columnOf, 4);
        const { rules: tried, unmatched } = report(rules);
        expect(tried.map(({ decided }) => decided.clients)).toEqual(used.decided);
        expect(tried.map(({ matching }) => matching.clients)).toEqual(used.matching);
        expect(unmatched.clients).toBe(used.unmatched);
      }),
    );
  });
});
