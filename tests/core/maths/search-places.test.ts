import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nelderMead } from "../../../src/core/maths/nelder-mead.ts";
import { randomFrom } from "../../../src/core/maths/random.ts";
import { solve } from "../../../src/core/maths/solve.ts";

const options = { step: 0.5, tolerance: 1e-14, most: 2000 };

describe("the search downhill", () => {
  it("finds the bottom of a bowl", () => {
    const bowl = ([x = 0, y = 0]: readonly number[]) => (x - 3) ** 2 + 2 * (y + 1) ** 2;
    const { at, value, converged } = nelderMead(bowl, [0, 0], options);
    expect(converged).toBe(true);
    expect(at[0]).toBeCloseTo(3, 5);
    expect(at[1]).toBeCloseTo(-1, 5);
    expect(value).toBeCloseTo(0, 10);
  });

  it("follows the valley of Rosenbrock 1960 to (1, 1)", () => {
    const valley = ([x = 0, y = 0]: readonly number[]) => 100 * (y - x * x) ** 2 + (1 - x) ** 2;
    const { at } = nelderMead(valley, [-1.2, 1], options);
    expect(at[0]).toBeCloseTo(1, 5);
    expect(at[1]).toBeCloseTo(1, 5);
  });

  it("leaves places without a value, and says when it was cut short", () => {
    const half = ([x = 0]: readonly number[]) => (x < 0 ? Number.NaN : (x - 1) ** 2);
    expect(nelderMead(half, [0.2], options).at[0]).toBeCloseTo(1, 5);
    expect(nelderMead(half, [9], { ...options, most: 5 }).converged).toBe(false);
    expect(nelderMead(() => Number.NaN, [0, 0], { ...options, most: 50 }).converged).toBe(false);
  });
});

describe("linear equations", () => {
  it("are solved, in any order of rows", () => {
    expect(
      solve([
        [2, 1, 5],
        [1, -1, 1],
      ]),
    ).toEqual([2, 1]);
    expect(
      solve([
        [0, 1, 3],
        [2, 0, 4],
      ]),
    ).toEqual([2, 3]);
  });

  it("have no solution when one repeats another", () => {
    expect(
      solve([
        [1, 2, 3],
        [2, 4, 6],
      ]),
    ).toBeNull();
  });
});

describe("numbers from a seed", () => {
  it("are the same for the same seed and others for another", () => {
    const ten = (seed: number) => {
      const next = randomFrom(seed);
      return Array.from({ length: 10 }, next);
    };
    expect(ten(1)).toEqual(ten(1));
    expect(ten(1)).not.toEqual(ten(2));
  });

  it("lie from 0 to below 1, evenly", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const next = randomFrom(seed);
        const many = Array.from({ length: 2000 }, next);
        expect(many.every((value) => value >= 0 && value < 1)).toBe(true);
        expect(many.reduce((sum, value) => sum + value, 0) / 2000).toBeCloseTo(0.5, 1);
      }),
      { numRuns: 20 },
    );
  });
});
