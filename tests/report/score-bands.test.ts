import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RfmFigure, RfmFrozen } from "../../src/core/rfm/rfm-options.ts";
import { rulesOfFrozen } from "../../src/core/rfm/rules.ts";
import { bandOf } from "../../src/report/card/score-bands.ts";

function frozenOf(cuts: readonly number[], side: "above" | "from"): RfmFrozen {
  return {
    cuts: { recency: [...cuts], frequency: [...cuts], monetary: [...cuts] },
    sides: { recency: side, frequency: side, monetary: side },
    spread: false,
    equal: [],
  };
}

describe("the band of a score", () => {
  it("lies between the cuts of method D19, in whole days, orders and cents", () => {
    const days = frozenOf([13.6, 36.2, 141.2, 341], "above");
    expect(bandOf(days, "recency", 25)).toEqual({ low: 14, high: 36 });
    expect(bandOf(days, "recency", 341)).toEqual({ low: 142, high: 341 });
    expect(bandOf(days, "recency", 2)).toEqual({ low: -Infinity, high: 13 });
    expect(bandOf(days, "recency", 500)).toEqual({ low: 342, high: Infinity });
    const money = frozenOf([1500, 4960], "above");
    expect(bandOf(money, "monetary", 4200)).toEqual({ low: 1500.01, high: 4960 });
  });

  it("begins at a limit of its own table, and ends below the next", () => {
    const orders = frozenOf([2, 5, 10, 20], "from");
    expect(bandOf(orders, "frequency", 5)).toEqual({ low: 5, high: 9 });
    expect(bandOf(frozenOf([250, 500], "from"), "monetary", 300)).toEqual({
      low: 250,
      high: 499.99,
    });
  });

  it("holds just the figures with the same score", () => {
    const cut = fc.oneof(
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 10, max: 4000 }).map((n) => n / 10),
    );
    const figure = fc.constantFrom<RfmFigure>("recency", "frequency", "monetary");
    fc.assert(
      fc.property(
        fc.uniqueArray(cut, { minLength: 1, maxLength: 6 }),
        fc.constantFrom("above" as const, "from" as const),
        figure,
        fc.integer({ min: 0, max: 500 }),
        (cuts, side, which, value) => {
          const frozen = frozenOf(
            cuts.sort((a, b) => a - b),
            side,
          );
          const score = rulesOfFrozen(frozen)[which];
          const { low, high } = bandOf(frozen, which, value);
          const step = which === "monetary" ? 0.01 : 1;
          expect(low <= value && value <= high).toBe(true);
          for (const end of [low, high])
            if (Number.isFinite(end)) expect(score(end)).toBe(score(value));
          const cents = (amount: number) => Math.round(amount * 100) / 100;
          if (Number.isFinite(low)) expect(score(cents(low - step))).not.toBe(score(value));
          if (Number.isFinite(high)) expect(score(cents(high + step))).not.toBe(score(value));
        },
      ),
    );
  });
});
