import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantileOfSorted } from "../../../src/core/maths/quantile.ts";
import { sortAscending } from "../../../src/core/maths/sort.ts";
import { outlierLimit } from "../../../src/core/quality/outliers.ts";

const NONE = Number.POSITIVE_INFINITY;
const beyond = (...amounts: readonly number[]): number[] => {
  const limit = outlierLimit(Float64Array.from(amounts));
  return amounts.filter((amount) => Math.abs(amount) > limit);
};
const count = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

describe("amounts out of line, method D16", () => {
  it("are above three times the 99th percentile", () => {
    // 99 hundreds and 300: the 99th percentile of 100 amounts stands 1 % of the way from 100 to 300.
    const plain = Array.from({ length: 99 }, () => 100);
    expect(outlierLimit(Float64Array.from([...plain, 300]))).toBeCloseTo(3 * 102, 9);
    expect(beyond(...plain, 300)).toEqual([]);
    expect(beyond(...plain, 400)).toEqual([400]);
    // Type 7 of 1 … 200: 1 + 199 × 0.99.
    expect(outlierLimit(Float64Array.from(count(1, 200)))).toBeCloseTo(3 * 198.01, 9);
  });

  it("are found in a list of 15, whose 99th percentile is nearly its largest amount", () => {
    const fifteen = [120, 180, 240, 260, 300, 310, 350, 400, 420, 500, 560, 640, 800, 950];
    expect(beyond(...fifteen, 1_200)).toEqual([]);
    expect(beyond(...fifteen, 120_000)).toEqual([120_000]);
    // Two slips do not hide one another.
    expect(beyond(...fifteen.slice(1), 120_000, 180_000)).toEqual([120_000, 180_000]);
  });

  it("are not the large clients every portfolio has", () => {
    const golden = [500, 200, 100, 80, 50, 30, 20, 10, 5, 5];
    expect(beyond(...golden)).toEqual([]);
    expect(beyond(...count(1, 12).map((rank) => 100_000 / rank))).toEqual([]);
    // Three of fifteen are clients of another kind.
    expect(beyond(...count(11, 22), 5_000, 6_000, 7_000)).toEqual([]);
  });

  it("are credits too, by their size; 0 and blanks do not count", () => {
    const amounts = [...count(100, 114), 0, Number.NaN, -90_000];
    expect(beyond(...amounts)).toEqual([-90_000]);
    expect(outlierLimit(Float64Array.of(1, 1, 1, 1, 1, 1, 1, 1, 900, 0, 0, Number.NaN))).toBe(NONE);
    expect(outlierLimit(new Float64Array())).toBe(NONE);
  });

  it("stand out of equal amounts", () => {
    const fee = Array.from({ length: 20 }, () => 49);
    expect(beyond(...fee)).toEqual([]);
    expect(beyond(...fee, 4_900)).toEqual([4_900]);
  });
});

describe("whatever the amounts", () => {
  it("many of them have the percentile of all, whatever part of them comes first", () => {
    const long = fc
      .tuple(fc.integer({ min: 2000, max: 6000 }), fc.integer({ min: 1, max: 4 }), fc.nat(10_000))
      .map(([size, power, seed]) =>
        Array.from({ length: size }, (_, i) => 1 + ((i * 7919 + seed) % size) ** power),
      );
    const orders = [
      (values: readonly number[]) => values,
      (values: readonly number[]) => [...values].sort((a, b) => a - b),
      // Every second amount is nothing to speak of: a sample may see those alone.
      (values: readonly number[]) => values.map((value, i) => (i % 2 === 0 ? 1 : value)),
    ];
    fc.assert(
      fc.property(long, fc.constantFrom(...orders), (values, order) => {
        const amounts = Float64Array.from(order(values));
        const known = 3 * quantileOfSorted(sortAscending(amounts), 0.99);
        expect(outlierLimit(amounts) / known).toBeCloseTo(1, 9);
      }),
      { numRuns: 30 },
    );
  });

  const amounts = fc.array(fc.integer({ min: -50_000, max: 5_000_000 }), { maxLength: 250 });

  it("few are out of line, and those are the largest", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const limit = outlierLimit(Float64Array.from(values));
        const found = values.filter((value) => Math.abs(value) > limit);
        const size = values.filter((value) => value !== 0).length;
        expect(found.length).toBeLessThanOrEqual(Math.max(2, 0.05 * size));
      }),
    );
  });

  it("their order and unit change nothing", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const found = beyond(...values);
        expect(beyond(...[...values].reverse())).toEqual([...found].reverse());
        expect(beyond(...values.map((value) => value * 1024))).toEqual(
          found.map((value) => value * 1024),
        );
      }),
    );
  });
});
