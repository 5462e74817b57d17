import { concentrationOf, rankedOf } from "../kpi/concentration.ts";
import { type MovementInput, movementOf } from "../kpi/movement.ts";
import { isoOf } from "../maths/day.ts";
import { exactSum } from "../maths/sum.ts";
import type { Orders } from "../orders.ts";
import { movementOfList } from "../portfolio/from-list.ts";
import { orderCounts } from "../portfolio/order-counts.ts";
import type { Span } from "../portfolio/period.ts";
import type { Concentration, Movement, Portfolio, Source } from "../portfolio/portfolio.ts";
import { revenueIn } from "../portfolio/revenue-in.ts";
import { windowAt } from "../portfolio/windows.ts";

/** Figures of one of the two periods that movements compare; NaN where not known. */
export interface PeriodFigures {
  readonly activeClients: number;
  readonly revenue: number;
  readonly orders: number;
  readonly meanRevenue: number;
  readonly meanBasket: number;
  readonly ordersPerClient: number;
  readonly concentration: Concentration;
}

/** The last period of the movements beside the one before it, and how the latter began. */
export interface Compared {
  readonly after: PeriodFigures;
  readonly before: PeriodFigures;
  /** Movements into the period before from the one before that; null where the data do not reach back. */
  readonly earlier: Movement | null;
}

/**
 * Like beside like: two periods of one length, never the whole file beside a year.
 * @returns null when there are no two periods, or nobody bought in either.
 */
export function comparedOf(source: Source, portfolio: Portfolio): Compared | null {
  const { movement } = portfolio.kpis;
  if (movement === null || (movement.start === 0 && movement.end === 0)) return null;
  const { after, before, orders, earlier } =
    source.shape === "orders"
      ? periodsOfOrders(source.orders, portfolio, movement)
      : periodsOfList(source.list, portfolio);
  return {
    after: figuresOf(movement.end, after, orders[0]),
    before: figuresOf(movement.start, before, orders[1]),
    earlier: earlier === null ? null : movementOf(earlier),
  };
}

interface Periods {
  readonly after: Float64Array;
  readonly before: Float64Array;
  readonly orders: readonly [after: number, before: number];
  readonly earlier: MovementInput | null;
}

function periodsOfOrders(
  orders: Orders,
  { asOf, kpis, columns }: Portfolio,
  { months, after, before }: Movement,
): Periods {
  const [last, first] = [after, before].map(({ from, to }) => ({ from, to })) as [Span, Span];
  const third = windowAt(asOf, months ?? 12, 2);
  const sums = revenueIn(orders, [last, first, third]);
  const [now, then, earlier] = sums as [Float64Array, Float64Array, Float64Array];
  const counts = orderCounts(orders, [last, first]) as [number, number];
  // Earlier periods that the data cover are in the history; the first of it is the one before.
  const covered = kpis.history.length > 1;
  const known = Uint8Array.from(columns.firstDay, (day) => (day < first.from ? 1 : 0));
  const label = `${isoOf(third.from)} – ${isoOf(third.to)}`;
  const labels = { before: { label, ...third }, after: before };
  return {
    after: now,
    before: then,
    orders: counts,
    earlier: covered ? { months, labels, before: earlier, after: then, known } : null,
  };
}

function periodsOfList(
  list: Extract<Source, { shape: "clients" }>["list"],
  { kpis }: Portfolio,
): Periods {
  const [last, ...older] = list.previous as [(typeof list.previous)[number]];
  const shifted = { ...list, revenue: last.revenue, revenueLabel: last.label, previous: older };
  return {
    after: list.revenue,
    before: last.revenue,
    orders: [kpis.orders, Number.NaN],
    earlier: movementOfList(shifted),
  };
}

function figuresOf(activeClients: number, revenue: Float64Array, orders: number): PeriodFigures {
  const total = exactSum(revenue);
  return {
    activeClients,
    revenue: total,
    orders,
    meanRevenue: ratio(total, activeClients),
    meanBasket: ratio(total, orders),
    ordersPerClient: ratio(orders, activeClients),
    concentration: concentrationOf(rankedOf(revenue)),
  };
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : Number.NaN;
}
