import { describe, expect, it } from "vitest";
import { DEFAULT_METHOD } from "../../../src/core/portfolio/method.ts";
import { chooseBins } from "../../../src/core/rfm/bins.ts";

describe("few clients, method D4", () => {
  it.each([
    [0, "fixed", 5],
    [8, "fixed", 5],
    [9, "quantile", 3],
    [24, "quantile", 3],
    [25, "quantile", 5],
    [5000, "quantile", 5],
  ] as const)("%s buyers are scored by %s, %s bins", (buyers, scoring, bins) => {
    const spread = bins === 3;
    expect(chooseBins(DEFAULT_METHOD.rfm, buyers)).toEqual({ scoring, bins, spread });
  });

  it("obeys bins that are given, however few buyers there are", () => {
    const given = { ...DEFAULT_METHOD.rfm, bins: 4 as const };
    expect(chooseBins(given, 6)).toEqual({ scoring: "quantile", bins: 4, spread: false });
  });
});
