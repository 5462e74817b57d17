import { describe, expect, it } from "vitest";
import type { Condition } from "../../src/sidebar/state/condition-draft.ts";
import { alikeSegments, isFinished, sendableRules } from "../../src/sidebar/state/rule-draft.ts";

const onRevenue = (value: number): Condition => ({ column: "revenue", is: "atLeast", value });
const rule = (segment: string, ...when: Condition[]) => ({ when, segment });

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
