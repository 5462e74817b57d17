import { describe, expect, it } from "vitest";
import { call, column } from "./call.ts";

describe("RFM_SCORE (method D19, as of 2026-11-22, five bins)", () => {
  const clients: [string, number, number, string][] = [
    ["2026-11-10", 14, 48200, "555"],
    ["2026-10-28", 9, 31750.5, "455"],
    ["2026-11-02", 3, 4200, "432"],
    ["2026-06-15", 11, 27900, "255"],
    ["2025-12-01", 8, 22100, "144"],
    ["2026-09-30", 2, 1500, "321"],
    ["2026-11-18", 1, 900, "511"],
    ["2025-03-20", 1, 350, "111"],
    ["2024-11-22", 4, 6100, "133"],
    ["2026-08-01", 5, 8800, "343"],
    ["2026-02-14", 2, 1500, "221"],
    ["2026-11-20", 1, 12500, "514"],
  ];
  const last = column(...clients.map(([day]) => new Date(`${day}T00:00:00Z`)));
  const orders = column(...clients.map(([, count]) => count));
  const revenue = column(...clients.map(([, , money]) => money));
  const asOf = new Date("2026-11-22T00:00:00Z");

  it("gives the published codes", () =>
    expect(call("RFM_SCORE", last, orders, revenue, asOf, 5)).toEqual(
      column(...clients.map(([, , , code]) => code)),
    ));

  it("scores twelve clients by thirds when bins are left out (D4)", () => {
    const codes = call("RFM_SCORE", last, orders, revenue, asOf) as string[][];
    expect(codes[0]).toEqual(["555"]);
    for (const [code] of codes) expect(code).toMatch(/^[135]{3}$/);
  });

  it("leaves a client who never ordered without a score", () => {
    const some = [["2026-11-10"], [""], ["2026-10-28"]];
    const answer = call("RFM_SCORE", some, [[3], [0], [1]], [[90], [0], [10]], "22/11/2026", 2);
    expect(answer).toEqual([["222"], [null], ["111"]]);
  });

  it("refuses orders that are no count, as EXPLAIN_SEGMENT does", () => {
    for (const name of ["RFM_SCORE", "EXPLAIN_SEGMENT"]) {
      for (const wrong of [-1, 1.5]) {
        expect(() =>
          call(name, column("2026-11-10", "2026-11-10"), column(2, wrong), column(5, 5), asOf),
        ).toThrow(
          `${name}: orders needs whole numbers from 0; row 2 holds ${wrong}: type how many`,
        );
      }
    }
  });

  it("refuses a last order after the day of the analysis", () =>
    expect(() =>
      call("RFM_SCORE", [["Last"], ["2026-12-01"]], [[""], [1]], [[""], [1]], asOf),
    ).toThrow(
      "RFM_SCORE: last_order holds a day after as_of (2026-11-22); row 2 holds 2026-12-01",
    ));
});
