import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  RHYTHM_STATUSES,
  type RhythmInput,
  type RhythmMethod,
  type RhythmStatus,
  rhythmOf,
  USUAL_RHYTHM,
} from "../../../src/core/kpi/rhythm.ts";
import { purchaseDays } from "../../../src/core/portfolio/purchase-days.ts";
import { on, ordersOf } from "../portfolio/make.ts";

const ASOF = on("2026-11-22");
/** From the calmest; no rhythm yet says nothing of alarm. */
const ALARM = ["UNKNOWN", ...RHYTHM_STATUSES.filter((status) => status !== "UNKNOWN")];
const alarmOf = (status: RhythmStatus | "" | undefined) => ALARM.indexOf(status ?? "");

/** A client of a list: its mean gap is that between its first and last day. */
const listed = (first: number, last: number, orders: number): RhythmInput => ({
  asOf: ASOF,
  lastDay: Float64Array.of(last),
  purchases: null,
  firstDay: Float64Array.of(first),
  orders: Float64Array.of(orders),
  segment: ["all"],
});
/** A client of whom the days of purchase are known. */
const dated = (days: readonly number[], asOf = ASOF): RhythmInput => {
  const dates = [...days].sort((a, b) => a - b);
  const orders = ordersOf(
    dates.map((day) => ["a", new Date(day * 864e5).toISOString().slice(0, 10), 1]),
  );
  const last = Float64Array.of(dates[dates.length - 1] ?? Number.NaN);
  const purchases = purchaseDays(orders, asOf);
  return { asOf, lastDay: last, purchases, firstDay: last, orders: null, segment: ["all"] };
};
const statusOf = (input: RhythmInput, method?: RhythmMethod) => rhythmOf(input, method).status[0];

describe("by hand", () => {
  it("who bought later is nearer to its rhythm", () => {
    const at = (last: number) => statusOf(listed(ASOF - 1000, ASOF - last, 11));
    expect([0, 90, 91, 130, 140, 400, 740].map(at)).toEqual([
      "ON_TRACK",
      "ON_TRACK",
      "DUE",
      "DUE",
      "AT_RISK",
      "DORMANT",
      "LOST",
    ]);
  });

  it("one order more may shorten the rhythm, so that the next is expected sooner", () => {
    const days = [310, 300, 25].map((ago) => ASOF - ago);
    expect(statusOf(dated(days))).toBe("ON_TRACK");
    expect(statusOf(dated([...days, ASOF - 20]))).toBe("AT_RISK");
  });
});

const days = fc.integer({ min: 0, max: 1500 });
/** Rising limits, as the settings ask for. */
const limits = fc
  .record({
    ratios: fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 1, max: 40 }))),
    months: fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 })),
  })
  .map(({ ratios, months }): RhythmMethod => {
    const [due = 0, atRisk = 0, dormant = 0] = [...ratios].sort((a, b) => a - b).map((r) => r / 10);
    return { due, atRisk, dormant, lostMonths: months[0], silentMonths: months[1] };
  });
const method = fc.oneof(fc.constant(USUAL_RHYTHM), limits);

describe("never calmer when later", () => {
  it("the longer ago the last purchase, the first day and the orders held still", () => {
    fc.assert(
      fc.property(
        days,
        days,
        fc.integer({ min: 1, max: 12 }),
        method,
        (ago, longer, orders, by) => {
          const first = ASOF - 3200;
          const [late, early] = [ago, ago + longer].map((since) =>
            alarmOf(statusOf(listed(first, ASOF - since, orders), by)),
          );
          expect(early).toBeGreaterThanOrEqual(late as number);
        },
      ),
    );
  });

  it("the same of order lists: only the last purchase moves, up to the one before", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(days, { minLength: 1, maxLength: 8 }),
        days,
        method,
        (ago, by, at) => {
          const [latest = 0, ...before] = [...ago].sort((a, b) => a - b);
          const moved = Math.min(latest + by, (before[0] ?? 4000) - 1);
          const [late, early] = [latest, moved].map((since) =>
            alarmOf(statusOf(dated([since, ...before].map((days) => ASOF - days)), at)),
          );
          expect(early).toBeGreaterThanOrEqual(late as number);
        },
      ),
    );
  });

  it("nor by waiting: the same purchases seen on a later day", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(days, { minLength: 1, maxLength: 8 }),
        days,
        method,
        (ago, wait, at) => {
          const bought = ago.map((since) => ASOF - since);
          const [now, later] = [ASOF, ASOF + wait].map((asOf) =>
            alarmOf(statusOf(dated(bought, asOf), at)),
          );
          expect(later).toBeGreaterThanOrEqual(now as number);
        },
      ),
    );
  });
});
