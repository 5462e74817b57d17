import { describe, expect, test } from "vitest";
import { collapseOpenRanges, expandOpenRanges } from "../../../host/page/univer/open-range-text.ts";

describe("ranges without a last row", () => {
  test.each([
    ["=SUM(B2:B)", "=SUM(B2:B1048576)"],
    ["=SUM($B$2:$B)", "=SUM($B$2:$B1048576)"],
    ["=SUM('My list'!A2:C)", "=SUM('My list'!A2:C1048576)"],
    ["=ABC_CLASS(C2:C,0.8)", "=ABC_CLASS(C2:C1048576,0.8)"],
  ])("%s is read as %s", (open, closed) => {
    expect(expandOpenRanges(open)).toBe(closed);
    expect(collapseOpenRanges(closed)).toBe(open);
  });

  test.each(['=A1&"B2:B"', "=SUM(B2:B9)", "=SUM(A:A)", "=SUM(B2:C3)"])("%s stays", (formula) => {
    expect(expandOpenRanges(formula)).toBe(formula);
  });

  test("the end follows rows inserted above it", () => {
    expect(collapseOpenRanges("=SUM(B2:B1048577)")).toBe("=SUM(B2:B)");
    expect(collapseOpenRanges("=SUM(B2:B1048)")).toBe("=SUM(B2:B1048)");
  });
});
