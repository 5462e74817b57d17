import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactSum, fromUnits, scaleFor, toUnits } from "../../../src/core/maths/sum.ts";

const cents = fc.integer({ min: -100_000_000, max: 100_000_000 }).map((value) => value / 100);

describe("exactSum", () => {
  it("adds decimals as a reader would", () => {
    expect(exactSum([0.1, 0.2])).toBe(0.3);
    expect(exactSum([1.1, 2.2, -3.3])).toBe(0);
    expect(exactSum([])).toBe(0);
    expect(exactSum([Number.NaN, 5])).toBe(5);
  });

  it("keeps four decimals up to 9e11", () => {
    expect(exactSum(Array(800).fill(1_000_000_000.0001))).toBe(800_000_000_000.08);
  });

  it("keeps tiny amounts and survives huge ones", () => {
    expect(exactSum([0.000001, 0.000002])).toBe(0.000003);
    expect(exactSum([1e20, 1e20])).toBe(2e20);
    expect(exactSum([1e300, -1e300])).toBe(0);
    expect(exactSum([Number.POSITIVE_INFINITY, 1])).toBe(Number.POSITIVE_INFINITY);
  });

  it("rounds a refund as it rounded the sale", () => {
    const scale = scaleFor([0.000000005, -0.000000005]);
    expect(toUnits(0.000000005, scale) + toUnits(-0.000000005, scale)).toBe(0);
    expect(Object.is(fromUnits(-0, scale), 0)).toBe(true);
  });

  it("is exactly 0 when everything was returned, in any order", () => {
    fc.assert(
      fc.property(
        fc.array(cents, { maxLength: 60 }),
        fc.infiniteStream(fc.nat()),
        (amounts, keys) => {
          const all = [...amounts, ...amounts.map((amount) => -amount)];
          const shuffled = all
            .map((amount) => ({ amount, key: keys.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ amount }) => amount);
          expect(Object.is(exactSum(shuffled), 0)).toBe(true);
        },
      ),
    );
  });

  it("is the nearest double to the decimal sum", () => {
    fc.assert(
      fc.property(fc.array(cents), (amounts) => {
        const inCents = amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0);
        expect(exactSum(amounts)).toBe(inCents === 0 ? 0 : inCents / 100);
      }),
    );
  });
});
