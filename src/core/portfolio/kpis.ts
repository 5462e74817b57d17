import type { AbcResult } from "../abc/abc.ts";
import { concentrationOf, rankedOfDescending } from "../kpi/concentration.ts";
import { exactSum } from "../maths/sum.ts";
import type { Figures } from "./figures.ts";
import type { Kpis, Movement, Warning } from "./portfolio.ts";

/** The figures of the whole. @param abc Gives the revenues above 0 in descending order. */
export function kpisOf(
  figures: Figures,
  { abc, movement, clv }: { abc: AbcResult; movement: Movement | null; clv: Float64Array },
): Kpis {
  const revenue = exactSum(figures.revenue);
  const active = abc.order.length;
  const orders = sumOfKnown(figures.orders ?? new Float64Array(0));
  const values = clv.filter((value) => !Number.isNaN(value));
  const totalClv = sumOfKnown(values);
  return {
    clients: figures.clients.size,
    activeClients: active,
    revenue,
    orders,
    meanRevenue: ratio(revenue, active),
    meanBasket: ratio(revenue, orders),
    ordersPerClient: ratio(orders, active),
    history: figures.history,
    concentration: concentrationOf(rankedOfDescending(descending(figures.revenue, abc.order))),
    movement,
    months: figures.months,
    meanClv: totalClv / values.length,
    totalClv,
  };
}

/** What concentration the reader should look at. */
export function concentrationWarning({ concentration }: Kpis): Warning[] {
  const { alert, top1Share, top5Share } = concentration;
  if (alert === "none") return [];
  return [{ key: `concentration.${alert}`, values: { top1Share, top5Share } }];
}

function descending(revenue: Float64Array, order: Int32Array): Float64Array {
  const sorted = new Float64Array(order.length);
  for (let k = 0; k < order.length; k++) sorted[k] = revenue[order[k] as number] as number;
  return sorted;
}

/** NaN when nothing is known. */
function sumOfKnown(values: Float64Array): number {
  return values.some((value) => !Number.isNaN(value)) ? exactSum(values) : Number.NaN;
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : Number.NaN;
}
