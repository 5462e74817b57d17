import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CrossInput,
  crossOf,
  domainOf,
  type PotentialReading,
  USUAL_BANDS,
  USUAL_WALLET,
} from "../../../src/core/accounts/cross.ts";
import { crossTable } from "../../../src/core/accounts/cross-table.ts";

type Row = readonly [revenue: number, level: number, potential: number, walletShare: number];
const inputOf = (rows: readonly Row[]): CrossInput => ({
  revenue: Float64Array.from(rows, ([revenue]) => revenue),
  level: Int8Array.from(rows, ([, level]) => level),
  potential: Float64Array.from(rows, ([, , potential]) => potential),
  walletShare: Float64Array.from(rows, ([, , , share]) => share),
});
const UNKNOWN = Number.NaN;

describe("by bands of money, method D13.3", () => {
  const found = crossOf(
    inputOf([
      [80_000, 0, 120_000, UNKNOWN],
      [60_000, 0, 50_000, UNKNOWN],
      [20_000, 1, 9999, UNKNOWN],
      [5000, 2, 50_001, UNKNOWN],
      [0, -1, 10_000, UNKNOWN],
      [-30, -1, 60_000, UNKNOWN],
      [1000, 2, UNKNOWN, 0.5],
      [UNKNOWN, -1, 60_000, UNKNOWN],
    ]),
    USUAL_BANDS,
  );

  it("puts each client in its cell; at a limit in the lower column, at 10,000 in the middle one", () =>
    expect(found.codes).toEqual(["A1", "A2", "B3", "C1", "P2", "P1", "", ""]));

  it("knows the domain of each", () =>
    expect(found.domains).toEqual([
      "BASE_DEVELOPMENT",
      "BASE",
      "ECONOMY",
      "DEVELOPMENT",
      "DEVELOPMENT",
      "DEVELOPMENT",
      "",
      "",
    ]));

  it("knows what is left to win, never below 0", () =>
    expect(Array.from(found.remaining)).toEqual([
      40_000,
      0,
      0,
      45_001,
      10_000,
      60_000,
      UNKNOWN,
      UNKNOWN,
    ]));
});

describe("by share of wallet, the opposite reading", () => {
  const found = crossOf(
    inputOf([
      [80_000, 0, UNKNOWN, 0.8],
      [60_000, 0, UNKNOWN, 0.7],
      [20_000, 1, UNKNOWN, 0.2],
      [5000, 2, UNKNOWN, 0.25],
      [0, -1, UNKNOWN, UNKNOWN],
      [5000, 2, 90_000, UNKNOWN],
    ]),
    USUAL_WALLET,
  );

  it("makes 3 the opportunity: little of the wallet, all of a prospect's", () => {
    expect(found.codes).toEqual(["A1", "A2", "B3", "C2", "P3", ""]);
    expect(found.domains).toEqual(["BASE", "BASE", "DEVELOPMENT", "ECONOMY", "DEVELOPMENT", ""]);
    expect(found.remaining[0]).toBeCloseTo(20_000, 9);
    expect(found.remaining[2]).toBeCloseTo(80_000, 9);
    expect(found.remaining[4]).toBeNaN();
  });
});

describe("domains", () => {
  const cells = (reading: PotentialReading, domain: string) =>
    (["A", "B", "C", "P"] as const).flatMap((row) =>
      [1, 2, 3]
        .filter((column) => domainOf(row, column, reading).includes(domain))
        .map((c) => row + c),
    );

  it("are those of the source, with the cells it leaves open", () => {
    expect(cells(USUAL_BANDS, "BASE")).toEqual(["A1", "A2", "A3"]);
    expect(cells(USUAL_BANDS, "DEVELOPMENT")).toEqual(["A1", "B1", "B2", "C1", "P1", "P2"]);
    expect(cells(USUAL_BANDS, "ECONOMY")).toEqual(["B3", "C2", "C3", "P3"]);
    expect(cells(USUAL_WALLET, "DEVELOPMENT")).toEqual(["A3", "B2", "B3", "C3", "P2", "P3"]);
  });
});

describe("the table", () => {
  it("has twelve cells that add up to those who are placed", () => {
    const money = fc.integer({ min: 0, max: 100_000 });
    const row = fc.tuple(money, fc.constantFrom(0, 1, 2), money, fc.constant(UNKNOWN));
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const input = inputOf(rows);
        const matrix = crossOf(input, USUAL_BANDS);
        const table = crossTable(matrix, input.revenue);
        expect(table.map(({ code }) => code).join(" ")).toBe("A1 A2 A3 B1 B2 B3 C1 C2 C3 P1 P2 P3");
        const sum = (of: "clients" | "revenue" | "remaining") =>
          table.reduce((total, cell) => total + cell[of], 0);
        expect(sum("clients")).toBe(rows.length);
        expect(sum("revenue")).toBe(rows.reduce((total, [revenue]) => total + revenue, 0));
        expect(sum("remaining")).toBe(
          rows.reduce(
            (total, [revenue, , potential]) => total + Math.max(0, potential - revenue),
            0,
          ),
        );
      }),
    );
  });
});
