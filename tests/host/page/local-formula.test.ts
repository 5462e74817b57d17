import { describe, expect, it } from "vitest";
import {
  formulaFromLocal,
  formulaFromScript,
  formulaToLocal,
} from "../../../host/page/univer/local-formula.ts";

describe("a formula where the comma is the decimal mark", () => {
  const pairs = [
    ["=ABC_CLASS(B2:B;0,8;0,95)", "=ABC_CLASS(B2:B,0.8,0.95)"],
    ["=SI(A1>1,5;\"oui ; non\";'L;M'!A1)", "=SI(A1>1.5,\"oui ; non\",'L;M'!A1)"],
    ["={1\\2,5;3\\4}", "={1,2.5;3,4}"],
  ] as const;

  it.each(pairs)("reads %s as %s", (local, engine) => {
    expect(formulaFromLocal(local)).toBe(engine);
  });

  it.each(pairs)("shows %s for %s", (local, engine) => {
    expect(formulaToLocal(engine)).toBe(local);
  });

  it("leaves one written with decimal points as it is", () => {
    expect(formulaFromLocal("=ABC_CLASS(B2:B,0.8)")).toBe("=ABC_CLASS(B2:B,0.8)");
  });
});

describe("a formula of the script", () => {
  it("may part its arguments with semicolons", () => {
    expect(formulaFromScript("=RFM_SCORE(A2:A;B2:B)")).toBe("=RFM_SCORE(A2:A,B2:B)");
    expect(formulaFromScript("={1;2}")).toBe("={1;2}");
  });
});
