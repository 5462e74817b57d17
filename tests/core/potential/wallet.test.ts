import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { supplierRole, type WalletInput, walletsOf } from "../../../src/core/potential/wallet.ts";

const UNKNOWN = Number.NaN;
const column = (...values: readonly number[]) => Float64Array.from(values);
const NOTHING: Omit<WalletInput, "annualRevenue"> = {
  wallet: null,
  walletShare: null,
  sector: null,
  employees: null,
};

describe("a wallet that is known, method D14", () => {
  const found = walletsOf({
    ...NOTHING,
    annualRevenue: column(30, 30, 30, 0, UNKNOWN),
    wallet: column(100, UNKNOWN, 20, 80, 50),
    walletShare: column(0.9, 0.25, UNKNOWN, UNKNOWN, UNKNOWN),
  });

  it("is what the list says, else revenue over the share held", () => {
    expect(Array.from(found.wallet)).toEqual([100, 120, 20, 80, 50]);
    expect(found.source).toEqual(["given", "share", "given", "given", "given"]);
  });

  it("leaves a white space never below 0, and a share that may exceed 1", () => {
    expect(Array.from(found.whiteSpace)).toEqual([70, 90, 0, 80, 50]);
    expect(Array.from(found.walletShare)).toEqual([0.3, 0.25, 1.5, 0, UNKNOWN]);
  });
});

describe("an estimate from peers", () => {
  const eight = [10, 20, 30, 40, 50, 60, 70, 80];
  const sector = [...eight.map(() => "BTP"), "btp ", "Textile", "Textile"];
  const employees = column(...eight.map(() => 20), 20, 20, UNKNOWN);

  it("is the upper quartile of sector and size band from 8 on, at most three times the revenue", () => {
    const found = walletsOf({
      ...NOTHING,
      annualRevenue: column(...eight, 45, 100, 5),
      sector,
      employees,
    });
    // Upper quartile of 10 20 30 40 45 50 60 70 80.
    expect(Array.from(found.wallet).slice(0, 4)).toEqual([30, 60, 60, 60]);
    expect(found.source.slice(0, 9)).toEqual(new Array(9).fill("peers"));
    expect(found.peers[0]).toBe(9);
    // Two textile clients are too few: the whole portfolio, whose upper quartile is 65.
    expect(found.source.slice(9)).toEqual(["portfolio", "portfolio"]);
    expect(Array.from(found.wallet).slice(9)).toEqual([65, 15]);
  });

  it("keeps size bands apart", () => {
    const twice = column(...eight, ...eight.map((revenue) => revenue * 100));
    const bands = column(...eight.map(() => 9), ...eight.map(() => 250));
    const same = Array(16).fill("BTP");
    const found = walletsOf({ ...NOTHING, annualRevenue: twice, sector: same, employees: bands });
    expect(found.wallet[7]).toBe(62.5);
    expect(found.wallet[15]).toBe(6250);
  });

  it("says nothing of one who buys nothing", () => {
    const found = walletsOf({ ...NOTHING, annualRevenue: column(10, 0, -5, UNKNOWN) });
    expect(found.source).toEqual(["portfolio", "", "", ""]);
    expect(Array.from(found.whiteSpace)).toEqual([0, UNKNOWN, UNKNOWN, UNKNOWN]);
  });
});

it("white space is wallet less revenue, never below 0; an estimate never exceeds three times", () => {
  const money = fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100);
  const maybe = fc.option(money, { nil: UNKNOWN });
  fc.assert(
    fc.property(fc.array(fc.tuple(money, maybe), { minLength: 1 }), (rows) => {
      const annualRevenue = Float64Array.from(rows, ([revenue]) => revenue);
      const wallet = Float64Array.from(rows, ([, amount]) => amount);
      const found = walletsOf({ ...NOTHING, annualRevenue, wallet });
      rows.forEach(([revenue], i) => {
        const amount = found.wallet[i] as number;
        if (Number.isNaN(amount)) return;
        expect(found.whiteSpace[i]).toBe(Math.max(0, amount - revenue));
        if (found.source[i] === "portfolio") expect(amount).toBeLessThanOrEqual(3 * revenue);
      });
    }),
  );
});

it("a share of wallet below 10 % is that of a back-up supplier, above 60 % of a strategic one (D14)", () => {
  const roles = [0, 0.099, 0.1, 0.6, 0.601, 1, UNKNOWN].map(supplierRole);
  expect(roles).toEqual(["backUp", "backUp", "", "", "strategic", "strategic", ""]);
});
