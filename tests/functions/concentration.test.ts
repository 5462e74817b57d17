import { describe, expect, it, test } from "vitest";
import { call, column } from "./call.ts";

const TEN = [500, 200, 100, 80, 50, 30, 20, 10, 5, 5];

describe("concentration (method D10)", () => {
  const ten = column(...TEN);

  it("gives the published figures", () => {
    expect(call("TOP_SHARE", ten, 1)).toBeCloseTo(0.5, 12);
    expect(call("PARETO_SHARE", ten)).toBeCloseTo(0.7, 12);
    expect(call("HHI", ten)).toBeCloseTo(3103.5, 9);
    expect(call("GINI", ten)).toBeCloseTo(0.647, 12);
  });

  it("leaves out blanks, zeros and negative amounts", () => {
    const more = column("Revenue", ...TEN, 0, "", -300, "");
    expect(call("PARETO_SHARE", more)).toBeCloseTo(0.7, 12);
    expect(call("GINI", more)).toBeCloseTo(0.647, 12);
  });

  it("reads the curve between two clients", () =>
    expect(call("PARETO_SHARE", column(60, 30, 10), 0.5)).toBeCloseTo(0.75, 12));

  it("counts everybody when n is larger than the portfolio", () =>
    expect(call("TOP_SHARE", ten, 99)).toBeCloseTo(1, 12));

  test.each(["PARETO_SHARE", "GINI", "HHI"])("%s says when there is nothing to rank", (name) => {
    expect(() => call(name, column(0, -5, ""))).toThrow(`${name}: revenue holds no value above 0`);
    expect(() => call(name, column("Revenue", ""))).toThrow(
      `${name}: revenue holds no value above 0`,
    );
  });

  it("GINI needs two clients", () =>
    expect(() => call("GINI", column(5, 0))).toThrow(
      "GINI: revenue needs at least 2 values above 0; found 1",
    ));

  it("TOP_SHARE needs a whole number of clients", () => {
    expect(() => call("TOP_SHARE", ten)).toThrow("TOP_SHARE: n is missing");
    expect(() => call("TOP_SHARE", ten, 0)).toThrow(
      "TOP_SHARE: n must be from 1 to 1000000; found 0",
    );
  });
});
