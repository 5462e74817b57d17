import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildPortfolio } from "../../../src/core/portfolio/build.ts";
import { DEFAULT_METHOD, type Method } from "../../../src/core/portfolio/method.ts";
import { applyOverrides } from "../../../src/core/portfolio/overrides.ts";
import type { Source } from "../../../src/core/portfolio/portfolio.ts";
import { segmentMigration, whatIf } from "../../../src/core/portfolio/what-if.ts";
import { type Entry, listOf, on, ordersOf } from "./make.ts";

const ASOF = on("2026-11-22");
const BY_ABC: Method = { ...DEFAULT_METHOD, segmentBy: { kind: "abc" } };
const list: Source = {
  shape: "clients",
  list: listOf(["a", "b", "c", "d"], { revenue: Float64Array.of(500, 300, 150, 50) }),
};

describe("what if", () => {
  const tighter: Method = { ...BY_ABC, abc: { ...BY_ABC.abc, shares: [0.5, 0.8] } };

  it("puts two methods side by side, in clients and euros, and says who moves", () => {
    expect(whatIf(list, [BY_ABC, tighter], ASOF)).toEqual({
      segments: [
        { key: "A", clientsBefore: 2, clientsAfter: 1, revenueBefore: 800, revenueAfter: 500 },
        { key: "B", clientsBefore: 1, clientsAfter: 1, revenueBefore: 150, revenueAfter: 300 },
        { key: "C", clientsBefore: 1, clientsAfter: 2, revenueBefore: 50, revenueAfter: 200 },
      ],
      moved: 2,
      moves: [
        { from: "A", to: "B", clients: 1, revenue: 300, ids: ["b"] },
        { from: "B", to: "C", clients: 1, revenue: 150, ids: ["c"] },
      ],
    });
  });

  it("moves nobody when nothing changes, and counts everybody once otherwise", () => {
    const money = fc.integer({ min: 0, max: 10_000 });
    const shares = fc.constantFrom([0.5, 0.8], [0.7, 0.9], [0.1, 0.99]);
    fc.assert(
      fc.property(fc.array(money, { minLength: 1 }), shares, (values, by) => {
        const source: Source = {
          shape: "clients",
          list: listOf(
            values.map((_, i) => `c${i}`),
            { revenue: Float64Array.from(values) },
          ),
        };
        expect(whatIf(source, [BY_ABC, BY_ABC], ASOF).moved).toBe(0);
        const found = whatIf(
          source,
          [BY_ABC, { ...BY_ABC, abc: { ...BY_ABC.abc, shares: by } }],
          ASOF,
        );
        const sum = (of: "clientsBefore" | "clientsAfter") =>
          found.segments.reduce((total, segment) => total + segment[of], 0);
        expect([sum("clientsBefore"), sum("clientsAfter")]).toEqual([values.length, values.length]);
        expect(new Set(found.moves.flatMap(({ ids }) => ids)).size).toBe(found.moved);
      }),
    );
  });
});

describe("segments set by hand", () => {
  const override = (id: string, segment: string, date: string | null, reason = "") => ({
    id,
    segment,
    reason,
    day: date === null ? null : on(date),
  });

  it("stand on top of computed ones, the latest of two for one client", () => {
    const { segment, report } = applyOverrides(
      ["A", "B", "C"],
      ["x", "y", "z"],
      [
        override("x", "C", "2026-02-01"),
        override("x", "B", "2026-01-01"),
        override("y", "B", null),
        override("gone", "A", null),
        override("z", "A", null),
        override("z", "B", null),
      ],
    );
    expect(segment).toEqual(["C", "B", "B"]);
    expect(Array.from(report.of)).toEqual([0, 2, 5]);
    expect(report).toMatchObject({ applied: 3, changed: 2, unknown: ["gone"] });
  });

  it("count in the portfolio, which still knows what it would say itself", () => {
    const overrides = [override("d", "A", "2026-11-01", "strategic"), override("q", "A", null)];
    const found = buildPortfolio(list, { ...BY_ABC, overrides }, ASOF);
    expect(found.columns.segment).toEqual(["A", "A", "B", "A"]);
    expect(found.aspects.computedSegment).toEqual(["A", "A", "B", "C"]);
    expect(found.columns.abc[3]).toBe("C");
    expect(found.segments.map(({ key, clients }) => [key, clients])).toEqual([
      ["A", 3],
      ["B", 1],
    ]);
    expect(found.warnings).toContainEqual({ key: "override.unknown", values: { count: 1 } });
  });
});

describe("migration between segments", () => {
  const month = (back: number) => {
    const number = 2026 * 12 + 9 - back;
    return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}-05`;
  };
  const entries: Entry[] = [];
  for (let c = 0; c < 30; c++) {
    for (let back = 0; back < 30; back += 1 + (c % 6)) {
      // The first five stop a year ago; the sixth only comes now.
      if ((c < 5 && back < 12) || (c === 5 && back > 2)) continue;
      entries.push([`c${String(c).padStart(2, "0")}`, month(back), 100 + c]);
    }
  }
  const source: Source = { shape: "orders", orders: ordersOf(entries) };
  const method: Method = { ...DEFAULT_METHOD, period: { kind: "months", months: 12 } };
  const found = segmentMigration(source, method, { asOf: ASOF, months: 12 });

  it("follows every client from a year ago, with the scores of then cut the same today", () => {
    const moves = found?.moves ?? [];
    expect(moves.reduce((sum, { clients }) => sum + clients, 0)).toBe(30);
    expect(moves.filter(({ from }) => from === "")).toMatchObject([{ to: "NEW", ids: ["c05"] }]);
    const gone = moves.filter(({ ids }) => ids.includes("c00"));
    expect(gone).toMatchObject([{ to: "DORMANT", revenue: 0 }]);
    expect(found?.worse.clients).toBeGreaterThanOrEqual(4);
  });

  it("moves nobody whose own figures have not changed, whoever else comes", () => {
    const steady: Entry[] = [];
    for (let c = 0; c < 30; c++) {
      for (let back = 0; back < 24; back += 1 + (c % 6))
        steady.push([`c${c}`, month(back), 100 + c]);
    }
    const more: Entry[] = [...steady];
    for (let c = 0; c < 30; c++) more.push([`rich${c}`, month(0), 99_999]);
    const orders = { shape: "orders", orders: ordersOf(more) } as const;
    const moves = segmentMigration(orders, method, { asOf: ASOF, months: 12 })?.moves ?? [];
    const fell = moves.filter(({ from, to }) => from !== "" && from !== to);
    // Clients who order every 5 months have 3 orders in one year and 2 in the other.
    const uneven = (id: string) => 12 % (1 + (Number(id.slice(1)) % 6)) !== 0;
    expect(fell.flatMap(({ ids }) => ids).filter((id) => !uneven(id))).toEqual([]);
  });

  it("is not told by a client list", () =>
    expect(segmentMigration(list, method, { asOf: ASOF, months: 12 })).toBeNull());
});
