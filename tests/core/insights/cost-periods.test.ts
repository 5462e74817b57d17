import { describe, expect, it } from "vitest";
import { costPeriodsIn } from "../../../src/core/insights/cost-periods.ts";
import { costsIn } from "../../../src/core/insights/money.ts";
import { movementSpan } from "../../../src/core/insights/movement-span.ts";
import type { CostLine } from "../../../src/core/kpi/costs.ts";
import { isoOf } from "../../../src/core/maths/day.ts";
import { buildPortfolio } from "../../../src/core/portfolio/build.ts";
import { DEFAULT_METHOD } from "../../../src/core/portfolio/method.ts";
import type { Movement, Source } from "../../../src/core/portfolio/portfolio.ts";
import { type Entry, factsOf, listOf, on, ordersOf } from "../portfolio/make.ts";

const ASOF = on("2026-11-22");
const cost = (kind: CostLine["kind"], amount: number, from: string, to = from): CostLine => ({
  kind,
  channel: "",
  amount,
  span: { from: on(from), to: on(to) },
});
const see = (source: Source, costs: readonly CostLine[]) => {
  const portfolio = buildPortfolio(source, { ...DEFAULT_METHOD, economics: { costs } }, ASOF);
  return { periods: costPeriodsIn(source, portfolio), whole: costsIn(portfolio) };
};

/** "old" buys each quarter; "new" came in May 2026, "late" in October. */
const entries: readonly Entry[] = [
  ...["2025-09-01", "2025-12-01", "2026-02-01", "2026-05-01", "2026-08-01", "2026-11-01"].map(
    (date): Entry => ["old", date, 100],
  ),
  ["new", "2026-05-10", 100],
  ["late", "2026-10-10", 100],
];
const source: Source = { shape: "orders", orders: ordersOf(entries) };

describe("unit costs by period", () => {
  it("are by quarter where each line fits into one, with who came and who stayed", () => {
    const { periods } = see(source, [
      cost("acquisition", 60, "2026-05-02"),
      cost("acquisition", 40, "2026-05-01", "2026-06-30"),
      cost("retention", 30, "2026-11-05"),
    ]);
    if (!periods.known) throw new Error(periods.needs);
    const told = periods.value.map(({ from, isOpen, costs }) => [
      isoOf(from),
      isOpen,
      costs.fresh,
      costs.cac,
      costs.crc,
    ]);
    expect(told).toEqual([
      ["2026-04-01", false, 1, 100, Number.NaN],
      ["2026-07-01", false, 0, Number.NaN, Number.NaN],
      ["2026-10-01", true, 1, Number.NaN, 30],
    ]);
  });

  it("are by year where a line is longer, and never of a period without one before it", () => {
    const lines = [cost("acquisition", 365, "2026-01-01", "2026-12-31")];
    expect(see(source, lines).periods).toEqual({ known: false, needs: "orderList" });
    const earlier: Source = {
      shape: "orders",
      orders: ordersOf([...entries, ["x", "2024-12-30", 5]]),
    };
    const { periods } = see(earlier, lines);
    expect(periods.known && periods.value.map(({ costs }) => costs.cac)).toEqual([365 / 2]);
  });

  it("need dated lines, and orders or first purchases", () => {
    expect(see(source, []).periods).toEqual({ known: false, needs: "costs" });
    const list: Source = {
      shape: "clients",
      list: listOf(["a", "b"], {
        clients: { ...factsOf(["a", "b"]), texts: { acquisitionSource: ["Web", ""] } },
        revenue: Float64Array.of(10, 20),
        firstDay: Float64Array.of(on("2026-02-01"), on("2019-01-01")),
      }),
    };
    const { periods } = see(list, [cost("acquisition", 9, "2026-03-01")]);
    expect(periods.known && periods.value[0]?.costs).toMatchObject({ fresh: 1, cac: 9 });
    expect(periods.known && periods.value[0]?.costs.crc).toBeNaN();
  });
});

describe("unit costs of the second period of the movements", () => {
  it("count what was spent in it, and say when nothing was", () => {
    const inside = see(source, [cost("acquisition", 120, "2026-10-01")]).whole;
    expect(inside.known && inside.value.acquisitionCost).toBe(120);
    const outside = see(source, [cost("acquisition", 120, "2020-01-01")]).whole;
    expect(outside).toEqual({ known: false, needs: "costsInPeriod" });
  });

  it("know the year a column of revenue is headed with", () => {
    const headed = (label: string) => ({ after: { label, from: null, to: null } }) as Movement;
    expect(movementSpan(headed("CA 2025"))).toEqual({
      from: on("2025-01-01"),
      to: on("2025-12-31"),
    });
    expect(movementSpan(headed("N"))).toBeNull();
    expect(movementSpan(null)).toBeNull();
  });
});
