import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainCuts } from "../../../src/core/rfm/plain-cuts.ts";

describe("a cut written plainly", () => {
  it("has the digits it takes to part the same values", () => {
    expect(plainCuts([207.66666687433332], "above", [12, 207, 208, 900])).toEqual([208 - 0.3]);
    expect(plainCuts([7600.0000076], "above", [7000, 8000])).toEqual([7600]);
    expect(plainCuts([0.123456789], "above", [0.1, 0.2])).toEqual([0.123]);
    expect(plainCuts([1e-9], "above", [-3, 0, 250])).toEqual([0]);
  });

  it("may stand at the value that stays below it, or at the one from it on", () => {
    expect(plainCuts([30.00000003], "above", [30, 31])).toEqual([30]);
    expect(plainCuts([29.99999997], "from", [29, 30])).toEqual([30]);
    expect(plainCuts([1234.56000123], "above", [1234.56, 1234.57])).toEqual([1234.56]);
  });

  it("keeps every digit where nothing shorter parts the values", () => {
    const cut = 1 + Number.EPSILON;
    expect(plainCuts([cut], "from", [1, cut])).toEqual([cut]);
  });

  it("parts the same values, stays in order, and is itself once plain", () => {
    const money = fc.array(fc.double({ min: -1e6, max: 1e9, noNaN: true }), { minLength: 1 });
    const side = fc.constantFrom<"above" | "from">("above", "from");
    fc.assert(
      fc.property(money, money, side, (values, given, on) => {
        const cuts = [...given].sort((a, b) => a - b);
        const plain = plainCuts(cuts, on, values);
        const beyond = (value: number, cut: number) => (on === "from" ? value >= cut : value > cut);
        plain.forEach((cut, at) => {
          for (const value of values) {
            expect(beyond(value, cut)).toBe(beyond(value, cuts[at] as number));
          }
        });
        expect(plainCuts(plain, on, values)).toEqual(plain);
      }),
    );
  });
});
