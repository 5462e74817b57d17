import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClientFacts } from "../../../src/core/orders.ts";
import { completenessOf } from "../../../src/core/quality/completeness.ts";
import { elements, KINDS } from "../../../src/core/quality/elements.ts";

const facts = (size: number, changes: Partial<ClientFacts> = {}): ClientFacts => ({
  size,
  id: Array.from({ length: size }, (_, i) => `C${i}`),
  name: Array.from({ length: size }, (_, i) => `Client ${i}`),
  texts: {},
  numbers: {},
  others: {},
  ...changes,
});
const column = (...values: number[]): Float64Array => Float64Array.from(values);
const nothing = (size: number) => new Float64Array(size).fill(Number.NaN);
const figures = (size: number) => ({
  revenue: nothing(size),
  orders: nothing(size),
  lastDay: nothing(size),
  margin: nothing(size),
});

describe("completeness", () => {
  it("counts what is filled in, kind by kind", () => {
    const clients = facts(2, {
      texts: { email: ["a@b.example", ""], phone: ["+33199001234", ""], owner: ["Inès", "Noé"] },
    });
    const { kinds, perClient, perClientKind, overall } = completenessOf(clients, {
      ...figures(2),
      revenue: column(10, 20),
    });
    // Identity: name, e-mail and phone of six; purchases: revenue of eight; actions: owner of five.
    expect(perClientKind.map((shares) => shares[0])).toEqual([3 / 6, 0, 1 / 8, 1 / 5]);
    expect(perClientKind.map((shares) => shares[1])).toEqual([1 / 6, 0, 1 / 8, 1 / 5]);
    expect(perClient[0]).toBeCloseTo((3 / 6 + 1 / 8 + 1 / 5) / 4, 12);
    expect(kinds[0]).toEqual({ kind: "identity", share: 2 / 6 });
    expect(overall).toBeCloseTo(((perClient[0] as number) + (perClient[1] as number)) / 2, 12);
  });

  it("tells an element without a column from one that is empty here and there", () => {
    const clients = facts(2, { texts: { phone: ["+33199001234", ""] } });
    const { elements: told } = completenessOf(clients, figures(2));
    expect(told.find(({ key }) => key === "phone")).toMatchObject({ share: 0.5, told: true });
    expect(told.find(({ key }) => key === "contact")).toMatchObject({ share: 0, told: false });
  });

  it("takes a code for no name", () => {
    const { elements: told } = completenessOf(facts(1, { name: ["C0"] }), figures(1));
    expect(told[0]).toMatchObject({ key: "name", share: 0 });
  });

  it("is not computable without clients", () => {
    expect(completenessOf(facts(0), figures(0)).overall).toBeNaN();
  });

  it("lies between 0 and 1, and knowing more never lowers it", () => {
    const texts = elements().flatMap((element) => element.texts);
    fc.assert(
      fc.property(fc.subarray(texts), fc.subarray(texts), (some, more) => {
        const filled = (keys: readonly string[]) =>
          completenessOf(
            facts(1, { texts: Object.fromEntries(keys.map((key) => [key, ["x"]])) }),
            figures(1),
          );
        const less = filled(some);
        const both = filled([...some, ...more]);
        expect(less.overall).toBeGreaterThan(0);
        expect(both.overall).toBeLessThanOrEqual(1);
        for (const at of KINDS.keys()) {
          expect(both.perClientKind[at]?.[0]).toBeGreaterThanOrEqual(
            less.perClientKind[at]?.[0] ?? Number.NaN,
          );
        }
      }),
    );
  });
});
