import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { abcOf } from "../../../src/core/abc/abc.ts";
import { multiAbc } from "../../../src/core/abc/multi.ts";
import { type AbcMethod, DEFAULT_METHOD } from "../../../src/core/portfolio/method.ts";

const usual = DEFAULT_METHOD.abc;
const classesOf = (values: readonly number[], change: Partial<AbcMethod> = {}) =>
  abcOf(Float64Array.from(values), { ...usual, ...change }).classes;
const replaced = (values: readonly number[], at: number, value: number) =>
  values.map((old, i) => (i === at ? value : old));

/** Place of a class, 0 the best; none at all stands below Z. */
const placeOf = (name: string | undefined) => {
  const place = [...usual.classes, "Z"].indexOf(name ?? "");
  return place < 0 ? usual.classes.length + 1 : place;
};

describe("by hand", () => {
  it("the client who buys more keeps its class or rises, and others may fall", () => {
    const before = [500, 200, 100, 80, 50, 30, 20, 10, 5, 5];
    expect(classesOf(before).join("")).toBe("AAABBBCCCC");
    expect(classesOf(replaced(before, 6, 90)).join("")).toBe("AAABBCACCC");
    expect(classesOf(replaced(before, 6, 5000)).join("")).toBe("BBCCCCACCC");
  });
});

describe("rules whose own defect it is that more revenue may be a lower class (D1)", () => {
  it("rule I counts the client's own revenue: beyond the threshold alone, it is not in A", () => {
    const inclusive = { rule: "inclusive" } as const;
    expect(classesOf([79, 21], inclusive)).toEqual(["A", "C"]);
    expect(classesOf([85, 21], inclusive)).toEqual(["B", "C"]);
  });

  it("rule III counts all who are equal: who catches up with another counts twice as much", () => {
    const ties = { rule: "ties" } as const;
    expect(classesOf([50, 30, 20], ties)).toEqual(["A", "A", "C"]);
    expect(classesOf([50, 50, 20], ties)).toEqual(["B", "B", "C"]);
  });

  it("the ratio of discrimination may choose other shares than before: here it gives up", () => {
    const rows = [...Array<number>(14).fill(100), ...Array<number>(26).fill(1)];
    const more = replaced(rows, 14, 30);
    const found = [rows, more].map((values) =>
      abcOf(Float64Array.from(values), { ...usual, of: "discrimination" }),
    );
    // 0.657 chooses the first half of the clients for A and B; 0.6497 chooses nothing, and 96 % stand before.
    expect(found.map(({ shares }) => shares)).toEqual([
      [0.2, 0.5],
      [0.8, 0.95],
    ]);
    expect(found.map(({ classes }) => classes[14])).toEqual(["B", "C"]);
  });
});

const money = fc.integer({ min: -5000, max: 1_000_000 }).map((value) => value / 100);
const few = fc.integer({ min: -2, max: 9 });
const change = fc.record({
  values: fc.oneof(
    fc.array(money, { minLength: 1, maxLength: 40 }),
    fc.array(few, { minLength: 1, maxLength: 25 }),
  ),
  place: fc.nat(),
  by: fc.oneof(
    fc.constant(0.01),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 0, max: 9e6 }),
  ),
  zeros: fc.constantFrom<AbcMethod["zeros"]>("Z", "last"),
});
const someRule = fc.constantFrom<NonNullable<AbcMethod["rule"]>>("crossing", "inclusive", "ties");

describe("more revenue is never a lower class, everybody else's held still", () => {
  it("by the usual rule, of revenue and of clients; by all three rules, of clients", () => {
    fc.assert(
      fc.property(change, someRule, ({ values, place, by, zeros }, rule) => {
        const at = place % values.length;
        const more = replaced(values, at, (values[at] as number) + by);
        for (const change of [{ zeros }, { of: "clients", rule, zeros }] as const) {
          const [before, after] = [classesOf(values, change), classesOf(more, change)];
          expect(placeOf(after[at])).toBeLessThanOrEqual(placeOf(before[at]));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("by any rule the rank never gets worse, nor the place beside any other client", () => {
    fc.assert(
      fc.property(change, someRule, ({ values, place, by }, rule) => {
        const at = place % values.length;
        const more = replaced(values, at, (values[at] as number) + by);
        const method = { ...usual, rule };
        const [before, after] = [values, more].map((list) =>
          abcOf(Float64Array.from(list), method),
        );
        const rank = before?.rank[at] ?? 0;
        if (rank > 0) expect(after?.rank[at]).toBeLessThanOrEqual(rank);
        const own = placeOf(after?.classes[at]);
        after?.classes.forEach((name, i) => {
          if ((more[i] as number) < (more[at] as number)) {
            expect(placeOf(name)).toBeGreaterThanOrEqual(own);
          }
        });
      }),
    );
  });

  it("by shares of clients that the ratio of discrimination once chose, held still", () => {
    fc.assert(
      fc.property(change, ({ values, place, by }) => {
        const at = place % values.length;
        const more = replaced(values, at, (values[at] as number) + by);
        const first = abcOf(Float64Array.from(values), { ...usual, of: "discrimination" });
        const held = { of: first.shares === usual.shares ? "revenue" : "clients" } as const;
        const after = classesOf(more, { ...held, shares: first.shares });
        expect(placeOf(after[at])).toBeLessThanOrEqual(placeOf(first.classes[at]));
      }),
    );
  });

  it("nor side by side: a better margin touches no other letter", () => {
    fc.assert(
      fc.property(change, ({ values, place, by }) => {
        const at = place % values.length;
        const revenue = Float64Array.from(values);
        const more = Float64Array.from(replaced(values, at, (values[at] as number) + by));
        const codes = [revenue, more].map((margin) =>
          multiAbc(
            [
              { key: "revenue", values: revenue },
              { key: "margin", values: margin },
            ],
            usual,
          ),
        );
        const [before, after] = codes;
        expect(after?.classes[0]).toEqual(before?.classes[0]);
        const [was, is] = [before, after].map((found) => placeOf(found?.classes[1]?.[at]));
        expect(is).toBeLessThanOrEqual(was as number);
      }),
    );
  });
});
