import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  clientsFor,
  concentrationOf,
  gini,
  hhi,
  paretoShare,
  rankedOf,
  topShare,
} from "../../../src/core/kpi/concentration.ts";

const ranked = (values: readonly number[]) => rankedOf(Float64Array.from(values));

describe("golden vector of method D10", () => {
  const found = concentrationOf(ranked([500, 200, 100, 80, 50, 30, 20, 10, 5, 5]));

  it("has its figures", () => {
    expect(found.top1Share).toBe(0.5);
    expect(found.top3Share).toBe(0.8);
    expect(found.top5Share).toBe(0.93);
    expect(found.top10Share).toBe(1);
    expect(found.top20Share).toBe(0.7);
    expect(found.top20ShareCeil).toBe(0.7);
    expect(found.k80).toBe(3);
    expect(found.k80Share).toBe(0.3);
    expect(found.hhi).toBeCloseTo(3103.5, 9);
    expect(found.equivalentClients).toBeCloseTo(3.22, 2);
    expect(found.gini).toBeCloseTo(0.647, 3);
    expect(found.giniUnbiased).toBeCloseTo(0.719, 3);
    expect(found.alert).toBe("danger");
  });
});

describe("published values", () => {
  it("gives the Gini coefficient of R's ineq on its own example", () => {
    const x = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];
    expect(gini(ranked(x))).toBeCloseTo(0.4620911, 7);
    expect(hhi(ranked(x)) / 10_000).toBeCloseTo(0.1840812, 7);
  });

  it.each([
    [[30, 30, 20, 20], 2600],
    [[100], 10_000],
    [Array(10).fill(10), 1000],
    [[50, 25, 15, 10], 3450],
  ])("gives the textbook HHI of %j", (shares, index) => {
    expect(hhi(ranked(shares))).toBeCloseTo(index, 9);
  });
});

describe("the edges", () => {
  it("reads the top part on the Lorenz curve", () => {
    const twelve = ranked([30, 20, 10, ...Array(9).fill(5)]);
    expect(paretoShare(twelve, 0.2)).toBeCloseTo((30 + 20 + 0.4 * 10) / 105, 12);
    expect(concentrationOf(twelve).top20ShareCeil).toBeCloseTo(60 / 105, 12);
    expect(paretoShare(twelve, 1)).toBe(1);
    expect(paretoShare(twelve, 0)).toBe(0);
  });

  it("leaves out what is not above 0", () => {
    expect(ranked([0, -5, Number.NaN, 10]).size).toBe(1);
    expect(topShare(ranked([0, -5, 10]), 1)).toBe(1);
  });

  it("says nothing of nobody, and no Gini of one", () => {
    const none = concentrationOf(ranked([0, -1]));
    for (const figure of [none.top1Share, none.top20Share, none.k80, none.gini, none.hhi]) {
      expect(figure).toBeNaN();
    }
    expect(none.alert).toBe("none");
    expect(gini(ranked([10]))).toBeNaN();
    expect(gini(ranked([10, 10]))).toBe(0);
  });

  it("warns at the French levels, not a rounding error below", () => {
    const share = (first: number) => [first, ...Array(20).fill((100 - first) / 20)];
    expect(concentrationOf(ranked(share(14.99))).alert).toBe("none");
    expect(concentrationOf(ranked(share(15))).alert).toBe("watch");
    expect(concentrationOf(ranked(share(25))).alert).toBe("danger");
    expect(concentrationOf(ranked([...Array(5).fill(12), ...Array(40).fill(1)])).alert).toBe(
      "danger",
    );
  });

  it("needs no more clients than reach the share", () => {
    expect(clientsFor(0.8, ranked([0.3, 0.3, 0.2, 0.2]))).toBe(3);
    expect(clientsFor(1, ranked([1, 1, 1]))).toBe(3);
  });
});

describe("promises", () => {
  const money = fc.integer({ min: 1, max: 1_000_000 }).map((value) => value / 100);
  it("stay within their bounds and ignore order and currency", () => {
    fc.assert(
      fc.property(fc.array(money, { minLength: 2, maxLength: 80 }), (values) => {
        const found = concentrationOf(ranked(values));
        expect(found.gini).toBeGreaterThanOrEqual(0);
        expect(found.gini).toBeLessThanOrEqual(1);
        expect(found.hhi).toBeLessThanOrEqual(10_000 + 1e-6);
        expect(found.hhi).toBeGreaterThanOrEqual(10_000 / values.length - 1e-6);
        expect(found.top20Share).toBeGreaterThanOrEqual(0.2 - 1e-9);
        expect(found.top20ShareCeil).toBeGreaterThanOrEqual(found.top20Share - 1e-12);
        const same = concentrationOf(ranked(values.map((value) => value * 100).reverse()));
        expect(same.gini).toBeCloseTo(found.gini, 10);
        expect(same.k80).toBe(found.k80);
        expect(same.hhi).toBeCloseTo(found.hhi, 6);
        for (const top of ["top1Share", "top3Share", "top5Share", "top10Share"] as const) {
          expect(same[top]).toBeCloseTo(found[top], 10);
        }
      }),
    );
  });
});
