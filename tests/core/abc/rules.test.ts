import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { abcOf } from "../../../src/core/abc/abc.ts";
import { compositeOf, multiAbc } from "../../../src/core/abc/multi.ts";
import { gini, rankedOf } from "../../../src/core/kpi/concentration.ts";
import { percentileRanks } from "../../../src/core/maths/percentile-rank.ts";
import {
  type AbcMethod,
  type AbcRule,
  DEFAULT_METHOD,
} from "../../../src/core/portfolio/method.ts";

const column = (values: readonly number[]) => Float64Array.from(values);
const method = DEFAULT_METHOD.abc;
const classesOf = (values: readonly number[], change: Partial<AbcMethod>) =>
  abcOf(column(values), { ...method, ...change }).classes.join(" ");

const TEN = [500, 200, 100, 80, 50, 30, 20, 10, 5, 5];
const EQUAL = Array(10).fill(100);
const TIES = [400, 200, 100, 100, 100, 60, 40];

describe("golden vectors of method D1", () => {
  it.each([
    [TEN, "A A A B B C C C C C"],
    [[900, 50, 30, 20], "B B C C"],
    [EQUAL, "A A A A A A A A B C"],
    [TIES, "A A A A B C C"],
    [[500, 300, 150, 50, 0, -20], "A A B C Z Z"],
  ])("rule I, inclusive: %j", (values, classes) => {
    expect(classesOf(values, { rule: "inclusive" })).toBe(classes);
  });

  it.each([
    [TEN, "A A B B C C C C C C"],
    [[900, 50, 30, 20], "B C C C"],
    [EQUAL, "C C C C C C C C C C"],
    [TIES, "A A B B B C C"],
    [[500, 300, 150, 50, 0, -20], "A B C C C C"],
  ])("rule III, ties together, at 70 and 90 %%: %j", (values, classes) => {
    expect(classesOf(values, { rule: "ties", shares: [0.7, 0.9], zeros: "last" })).toBe(classes);
  });

  it("has a ratio of discrimination of 0.747 where Gini is 0.647", () => {
    const { discrimination } = abcOf(column(TEN), method);
    expect(discrimination?.ratio).toBeCloseTo(0.747, 12);
    expect(discrimination?.corrected).toBeCloseTo(0.647, 12);
    expect(discrimination?.shares).toEqual([0.2, 0.5]);
    expect(discrimination?.correctedShares).toBeNull();
  });
});

describe("shares of the number of clients", () => {
  it("put the first fifth in A and the next three tenths in B", () => {
    const shares = [0.2, 0.5];
    expect(classesOf(TEN, { of: "clients", shares })).toBe("A A B B B C C C C C");
    expect(abcOf(column(TEN), { ...method, of: "clients", shares }).smallest).toEqual([200, 50]);
  });

  it("are chosen by the ratio of discrimination", () => {
    expect(classesOf(TEN, { of: "discrimination" })).toBe("A A B B B C C C C C");
    expect(abcOf(column(TEN), { ...method, of: "discrimination" }).shares).toEqual([0.2, 0.5]);
    const sharp = [10_000, ...Array.from({ length: 19 }, (_, i) => 19 - i)];
    const expected = ["A", "A", "B", "B", ...Array(16).fill("C")];
    expect(classesOf(sharp, { of: "discrimination" })).toBe(expected.join(" "));
  });

  it.each([
    // 20 clients, each bringing this part of the one before: the share of all up to rank k is 1 − part^k.
    [0.3, 0.9571, [0.1, 0.2]],
    [0.53, 0.8872, [0.1, 0.3]],
    [0.7, 0.7683, [0.2, 0.4]],
    [0.78, 0.6594, [0.2, 0.5]],
    [0.9, 0.3768, null],
  ] as const)(
    "of clients who each bring %s of the one before is %s: shares %s",
    (part, ratio, shares) => {
      const revenue = Array.from({ length: 20 }, (_, i) => 1e6 * part ** i);
      const { discrimination } = abcOf(column(revenue), method);
      expect(discrimination?.ratio).toBeCloseTo(ratio, 4);
      expect(discrimination?.shares).toEqual(shares);
    },
  );

  it("give way to the usual shares when revenue does not discriminate", () => {
    for (const of of ["discrimination", "discriminationCorrected"] as const) {
      const found = abcOf(column([30, 29, 28, 27]), { ...method, of });
      expect(found.discrimination?.correctedShares).toBeNull();
      expect(found.shares).toEqual([0.8, 0.95]);
    }
  });

  it("keep ties in one class", () => {
    expect(classesOf([9, 5, 5, 5, 1], { of: "clients", shares: [0.3, 0.6] })).toBe("A A A A C");
  });
});

describe("classes by several figures", () => {
  const revenue = column([500, 300, 150, 50]);
  const margin = column([2, 90, 60, Number.NaN]);
  const found = multiAbc(
    [
      { key: "revenue", values: revenue },
      { key: "margin", values: margin },
      { key: "orders", values: column([1, 1, 1, 1]) },
    ],
    method,
  );

  it("stand side by side", () => {
    expect(found.codes).toEqual(["A/C/A", "A/A/A", "B/A/A", "C/-/A"]);
    expect(found.classes[1]).toEqual(["C", "A", "A", ""]);
  });

  it("flag a client who is big in revenue and small in margin, or the other way round", () => {
    expect(Array.from(found.apart)).toEqual([1, 0, 0, 0]);
    const loss = multiAbc(
      [
        { key: "revenue", values: column([100, 1]) },
        { key: "margin", values: column([-5, 9]) },
      ],
      method,
    );
    expect(loss.codes).toEqual(["A/Z", "C/A"]);
    expect(Array.from(loss.apart)).toEqual([1, 1]);
  });

  it("join in one score of weighted ranks", () => {
    expect(Array.from(percentileRanks(column([10, 30, 20, 20, Number.NaN])))).toEqual([
      0,
      1,
      0.5,
      0.5,
      Number.NaN,
    ]);
    expect(Array.from(percentileRanks(column([7])))).toEqual([0.5]);
    const score = compositeOf([
      { values: column([1, 2, 3]), weight: 3 },
      { values: column([9, 9, 1]), weight: 1 },
    ]);
    expect(Array.from(score)).toEqual([(3 * 0 + 0.75) / 4, (1.5 + 0.75) / 4, 3 / 4]);
    expect(compositeOf([{ values: column([1, 2]), weight: 0 }])[0]).toBeNaN();
    expect(compositeOf([{ values: column([1, Number.NaN]), weight: 1 }])[1]).toBeNaN();
  });
});

describe("promises", () => {
  const money = fc.integer({ min: 1, max: 1_000_000 }).map((value) => value / 100);
  const rules = fc.constantFrom<AbcRule>("crossing", "inclusive", "ties");
  const ofs = fc.constantFrom<NonNullable<AbcMethod["of"]>>(
    "revenue",
    "clients",
    "discrimination",
    "discriminationCorrected",
  );

  it("under every rule more revenue is never a lower class, and neither order nor currency matters", () => {
    fc.assert(
      fc.property(fc.array(money, { minLength: 2 }), rules, ofs, (values, rule, of) => {
        const by = { ...method, rule, of };
        // Rule I tells equal clients apart by their place: only then is the order of rows seen.
        const distinct = rule === "inclusive" ? [...new Set(values)] : values;
        const { classes } = abcOf(column(distinct), by);
        for (let i = 1; i < distinct.length; i++) {
          const [a, b] = [distinct[i - 1] as number, distinct[i] as number];
          if (a > b) expect((classes[i - 1] as string) <= (classes[i] as string)).toBe(true);
        }
        const scaled = abcOf(column(distinct.map((value) => value * 1000)), by).classes;
        expect(scaled).toEqual(classes);
        const turned = abcOf(column([...distinct].reverse()), by).classes;
        expect([...turned].reverse()).toEqual(classes);
      }),
    );
  });

  it("the corrected ratio is the Gini coefficient", () => {
    fc.assert(
      fc.property(fc.array(money, { minLength: 2 }), (values) => {
        const { discrimination } = abcOf(column(values), method);
        expect(discrimination?.corrected).toBeCloseTo(gini(rankedOf(column(values))), 9);
      }),
    );
  });
});
