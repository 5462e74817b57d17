import { describe, expect, it, test } from "vitest";
import { call, column } from "./call.ts";

describe("CLV (method D7)", () => {
  test.each([
    [[], 266.67],
    [["", "now"], 366.67],
    [[5, "end"], 212.41],
    [[5, "now"], 292.06],
  ])("100 a year, 80 %% retained, 10 %% discount, then %j: %d", (others, value) =>
    expect(call("CLV", 100, 0.8, 0.1, ...others)).toBeCloseTo(value, 2),
  );

  it("takes 10 % when the discount is left out, also between two separators", () => {
    expect(call("CLV", 100, 0.8)).toBeCloseTo(266.67, 2);
    expect(call("CLV", 100, 0.8, "", "", "now")).toBeCloseTo(366.67, 2);
    expect(call("CLV", 100, 0.8, undefined, null, "NOW")).toBeCloseTo(366.67, 2);
  });

  it("gives a column for a column", () =>
    expect(call("CLV", column(100, "", -50), 0.8)).toEqual([
      [expect.closeTo(266.667, 3)],
      [null],
      [expect.closeTo(-133.333, 3)],
    ]));

  test.each([
    [[100, 1, 0], "CLV: with retention 1 and discount 0 the value would be infinite"],
    [[100, 1.2], "CLV: retention must be a share from 0 to 1 (0.8 or 80 %); found 1.2"],
    [[100, 0.8, 10], "CLV: discount must be from -1 to 1; found 10"],
    [[100, 0.8, -1], "CLV: discount must be above -1; found -1"],
    [[100, 0.8, 0.1, 2.5], 'CLV: years needs a whole number; found "2.5"'],
    [[100, 0.8, 0.1, 5, "later"], 'CLV: first must be one of "end", "now"; found "later"'],
    [[100], "CLV: retention is missing"],
    [[100, "lots"], 'CLV: retention needs a number; found "lots"'],
  ])("%j is refused: %s", (given, message) => expect(() => call("CLV", ...given)).toThrow(message));
});
