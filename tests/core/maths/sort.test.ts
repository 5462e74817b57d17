import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { median } from "../../../src/core/maths/median.ts";
import { quantileOfSorted } from "../../../src/core/maths/quantile.ts";
import { descendingOrder } from "../../../src/core/maths/rank.ts";
import { sortAscending } from "../../../src/core/maths/sort.ts";

const number = fc.oneof(
  fc.double({ noNaN: true }),
  fc.integer({ min: -50, max: 50 }),
  fc.integer({ min: 0, max: 100_000 }).map((value) => value / 100),
);

describe("sortAscending", () => {
  it("agrees with the built-in sort, short or long", () => {
    for (const minLength of [0, 600]) {
      fc.assert(
        fc.property(fc.array(number, { minLength, maxLength: minLength + 400 }), (values) => {
          const plain = values.map((value) => value + 0);
          expect(Array.from(sortAscending(plain))).toEqual(plain.slice().sort((a, b) => a - b));
        }),
        { numRuns: 60 },
      );
    }
  });

  it("orders values that differ in their last bits only", () => {
    const values = Array.from({ length: 5000 }, (_, i) => 1 + ((i * 7919) % 5000) * 2 ** -50);
    const sorted = sortAscending(values);
    expect(sorted.every((value, i) => i === 0 || value > (sorted[i - 1] as number))).toBe(true);
  });
});

describe("descendingOrder", () => {
  it("puts the largest first and equal ones by id", () => {
    const values = Float64Array.of(5, 0, 9, 5, -1, Number.NaN, 5);
    const ids = ["c", "x", "z", "a", "y", "w", "b"];
    expect(Array.from(descendingOrder(values, ids))).toEqual([2, 3, 6, 0]);
    expect(Array.from(descendingOrder(values, null))).toEqual([2, 0, 3, 6]);
  });

  it("agrees with a comparison sort", () => {
    fc.assert(
      fc.property(fc.array(number, { maxLength: 900 }), (list) => {
        const values = Float64Array.from(list);
        const ids = list.map((_, i) => `c${(i * 37) % 1009}`);
        const expected = list
          .map((_, i) => i)
          .filter((i) => (list[i] as number) > 0)
          .sort(
            (a, b) =>
              (list[b] as number) - (list[a] as number) ||
              ((ids[a] as string) < (ids[b] as string) ? -1 : 1),
          );
        expect(Array.from(descendingOrder(values, ids))).toEqual(expected);
      }),
      { numRuns: 80 },
    );
  });

  it("settles a long run of equal values by id", () => {
    const ids = Array.from({ length: 500 }, (_, i) => `c${1000 + ((i * 7) % 500)}`);
    const order = descendingOrder(new Float64Array(500).fill(100), ids);
    expect(Array.from(order, (i) => ids[i])).toEqual(ids.slice().sort());
  });
});

describe("quantileOfSorted", () => {
  it("interpolates as PERCENTILE does", () => {
    expect(quantileOfSorted([1, 2, 3, 4], 0.25)).toBe(1.75);
    expect(quantileOfSorted([10, 20], 0.5)).toBe(15);
    expect(quantileOfSorted([7], 0.8)).toBe(7);
    expect(quantileOfSorted([1, 2, 3], 1)).toBe(3);
    expect(quantileOfSorted([], 0.5)).toBeNaN();
  });

  it("gives the median", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeNaN();
  });
});
