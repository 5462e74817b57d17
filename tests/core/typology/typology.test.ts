import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/core/problem.ts";
import type { RuleColumn } from "../../../src/core/typology/condition.ts";
import {
  applyTypology,
  type Condition,
  type Typology,
  typologyOrder,
} from "../../../src/core/typology/typology.ts";

const COLUMNS: Record<string, RuleColumn> = {
  Secteur: { kind: "text", values: ["Hôtellerie", "hotellerie ", "BTP", ""] },
  Effectif: { kind: "number", values: [250, 12, Number.NaN, 3] },
  "Chiffre d’affaires": { kind: "number", values: [90_000, 4000, 12_000, 0] },
  // 2025-12-31, unknown, the day before and the day after.
  // Of the user's own: what cannot be read stays as it is written.
  Surface: {
    kind: "number",
    values: [200, 1200.5, Number.NaN, Number.NaN],
    own: { unit: "number", texts: ["200", "1 200,5", "voir plan", ""] },
  },
  // 2024-01-01, 2024-12-31, unknown, 2025-01-01.
  Signature: {
    kind: "number",
    values: [19_723, 20_088, Number.NaN, 20_089],
    own: { unit: "day", texts: ["01/01/2024", "31/12/2024", "", "01/01/2025"] },
  },
  Remise: {
    kind: "number",
    values: [0.05, 0.5, Number.NaN, 0],
    own: { unit: "share", texts: ["5 %", "50 %", "", "0 %"] },
  },
  Contrat: { kind: "text", values: ["Vente ou location", "Vente", "Location", "Leasing"] },
  Vide: {
    kind: "number",
    values: [Number.NaN, Number.NaN, Number.NaN, Number.NaN],
    own: { unit: "number", texts: ["", "", "", ""] },
  },
  "Dernière commande": { kind: "number", values: [20_453, Number.NaN, 20_452, 20_454] },
};
const columnOf = (name: string) => COLUMNS[name] ?? null;
const apply = (typology: Typology) => applyTypology(typology, columnOf, 4);
const matches = (condition: Condition) =>
  Array.from(
    apply({ rules: [{ when: [condition], segment: "x" }], otherwise: "" }).rule,
    (place) => (place === 0 ? 1 : 0),
  ).join("");
const refusal = (condition: Condition) => {
  try {
    matches(condition);
    return null;
  } catch (problem) {
    return (problem as Problem).key;
  }
};

const either = (column: string, whole: string, parts: readonly string[]): OneOf => ({
  column,
  is: "oneOf",
  texts: [],
  either: [{ whole, parts }],
});
type OneOf = Extract<Condition, { texts: readonly string[] }>;

describe("an example by hand", () => {
  const found = apply({
    rules: [
      {
        when: [
          { column: "Secteur", is: "equal", text: "HOTELLERIE" },
          { column: "Effectif", is: "atLeast", value: 50 },
        ],
        segment: "Grands hôtels",
      },
      {
        when: [{ column: "Secteur", is: "equal", text: "Hôtellerie" }],
        segment: "Petits hôtels",
      },
      {
        when: [{ column: "Chiffre d’affaires", is: "between", from: 10_000, to: 50_000 }],
        segment: "Milieu",
      },
      {
        when: [{ column: "Secteur", is: "beginning", text: "hôtel" }],
        segment: "Jamais",
      },
    ],
    otherwise: "Autres",
  });

  it("sorts each client by the first rule that matches", () => {
    expect(found.segment).toEqual(["Grands hôtels", "Petits hôtels", "Milieu", "Autres"]);
    expect(Array.from(found.rule)).toEqual([0, 1, 2, -1]);
  });

  it("counts what each rule does, and tells those that do nothing", () => {
    expect(found.decided).toEqual([1, 1, 1, 0]);
    expect(found.matching).toEqual([1, 2, 1, 2]);
    expect(found.unreached).toEqual([3]);
    expect(found.unmatched).toBe(1);
  });
});

describe("conditions", () => {
  it.each<[Condition, string]>([
    [{ column: "Secteur", is: "equal", text: "hôtellerie" }, "1100"],
    [{ column: "Secteur", is: "oneOf", texts: ["btp", "HÔTELLERIE"] }, "1110"],
    [{ column: "Secteur", is: "containing", text: "TEL" }, "1100"],
    [{ column: "Secteur", is: "beginning", text: "b" }, "0010"],
    [{ column: "Secteur", is: "blank" }, "0001"],
    [{ column: "Secteur", is: "filled" }, "1110"],
    [{ column: "Effectif", is: "below", value: 12 }, "0001"],
    [{ column: "Effectif", is: "atMost", value: 12 }, "0101"],
    [{ column: "Effectif", is: "atLeast", value: 12 }, "1100"],
    [{ column: "Effectif", is: "above", value: 12 }, "1000"],
    [{ column: "Effectif", is: "between", from: 3, to: 12 }, "0101"],
    [{ column: "Secteur", is: "noneOf", texts: ["btp", "hotellerie"] }, "0001"],
    [{ column: "Effectif", is: "noneOf", texts: ["12"] }, "1011"],
    [{ column: "Effectif", is: "equal", text: "beaucoup" }, "0000"],
    [{ column: "Effectif", is: "blank" }, "0010"],
    [{ column: "Effectif", is: "equal", text: "250" }, "1000"],
    [{ column: "Effectif", is: "oneOf", texts: ["3", "12,0"] }, "0101"],
    [{ column: "Dernière commande", is: "equal", text: "2025-12-31" }, "1000"],
    [{ column: "Dernière commande", is: "noneOf", texts: ["2025-12-31", "2026-01-01"] }, "0110"],
    [{ column: "Surface", is: "atLeast", value: 200 }, "1100"],
    [{ column: "Surface", is: "below", value: 200.5 }, "1000"],
    [{ column: "Surface", is: "equal", text: "1200.5" }, "0100"],
    [{ column: "Surface", is: "equal", text: "Voir plan" }, "0010"],
    [{ column: "Surface", is: "noneOf", texts: ["200", "voir plan"] }, "0101"],
    [{ column: "Surface", is: "beginning", text: "1" }, "0100"],
    [{ column: "Surface", is: "containing", text: "0" }, "1100"],
    [{ column: "Surface", is: "blank" }, "0001"],
    [{ column: "Signature", is: "above", value: 19_723, unit: "day" }, "0101"],
    [{ column: "Signature", is: "equal", text: "2024-12-31" }, "0100"],
    [{ column: "Signature", is: "equal", text: "31/12/2024" }, "0100"],
    // A year counts from its first day and to its last.
    [{ column: "Signature", is: "above", value: 2024 }, "0001"],
    [{ column: "Signature", is: "atLeast", value: 2024 }, "1101"],
    [{ column: "Signature", is: "between", from: 2024, to: 2024 }, "1100"],
    [{ column: "Remise", is: "atLeast", value: 0.05, unit: "share" }, "1100"],
    [{ column: "Remise", is: "above", value: 5 }, "0100"],
    [{ column: "Vide", is: "above", value: 20_000, unit: "day" }, "0000"],
    [either("Contrat", "Vente ou location", ["Vente", "location"]), "1000"],
    [either("Contrat", "leasing ou vente", ["leasing", "vente"]), "0101"],
    [{ ...either("Contrat", "Leasing ou vente", ["Leasing", "vente"]), is: "noneOf" }, "1010"],
  ])("%j", (condition, expected) => expect(matches(condition)).toBe(expected));

  it("are refused where they cannot be tried", () => {
    expect(refusal({ column: "Ville", is: "blank" })).toBe("rule.column");
    expect(refusal({ column: "Secteur", is: "below", value: 1 })).toBe("rule.number");
    expect(refusal({ column: "Effectif", is: "between", from: 5, to: 1 })).toBe("rule.range");
    expect(refusal({ column: "Signature", is: "above", value: 12 })).toBe("rule.day");
    expect(refusal({ column: "Surface", is: "above", value: 19_723, unit: "day" })).toBe(
      "rule.noDay",
    );
    expect(refusal({ column: "Surface", is: "above", value: 0.05, unit: "share" })).toBe(
      "rule.noShare",
    );
  });

  it("none at all match everybody", () => {
    const all = apply({ rules: [{ when: [], segment: "Tous" }], otherwise: "Autres" });
    expect(all.segment).toEqual(["Tous", "Tous", "Tous", "Tous"]);
  });
});

it("the segments stand in the order of the rules, each once", () => {
  const rules = ["B", "A", "B"].map((segment) => ({ when: [], segment }));
  expect(typologyOrder({ rules, otherwise: "A" })).toEqual(["B", "A"]);
});

describe("promises", () => {
  const limit = fc.integer({ min: 0, max: 100 });
  const condition = fc.oneof(
    fc.record({
      column: fc.constant("n"),
      is: fc.constantFrom("below" as const, "atMost" as const, "atLeast" as const),
      value: limit,
    }),
    fc
      .tuple(limit, limit)
      .map(
        ([a, b]) =>
          ({ column: "n", is: "between", from: Math.min(a, b), to: Math.max(a, b) }) as const,
      ),
  );
  const rule = fc.record({
    when: fc.array(condition, { maxLength: 3 }),
    segment: fc.constantFrom("A", "B", "C"),
  });

  it("every client is counted once, and a rule decides for no more than it matches", () => {
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 6 }), fc.array(limit), (rules, values) => {
        const column: RuleColumn = { kind: "number", values };
        const found = applyTypology({ rules, otherwise: "D" }, () => column, values.length);
        const sum = found.decided.reduce((total, count) => total + count, found.unmatched);
        expect(sum).toBe(values.length);
        found.decided.forEach((count, place) => {
          expect(count).toBeLessThanOrEqual(found.matching[place] ?? 0);
        });
        expect(found.segment.every((segment) => segment !== "")).toBe(true);
      }),
    );
  });
});
