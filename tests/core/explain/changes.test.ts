import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { abcOf } from "../../../src/core/abc/abc.ts";
import { classChanges } from "../../../src/core/explain/class-changes.ts";
import { ruleChanges } from "../../../src/core/explain/rule-changes.ts";
import { type ScoreMethod, scoreChanger } from "../../../src/core/explain/score-changes.ts";
import { DEFAULT_METHOD } from "../../../src/core/portfolio/method.ts";
import type { RfmCell } from "../../../src/core/rfm/code.ts";
import type { RfmScoring } from "../../../src/core/rfm/rfm-options.ts";
import { rfmScores } from "../../../src/core/rfm/scores.ts";
import { onFive, RFM_SEGMENTS, segmentOfCell } from "../../../src/core/rfm/segment-map.ts";
import type { RuleColumn } from "../../../src/core/typology/condition.ts";
import { applyTypology, type Typology } from "../../../src/core/typology/typology.ts";

const column = (values: readonly number[]) => Float64Array.from(values);
const abc = DEFAULT_METHOD.abc;

/** Scores of these clients by five bins, as what decides about each. */
const methodOf = (
  figures: { days: number; orders: number; cents: number }[],
  scoring: RfmScoring = "quantile",
): ScoreMethod => {
  const { rules, scale } = rfmScores(
    {
      recencyDays: column(figures.map(({ days }) => days)),
      orders: column(figures.map(({ orders }) => orders)),
      revenue: column(figures.map(({ cents }) => cents / 100)),
      years: 1,
    },
    { ...DEFAULT_METHOD.rfm, bins: 5, scoring },
  );
  if (rules === null) throw new Error("these scores have cuts");
  const segmentOf = (cell: RfmCell) => segmentOfCell(onFive(cell, scale));
  return { rules, segmentOf, order: RFM_SEGMENTS };
};

describe("to a better segment by scores", () => {
  // Cuts: 21, 37, 53 and 69 days; 1.8, 2.6, 3.4 and 4.2 orders; 180, 260, 340 and 420 of money.
  const five = [1, 2, 3, 4, 5].map((k) => ({ days: 105 - 20 * k, orders: k, cents: 10_000 * k }));
  const method = methodOf(five);

  it("asks for one order more, so much money, or a purchase so recent", () => {
    const found = scoreChanger(method)({ recencyDays: 45, orders: 3, revenue: 300 });
    expect(found.orders).toEqual({ axis: "orders", by: 1, reach: 4, to: "LOYAL" });
    expect(found.money).toEqual({ axis: "money", by: 40.01, reach: 340.01, to: "LOYAL" });
    expect(found.days).toEqual({ axis: "days", by: 8, reach: 37, to: "ACTIVE" });
    // 40.01 is less of 300 than 8 of 45 days or 1 of 3 orders.
    expect(found.nearest?.axis).toBe("money");
  });

  it("says nothing of a champion", () => {
    const found = scoreChanger(method)({ recencyDays: 5, orders: 5, revenue: 500 });
    expect(found).toEqual({ orders: null, money: null, days: null, nearest: null });
  });

  it("leaves out orders that nobody counted, and takes a first order of the period", () => {
    const unknown = scoreChanger(method)({ recencyDays: 45, orders: Number.NaN, revenue: 300 });
    expect(unknown.orders).toBeNull();
    expect(unknown.money?.to).toBe("LOYAL");
    const idle = scoreChanger(method)({ recencyDays: 45, orders: 0, revenue: 0 });
    expect(idle.orders).toMatchObject({ by: 4, to: "ATTENTION" });
    expect(idle.money).toBeNull();
  });

  it("holds when it is done, and a cent, an order or a day less would not do", () => {
    const client = fc.record({
      days: fc.integer({ min: 0, max: 900 }),
      orders: fc.integer({ min: 1, max: 20 }),
      cents: fc.integer({ min: 1, max: 500_000 }),
    });
    const scorings = fc.constantFrom<RfmScoring>(
      "quantile",
      "fixed",
      "rpackage",
      "midrank",
      "width",
    );
    fc.assert(
      fc.property(fc.array(client, { minLength: 2, maxLength: 40 }), scorings, (all, scoring) => {
        const by = methodOf(all, scoring);
        const [first] = all;
        if (!first) return;
        const now = { recencyDays: first.days, orders: first.orders, revenue: first.cents / 100 };
        const segmentAt = (at: typeof now) =>
          by.segmentOf({
            r: by.rules.recency(at.recencyDays),
            f: by.rules.frequency(at.orders),
            m: by.rules.monetary(at.revenue),
          });
        const place = (segment: string) => by.order.indexOf(segment);
        const found = scoreChanger(by)(now);
        const check = (change: (typeof found)["orders"], step: number) => {
          if (change === null) return;
          const name = { orders: "orders", money: "revenue", days: "recencyDays" }[change.axis];
          expect(segmentAt({ ...now, [name]: change.reach })).toBe(change.to);
          expect(place(change.to)).toBeLessThan(place(segmentAt(now)));
          const less = Math.round((change.reach - step) * 100) / 100;
          const present = now[name as keyof typeof now];
          if (Math.abs(less - present) < 1e-9) return;
          expect(place(segmentAt({ ...now, [name]: less }))).toBeGreaterThanOrEqual(
            place(segmentAt(now)),
          );
        };
        check(found.orders, 1);
        check(found.days, -1);
        if (found.money !== null) check({ ...found.money }, 0.01);
      }),
    );
  });
});

describe("to a better class by revenue", () => {
  const changesOf = (values: readonly number[]) => {
    const revenue = column(values);
    return classChanges(revenue, abcOf(revenue, abc).order, abc.shares);
  };

  it("takes the least revenue that passes", () => {
    const { needed } = changesOf([500, 300, 150, 50]);
    expect(needed(500, 0)).toBe(500);
    // 800 stands before; 800 / (850 + x) < 0.8 from 150.01 on.
    expect(needed(150, 0)).toBe(150.01);
    expect(needed(50, 1)).toBe(50.01);
    expect(needed(0, 1)).toBe(50);
  });

  it("counts what the client adds to the total", () => {
    const { needed } = changesOf([600, 200, 100, 60, 40]);
    // For A the 40 must pass 100: 800 before, 960 others, 800 / (960 + x) < 0.8 from 40.01 on, yet 60 and 100 stand before until passed.
    expect(needed(40, 0)).toBeCloseTo(100, 9);
  });

  it("is NaN for a class that is not there", () =>
    expect(changesOf([1, 2]).needed(1, 9)).toBeNaN());

  it("holds when all is classed anew, and a cent less would not do", () => {
    const cents = fc.integer({ min: 0, max: 200_000 });
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 40 }), fc.nat(), (all, pick) => {
        const values = all.map((value) => value / 100);
        if (values.every((value) => value === 0)) return;
        const i = pick % values.length;
        const { needed } = changesOf(values);
        const levelWith = (value: number) => {
          const changed = values.slice();
          changed[i] = value;
          return abc.classes.indexOf(abcOf(column(changed), abc).classes[i] ?? "");
        };
        for (const level of [0, 1]) {
          const reach = needed(values[i] ?? 0, level);
          const found = levelWith(reach);
          expect(found).toBeGreaterThanOrEqual(0);
          expect(found).toBeLessThanOrEqual(level);
          const less = Math.round(reach * 100 - 1) / 100;
          if (less <= (values[i] ?? 0)) continue;
          const below = levelWith(less);
          expect(below === -1 || below > level).toBe(true);
        }
      }),
    );
  });
});

describe("to an earlier rule", () => {
  const columns: Record<string, RuleColumn> = {
    revenue: { kind: "number", values: [900, 4000, 900] },
    orders: { kind: "number", values: [2, 1, 2] },
    recencyDays: { kind: "number", values: [40, 200, 40] },
    sector: { kind: "text", values: ["BTP", "BTP", "Autre"] },
  };
  const columnOf = (name: string) => columns[name] ?? null;
  const typology: Typology = {
    rules: [
      {
        when: [
          { column: "sector", is: "equal", text: "btp" },
          { column: "revenue", is: "atLeast", value: 1000 },
          { column: "recencyDays", is: "atMost", value: 90 },
        ],
        segment: "Gold",
      },
      { when: [{ column: "orders", is: "between", from: 2.5, to: 9 }], segment: "Silver" },
    ],
    otherwise: "Bronze",
  };
  const { rule } = applyTypology(typology, columnOf, 3);
  const changes = (i: number) =>
    ruleChanges(
      {
        i,
        rule: rule[i] ?? -1,
        revenue: columns.revenue?.values[i] as number,
        orders: columns.orders?.values[i] as number,
        recencyDays: columns.recencyDays?.values[i] as number,
      },
      typology,
      columnOf,
    );

  it("asks for the one thing that is missing", () => {
    expect(changes(0)).toEqual({
      orders: { axis: "orders", by: 1, reach: 3, to: "Silver" },
      money: { axis: "money", by: 100, reach: 1000, to: "Gold" },
      days: null,
      nearest: { axis: "money", by: 100, reach: 1000, to: "Gold" },
    });
    expect(changes(1).days).toEqual({ axis: "days", by: 110, reach: 90, to: "Gold" });
    expect(changes(2).money).toBeNull();
    expect(changes(2).orders?.to).toBe("Silver");
  });
});
