import { describe, expect, it } from "vitest";
import { compute } from "../../src/functions/compute.ts";
import { call, column, french } from "./call.ts";

const TEN = column(500, 200, 100, 80, 50, 30, 20, 10, 5, 5);

describe("unit costs, method D9", () => {
  it("divide row by row, one number by one, and stay blank where there is nothing to divide by", () => {
    expect(call("CAC", 1800, 5)).toBe(360);
    expect(call("CAC", 1800, 0)).toBeNull();
    expect(call("CAC", 1800, "")).toBeNull();
    expect(call("CAC", "", "")).toBeNull();
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

  it("refuse what cannot be, naming the row and what to do", () => {
    const refused = (name: string, argument: string) =>
      `${name}: ${argument} must not be below 0; row 1 holds -100: type it without the minus sign`;
    expect(() => call("CAC", -100, 5)).toThrow(refused("CAC", "cost"));
    expect(() => call("CRC", 100, -100)).toThrow(refused("CRC", "kept_clients"));
    expect(() => call("LTV_CAC", 5, -100)).toThrow(refused("LTV_CAC", "acquisition_cost"));
    expect(() => call("PAYBACK", -100, 5, 0.5)).toThrow(refused("PAYBACK", "acquisition_cost"));
    expect(() => call("CONVERSION", 6, -100)).toThrow(refused("CONVERSION", "prospects"));
    expect(() => call("CAC", column("€", 100, 5), column("Won", 5, -1))).toThrow(
      "CAC: new_clients must not be below 0; row 3 holds -1",
    );
    expect(() => compute("CAC", [-1.5, 5], french)).toThrow(
      "CAC: cost ne peut pas être négatif\u00a0; la ligne 1 contient -1,5",
    );
  });

  it("keep what may be below 0: a lifetime value less its cost, a month of credit notes", () => {
    expect(call("LTV_CAC", -50, 100)).toBe(-0.5);
    expect(call("PAYBACK", column(10, 10), column(-5, 5), 0.5)).toEqual([[null], [4]]);
  });

  it("refuse more clients won than there were prospects", () => {
    expect(() => call("CONVERSION", 100, 50)).toThrow(
      "CONVERSION: row 1 holds 100 new_clients for 50 prospects: count in prospects all there were",
    );
    expect(() => call("CONVERSION", column("Won", 1, 3), column("All", 2, 2))).toThrow("row 3");
    expect(call("CONVERSION", 50, 50)).toBe(1);
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
      'CSAT: answers needs whole numbers from 1 to 5; row 2 holds "6"',
    );
    expect(() => call("CSAT", column(5, 0))).toThrow(
      'CSAT: answers needs whole numbers from 1 to 5; row 2 holds "0"',
    );
    expect(() => call("CSAT", column(10, 4.5), 10)).toThrow("whole numbers from 1 to 10; row 2");
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

describe("RENEWAL, when a contract counts as renewed", () => {
  const renewal = (end: string, renewed: string) =>
    call("RENEWAL", column(end), column(renewed), "2026-11-22");

  it("a renewal long before the end began that contract and is not its next", () => {
    expect(renewal("2026-03-31", "2020-01-01")).toBe(0);
    expect(renewal("2026-03-31", "2025-04-02")).toBe(0);
    expect(renewal("2026-03-31", "2025-09-29")).toBe(0);
    expect(renewal("2026-03-31", "2025-09-30")).toBe(1);
  });

  it("one after the end counts up to the day of the analysis", () => {
    expect(renewal("2026-03-31", "2026-11-22")).toBe(1);
    expect(renewal("2026-03-31", "2026-11-23")).toBe(0);
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
      'WHITE_SPACE: wallet_share needs shares from 0 to 1 (0.8 or 80 %); row 1 holds "80"',
    );
    expect(() => call("WHITE_SPACE", column(10, 5), column("", -5))).toThrow(
      "WHITE_SPACE: wallet must not be below 0; row 2 holds -5",
    );
  });
});
