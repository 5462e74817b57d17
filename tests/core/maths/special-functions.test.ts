import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hypergeometric } from "../../../src/core/maths/hypergeometric.ts";
import { logGamma } from "../../../src/core/maths/log-gamma.ts";

describe("the logarithm of the gamma function", () => {
  it.each([
    [1, 0],
    [2, 0],
    [5, Math.log(24)],
    [0.5, 0.5 * Math.log(Math.PI)],
    [11, Math.log(3628800)],
  ])("of %d", (x, value) => {
    expect(logGamma(x)).toBeCloseTo(value, 13);
  });

  it("of tables: Abramowitz and Stegun, table 6.1 and 6.4", () => {
    expect(Math.exp(logGamma(1.25))).toBeCloseTo(0.9064024771, 10);
    expect(Math.exp(logGamma(1.75))).toBeCloseTo(0.9190625268, 10);
    expect(logGamma(100)).toBeCloseTo(359.1342053696, 9);
  });

  it("has no value at 0 and below", () => {
    expect(logGamma(0)).toBeNaN();
    expect(logGamma(-1.5)).toBeNaN();
    expect(logGamma(Number.NaN)).toBeNaN();
  });

  it("grows by the logarithm of x from x to x + 1", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e4, noNaN: true }), (x) => {
        const both = logGamma(x + 1) - logGamma(x);
        expect(Math.abs(both - Math.log(x))).toBeLessThan(1e-10 * (1 + Math.abs(logGamma(x))));
      }),
    );
  });
});

describe("the hypergeometric function", () => {
  it("is a power, a logarithm and an arc sine where it is known to be", () => {
    expect(hypergeometric(1, 1, 1, 0.5)).toBeCloseTo(2, 12);
    expect(hypergeometric(1, 1, 2, 0.5)).toBeCloseTo(2 * Math.LN2, 12);
    expect(hypergeometric(0.5, 0.5, 1.5, 0.25)).toBeCloseTo(Math.asin(0.5) / 0.5, 12);
    expect(hypergeometric(3, 7, 2, 0)).toBe(1);
  });

  it("has no value outside 0 to below 1", () => {
    for (const z of [-0.1, 1, 2, Number.NaN]) expect(hypergeometric(1, 1, 2, z)).toBeNaN();
  });

  it("has none where its series does not end in time", () => {
    expect(hypergeometric(1, 1, 2, 1 - 1e-9)).toBeNaN();
  });

  const positive = fc.double({ min: 0.05, max: 6, noNaN: true });
  const below = fc.double({ min: 0, max: 0.99, noNaN: true });

  it("does not mind which of its first two arguments comes first", () => {
    fc.assert(
      fc.property(positive, positive, positive, below, (a, b, c, z) => {
        expect(hypergeometric(a, b, c, z) / hypergeometric(b, a, c, z)).toBeCloseTo(1, 12);
      }),
    );
  });

  it("is (1 − z)^−a when the other two are equal, on both sides of 0.95", () => {
    fc.assert(
      fc.property(positive, positive, below, (a, b, z) => {
        const power = (1 - z) ** -a;
        expect(hypergeometric(a, b, b, z) / power).toBeCloseTo(1, 9);
      }),
    );
  });

  it("keeps Euler's transformation", () => {
    const small = fc.double({ min: 0, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(positive, positive, positive, small, (a, b, c, z) => {
        const turned = (1 - z) ** (c - a - b) * hypergeometric(c - a, c - b, c, z);
        expect(turned / hypergeometric(a, b, c, z)).toBeCloseTo(1, 6);
      }),
    );
  });
});
