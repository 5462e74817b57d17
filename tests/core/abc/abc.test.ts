import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { abcOf } from "../../../src/core/abc/abc.ts";
import { type AbcMethod, DEFAULT_METHOD } from "../../../src/core/portfolio/method.ts";
import { Problem } from "../../../src/core/problem.ts";

const method = DEFAULT_METHOD.abc;
const classesOf = (values: readonly number[], by: AbcMethod = method) =>
  abcOf(Float64Array.from(values), by).classes.join(" ");
const money = fc.integer({ min: -5000, max: 1_000_000 }).map((value) => value / 100);

describe("golden vectors of method D1, rule II", () => {
  it.each([
    [[500, 200, 100, 80, 50, 30, 20, 10, 5, 5], "A A A B B B C C C C"],
    [[900, 50, 30, 20], "A B C C"],
    [Array(10).fill(100), "A A A A A A A A A A"],
    [[400, 200, 100, 100, 100, 60, 40], "A A A A A B C"],
    [[500, 300, 150, 50, 0, -20], "A A B C Z Z"],
  ])("%j", (values, classes) => {
    expect(classesOf(values)).toBe(classes);
  });
});

describe("abcOf", () => {
  it("gives rank, share and cumulative share", () => {
    const found = abcOf(Float64Array.of(50, 0, 300, 500, 150), method);
    expect(Array.from(found.rank)).toEqual([4, 0, 2, 1, 3]);
    expect(Array.from(found.share)).toEqual([0.05, 0, 0.3, 0.5, 0.15]);
    expect(Array.from(found.cumulativeShare)).toEqual([1, 0, 0.8, 0.5, 0.95]);
    expect(found.total).toBe(1000);
    expect(found.smallest).toEqual([300, 150]);
  });

  it("leaves unknown revenue blank and counts credit balances", () => {
    const found = abcOf(Float64Array.of(10, Number.NaN, -3, 0), method);
    expect(found.classes).toEqual(["A", "", "Z", "Z"]);
    expect(found.credits).toBe(1);
    expect(found.smallest).toEqual([10, Number.NaN]);
  });

  it("puts clients without revenue in the last class on demand", () => {
    expect(classesOf([10, 0, -3], { ...method, zeros: "last" })).toBe("A C C");
  });

  it("says nothing of anyone when nobody has revenue", () => {
    expect(abcOf(Float64Array.of(0, -5, Number.NaN), method).classes).toEqual(["", "", ""]);
    expect(abcOf(new Float64Array(0), method).classes).toEqual([]);
  });

  it("follows longer lists of classes", () => {
    const five = {
      shares: [0.5, 0.8, 0.95, 0.99],
      classes: ["A+", "A", "B", "C", "D"],
      zeros: "Z",
    } as const;
    expect(classesOf([500, 300, 150, 40, 6, 4, 0], five)).toBe("A+ A B C D D Z");
  });

  it.each([[[0.95, 0.8]], [[0, 0.8]], [[0.8, 1]], [[0.8, 0.8]], [[0.8]], [[0.8, Number.NaN]]])(
    "refuses shares %j",
    (shares) => {
      expect(() => abcOf(Float64Array.of(1), { ...method, shares })).toThrow(Problem);
    },
  );

  it("does not stumble over a decimal at the threshold", () => {
    expect(classesOf([0.3, 0.3, 0.2, 0.15, 0.05])).toBe("A A A B C");
    expect(classesOf([0.7, 0.15, 0.1, 0.05])).toBe("A A B C");
  });
});

describe("promises", () => {
  it("shares add up to 1 and the last cumulative share is 1", () => {
    fc.assert(
      fc.property(fc.array(money, { minLength: 1 }), (values) => {
        const { share, cumulativeShare, order } = abcOf(Float64Array.from(values), method);
        if (order.length === 0) return;
        expect(share.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 9);
        expect(cumulativeShare[order[order.length - 1] as number]).toBe(1);
      }),
    );
  });

  it("more revenue is never a lower class, equal revenue the same one", () => {
    fc.assert(
      fc.property(fc.array(money, { minLength: 2 }), (values) => {
        const { classes } = abcOf(Float64Array.from(values), method);
        for (let i = 1; i < values.length; i++) {
          const [a, b] = [values[i - 1] as number, values[i] as number];
          const [classA, classB] = [classes[i - 1] as string, classes[i] as string];
          if (a === b) expect(classA).toBe(classB);
          if (a > b) expect(classA <= classB).toBe(true);
        }
      }),
    );
  });

  it("class A reaches its share", () => {
    fc.assert(
      fc.property(fc.array(money, { minLength: 1 }), (values) => {
        const { classes, share, order } = abcOf(Float64Array.from(values), method);
        if (order.length === 0) return;
        const inA = share.reduce((sum, part, i) => sum + (classes[i] === "A" ? part : 0), 0);
        expect(inA).toBeGreaterThanOrEqual(0.8 - 1e-9);
      }),
    );
  });

  it("scaling money changes no class, order of rows does not matter", () => {
    fc.assert(
      fc.property(fc.array(money), fc.constantFrom(0.01, 3, 1000), (values, factor) => {
        const classes = abcOf(Float64Array.from(values), method).classes;
        const scaled = values.map((value) => value * factor);
        expect(abcOf(Float64Array.from(scaled), method).classes).toEqual(classes);
        const reversed = abcOf(Float64Array.from(values).reverse(), method).classes;
        expect([...reversed].reverse()).toEqual(classes);
      }),
    );
  });
});
