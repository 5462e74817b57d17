import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compute } from "../../src/functions/compute.ts";
import { call, column, french } from "./call.ts";

/** The example of method D8: 8 clients, 5 kept, 3 lost, 2 new, 1 come back. */
const BEFORE = column(100, 100, 50, 10, 20, 40, 30, 20, 0, "", 0);
const AFTER = column(120, 80, 50, 30, 10, 0, "", -5, 60, 15, 25);
const EARLIER = column("", "", "", "", "", "", "", "", "", "", 5);

describe("movements between two columns of revenue, method D8", () => {
  it("gives the published rates", () => {
    expect(call("RETENTION", BEFORE, AFTER)).toBe(0.625);
    expect(call("ATTRITION", BEFORE, AFTER)).toBe(0.375);
    expect(call("ACQUISITION", BEFORE, AFTER, EARLIER)).toBe(0.25);
    expect(call("ACQUISITION", BEFORE, AFTER)).toBe(0.375);
    expect(call("NRR", BEFORE, AFTER)).toBeCloseTo(285 / 370, 12);
    expect(call("GRR", BEFORE, AFTER)).toBeCloseTo((100 + 80 + 50 + 10 + 10 - 5) / 370, 12);
  });

  it("bridges the two revenues, in the reader's language", () => {
    expect(compute("BRIDGE", [BEFORE, AFTER, EARLIER], french)).toEqual([
      ["Ligne", "Montant"],
      ["Chiffre d’affaires avant", 370],
      ["Nouveaux clients", 75],
      ["Clients revenus", 25],
      ["Clients en hausse", 40],
      ["Clients en baisse", -30],
      ["Clients perdus", -95],
      ["Chiffre d’affaires après", 385],
    ]);
  });

  it.each(["RETENTION", "ATTRITION", "ACQUISITION", "NRR", "GRR"])(
    "%s says when nobody bought in the first period",
    (name) =>
      expect(() => call(name, column(0, "", -5), column(1, 2, 3))).toThrow(
        `${name}: before holds no value above 0`,
      ),
  );

  it("the bridge closes to the cent, and retention and attrition make 1", () => {
    const cents = fc.integer({ min: -10_000, max: 1_000_000 }).map((value) => value / 100);
    fc.assert(
      fc.property(fc.array(fc.tuple(cents, cents), { minLength: 1 }), (rows) => {
        const before = column(...rows.map(([first]) => first));
        const after = column(...rows.map(([, second]) => second));
        const lines = (call("BRIDGE", before, after) as [string, number][]).slice(1);
        const amounts = lines.map(([, amount]) => Math.round(amount * 100));
        const last = amounts.pop();
        expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(last);
        if (!rows.some(([first]) => first > 0)) return;
        const [kept, lost] = [call("RETENTION", before, after), call("ATTRITION", before, after)];
        expect(Number(kept) + Number(lost)).toBeCloseTo(1, 12);
      }),
    );
  });
});
