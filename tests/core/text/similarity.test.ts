import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jaroWinkler } from "../../../src/core/text/similarity.ts";

describe("jaroWinkler", () => {
  it("is 1 for equal texts, 0 for texts without a common letter", () => {
    expect(jaroWinkler("dupont", "dupont")).toBe(1);
    expect(jaroWinkler("", "")).toBe(1);
    expect(jaroWinkler("", "a")).toBe(0);
    expect(jaroWinkler("abc", "xyz")).toBe(0);
  });

  it.each([
    ["martha", "marhta", 0.9611],
    ["dixon", "dicksonx", 0.8133],
    ["dwayne", "duane", 0.84],
  ])("of %s and %s is Winkler's own %d", (a, b, expected) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(expected, 4);
  });

  it("lies from 0 to 1, whichever text comes first", () => {
    const word = fc.string({ maxLength: 20 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const alike = jaroWinkler(a, b);
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThanOrEqual(1);
        expect(jaroWinkler(b, a)).toBeCloseTo(alike, 12);
      }),
    );
  });
});
