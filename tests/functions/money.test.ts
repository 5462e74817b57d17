import { describe, expect, it } from "vitest";
import { call, column } from "./call.ts";

const TEN = column(500, 200, 100, 80, 50, 30, 20, 10, 5, 5);

describe("unit costs, method D9", () => {
  it("divide row by row, one number by one, and stay blank where there is nothing to divide by", () => {
    expect(call("CAC", 1800, 5)).toBe(360);
    expect(call("CAC", 1800, 0)).toBeNull();
    expect(call("CRC", 500, 25)).toBe(20);
    expect(call("LTV_CAC", 1080, 360)).toBe(3);
    expect(call("PAYBACK", 300, 200, "50 %")).toBe(3);
    expect(call("PAYBACK", 300, 200, 0)).toBeNull();
    expect(call("CONVERSION", column("Won", 6, "", 3), column("All", 24, 10, 0))).toEqual([
      ["Conversion"],
      [0.25],
      [null],
      [null],
    ]);
  });

  it("refuse one number beside a column", () =>
    expect(() => call("CAC", 500, column(1, 2))).toThrow(
      "CAC: new_clients has 2 rows where cost has 1",
    ));
});

describe("answers, method D12", () => {
  it("NPS and CSAT", () => {
    expect(call("NPS", column(10, 9, 8, 7, 6, 0))).toBe(0);
    expect(call("CSAT", column(5, 4, 3, ""))).toBeCloseTo(2 / 3, 12);
    expect(call("CSAT", column(10, 9, 2), 10)).toBeCloseTo(2 / 3, 12);
  });

  it("refuse a mark that is none, naming its row", () => {
    expect(() => call("NPS", column("NPS", 9, 11))).toThrow(
      'NPS: answers needs whole numbers from 0 to 10; row 3 holds "11"',
    );
    expect(() => call("NPS", column(9, 7.5))).toThrow('row 2 holds "7.5"');
    expect(() => call("CSAT", column(5, 6))).toThrow(
      "CSAT: answers must be from 1 to 5; row 2 holds 6",
    );
    expect(() => call("NPS", column("", ""))).toThrow("NPS: answers holds no value");
  });
});

describe("K80_COUNT, method D10", () => {
  it("is k80 of the published vector", () => {
    expect(call("K80_COUNT", TEN)).toBe(3);
    expect(call("K80_COUNT", TEN, 1)).toBe(10);
    expect(() => call("K80_COUNT", column(0))).toThrow("K80_COUNT: revenue holds no value above 0");
  });
});

describe("RENEWAL", () => {
  it("counts the contracts come to their end in the months before", () => {
    const ends = column("2026-03-31", "2026-06-30", "2025-06-30", "2027-01-01");
    const renewed = column("2026-03-01", "", "2025-07-01", "");
    expect(call("RENEWAL", ends, renewed, "2026-11-22")).toBe(0.5);
    expect(call("RENEWAL", ends, renewed, "2026-11-22", 24)).toBeCloseTo(2 / 3, 12);
    expect(() => call("RENEWAL", ends, renewed, "2020-01-01")).toThrow(
      "RENEWAL: no contract came to an end in the 12 months before 2020-01-01",
    );
  });
});

describe("WHITE_SPACE, method D14", () => {
  it("says where an amount comes from, estimates included", () => {
    const revenue = column(10, 20, 30, 40, 50, 60, 70, 80);
    const sector = column(...Array(8).fill("BTP"));
    const blank = column(...Array(8).fill(""));
    const answer = call("WHITE_SPACE", revenue, blank, blank, sector) as unknown[][];
    expect(answer[0]).toEqual([20, "estimate, similar clients"]);
    expect(answer[7]).toEqual([0, "estimate, similar clients"]);
    expect(() => call("WHITE_SPACE", column(10), column(""), column(80))).toThrow(
      'WHITE_SPACE: wallet_share needs numbers from 0 to 1; row 1 holds "80"',
    );
  });
});
