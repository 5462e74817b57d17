import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { movementOf } from "../../../src/core/kpi/movement.ts";

const labels = {
  before: { label: "2024", from: null, to: null },
  after: { label: "2025", from: null, to: null },
};

type Row = readonly [before: number, after: number, known: 0 | 1];

const move = (rows: readonly Row[]) =>
  movementOf({
    months: 12,
    labels,
    before: Float64Array.from(rows, ([before]) => before),
    after: Float64Array.from(rows, ([, after]) => after),
    known: Uint8Array.from(rows, ([, , known]) => known),
  });

describe("example of method D8", () => {
  const found = move([
    [100, 120, 1],
    [100, 80, 1],
    [50, 50, 1],
    [10.1, 30.3, 1],
    [20, 10, 1],
    [40, 0, 1],
    [30, 0, 1],
    [20, -5, 1],
    [0, 60, 0],
    [0, 15, 0],
    [0, 25, 1],
    [0, 0, 1],
  ]);

  it("has its counts and rates", () => {
    expect(found).toMatchObject({ start: 8, kept: 5, lost: 3, fresh: 2, reactivated: 1, end: 8 });
    expect(found.retention).toBe(0.625);
    expect(found.attrition).toBe(0.375);
    expect(found.acquisition).toBe(0.25);
    expect(found.netGrowth).toBe(0);
    expect(found.reactivation).toBe(0.5);
  });

  it("has a bridge that closes", () => {
    expect(found.bridge).toEqual({
      before: 370.1,
      fresh: 75,
      reactivated: 25,
      expansion: 40.2,
      contraction: 30,
      lost: 95,
      after: 385.3,
    });
  });

  it("keeps revenue with and without growth", () => {
    expect(found.nrr).toBeCloseTo((290.3 - 5) / 370.1, 12);
    expect(found.grr).toBeCloseTo((100 + 80 + 50 + 10.1 + 10 - 5) / 370.1, 12);
  });
});

describe("the edges", () => {
  it("has no rate where there was nobody", () => {
    const found = move([[0, 10, 0]]);
    expect(found.end).toBe(1);
    for (const rate of [
      found.retention,
      found.acquisition,
      found.reactivation,
      found.nrr,
      found.grr,
    ]) {
      expect(rate).toBeNaN();
    }
  });

  it("counts a credit note of an inactive client in the bridge", () => {
    const { bridge } = move([
      [-10, -30, 1],
      [0, 0, 0],
    ]);
    expect(bridge).toMatchObject({ before: -10, contraction: 20, after: -30 });
  });
});

describe("identities", () => {
  const cents = fc.oneof(
    fc.constant(0),
    fc.integer({ min: -100_000, max: 10_000_000 }).map((value) => value / 100),
  );
  const row = fc.tuple(cents, cents, fc.constantFrom<0 | 1>(0, 1));

  it("E = S - L + New + React, and the bridge closes to the cent", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 80 }), (rows) => {
        const found = move(
          rows.map(([before, after, known]) => [before, after, before > 0 ? 1 : known]),
        );
        expect(found.end).toBe(found.start - found.lost + found.fresh + found.reactivated);
        expect(found.start).toBe(found.kept + found.lost);
        const b = found.bridge;
        const inCents = (value: number) => Math.round(value * 100);
        const change = b.fresh + b.reactivated + b.expansion - b.contraction - b.lost;
        expect(inCents(b.after) - inCents(b.before)).toBe(inCents(change));
        if (found.start > 0) expect(found.retention + found.attrition).toBeCloseTo(1, 12);
        if (found.start > 0) expect(found.grr).toBeLessThanOrEqual(Math.min(1, found.nrr + 1e-12));
      }),
    );
  });
});

describe("whatever the rows", () => {
  const cents = (least: number) =>
    fc.integer({ min: least, max: 1_000_000 }).map((value) => value / 100);
  const rowsFrom = (least: number) =>
    fc.array(fc.tuple(cents(least), cents(least), fc.constantFrom<0 | 1>(0, 1)), { minLength: 1 });
  const RATES = ["retention", "acquisition", "reactivation", "netGrowth", "nrr", "grr"] as const;
  /** Near, or both unknown. */
  const near = (found: number, expected: number) => {
    if (Number.isNaN(expected)) expect(found).toBeNaN();
    else expect(found).toBeCloseTo(expected, 9);
  };

  it("rates stand in no unit of money, and in no order of clients", () => {
    fc.assert(
      fc.property(rowsFrom(-10_000), fc.constantFrom(2, 10, 1000), (rows, factor) => {
        const found = move(rows);
        const scaled = move(rows.map(([b, a, k]): Row => [b * factor, a * factor, k]));
        const turned = move([...rows].reverse());
        for (const rate of RATES) near(scaled[rate], found[rate]);
        for (const [step, amount] of Object.entries(found.bridge)) {
          near(scaled.bridge[step as keyof typeof found.bridge] / factor, amount);
        }
        expect(turned).toEqual(found);
      }),
    );
  });

  it("NRR, GRR and net growth follow from the bridge and the counts", () => {
    fc.assert(
      fc.property(rowsFrom(0), (rows) => {
        const { bridge, nrr, grr, netGrowth, start, end } = move(rows);
        const { before, expansion, contraction, lost } = bridge;
        near(nrr, before > 0 ? 1 + (expansion - contraction - lost) / before : Number.NaN);
        near(grr, before > 0 ? 1 - (contraction + lost) / before : Number.NaN);
        near(netGrowth, start > 0 ? (end - start) / start : Number.NaN);
      }),
    );
  });

  it("GRR is below 0 where credit notes exceed what was bought before", () => {
    expect(move([[100, -20, 1]]).grr).toBeCloseTo(-0.2, 12);
  });
});
