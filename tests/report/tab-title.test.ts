import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeTitle } from "../../src/report/tab-title.ts";

describe("safeTitle", () => {
  it("leaves a good name alone", () => {
    expect(safeTitle("Anciens fidèles, à reconquérir", [])).toBe("Anciens fidèles, à reconquérir");
  });

  it("takes forbidden signs and outer apostrophes away", () => {
    expect(safeTitle("'A/B: [north]*?'", [])).toBe("A B north");
    expect(safeTitle("://", [], "Segment")).toBe("Segment");
  });

  it("numbers a name that is taken, whatever its case, within 31 characters", () => {
    expect(safeTitle("Clients", ["CLIENTS", "clients (2)"])).toBe("Clients (3)");
    const long = "x".repeat(40);
    expect(safeTitle(long, ["x".repeat(31)])).toBe(`${"x".repeat(27)} (2)`);
  });

  it("does not halve an emoji", () => {
    expect(safeTitle(`${"x".repeat(30)}🎉`, [])).toBe("x".repeat(30));
  });

  it("always gives a title Sheets and XLSX take", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60, unit: "binary" }),
        fc.array(fc.string()),
        (wish, taken) => {
          const title = safeTitle(wish, taken);
          expect(title.length).toBeGreaterThan(0);
          expect(title.length).toBeLessThanOrEqual(31);
          expect(title).not.toMatch(/[:\\/?*[\]]|^'|'$/);
          expect(taken.map((name) => name.toLowerCase())).not.toContain(title.toLowerCase());
        },
      ),
    );
  });
});
