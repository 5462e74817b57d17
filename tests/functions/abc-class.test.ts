import { describe, expect, it, test } from "vitest";
import { call, column } from "./call.ts";

const TEN = [500, 200, 100, 80, 50, 30, 20, 10, 5, 5];

describe("ABC_CLASS", () => {
  test.each([
    [TEN, "AAABBBCCCC"],
    [[900, 50, 30, 20], "ABCC"],
    [new Array<number>(10).fill(100), "AAAAAAAAAA"],
    [[400, 200, 100, 100, 100, 60, 40], "AAAAABC"],
    [[500, 300, 150, 50, 0, -20], "AABCZZ"],
  ])("%j gives %s (method D1, rule II)", (revenue, classes) =>
    expect(call("ABC_CLASS", column(...revenue))).toEqual(column(...classes)),
  );

  it("refuses thresholds that do not rise", () =>
    expect(() => call("ABC_CLASS", column(...TEN), 0.95, 0.8)).toThrow(
      "ABC_CLASS: the ABC shares must rise from above 0 to below 1: 0.95, 0.8",
    ));

  it("takes a threshold written as a percentage, and refuses 80 for 80 %", () => {
    expect(call("ABC_CLASS", column(...TEN), "80 %", "95%")).toEqual(column(..."AAABBBCCCC"));
    expect(() => call("ABC_CLASS", column(...TEN), 80)).toThrow(
      "ABC_CLASS: a_share must be a share from 0 to 1 (0.8 or 80 %); found 80",
    );
  });
});
