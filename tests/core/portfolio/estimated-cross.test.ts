import fc from "fast-check";
import { expect, it } from "vitest";
import { buildPortfolio } from "../../../src/core/portfolio/build.ts";
import { estimatedCross } from "../../../src/core/portfolio/estimated-cross.ts";
import { DEFAULT_METHOD } from "../../../src/core/portfolio/method.ts";
import { listOf, on } from "./make.ts";

const ASOF = on("2026-11-22");
const estimateOf = (revenue: readonly number[]) =>
  estimatedCross(
    buildPortfolio(
      {
        shape: "clients",
        list: listOf(
          revenue.map((_, i) => `c${i}`),
          { revenue: Float64Array.from(revenue) },
        ),
      },
      DEFAULT_METHOD,
      ASOF,
    ),
  );

it("crosses revenue with estimated wallets, in bands of what a large client brings", () => {
  // P75 of the revenue is 200; wallets are min(200, 3 × revenue), at least the revenue.
  const found = estimateOf([1000, 200, 100, 50, 20, 0]);
  expect(found?.reading).toEqual({ kind: "bands", high: 180, medium: 67 });
  expect(found?.codes).toEqual(["A1", "A1", "B1", "B2", "C3", ""]);
  expect(Array.from(found?.remaining ?? [])).toEqual([0, 0, 100, 100, 40, Number.NaN]);
});

it("is none where nobody buys", () => {
  expect(estimateOf([0, -5])).toBeNull();
});

it("places every client who buys, and leaves nothing below 0 to win", () => {
  const cents = fc.integer({ min: -1000, max: 10_000_000 }).map((each) => each / 100);
  fc.assert(
    fc.property(fc.array(cents, { minLength: 1, maxLength: 40 }), (revenue) => {
      const found = estimateOf(revenue);
      revenue.forEach((amount, i) => {
        expect(found?.codes[i] ?? "").toMatch(amount > 0 ? /^[ABC][123]$/ : /^$/);
        if (amount > 0) expect(found?.remaining[i]).toBeGreaterThanOrEqual(0);
      });
    }),
  );
});
