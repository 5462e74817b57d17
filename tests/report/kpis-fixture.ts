import { dayOf } from "../../src/core/maths/day.ts";
import type { Movement, Portfolio } from "../../src/core/portfolio/portfolio.ts";

/** Figures of the whole, those of concentration from the 500…5 vector of D10. */
export function kpisOf(revenues: readonly number[]): Portfolio["kpis"] {
  const revenue = revenues.reduce((sum, value) => sum + value, 0);
  const activeClients = revenues.filter((value) => value > 0).length;
  return {
    clients: revenues.length,
    activeClients,
    revenue,
    orders: Number.NaN,
    meanRevenue: revenue / activeClients,
    meanBasket: Number.NaN,
    ordersPerClient: Number.NaN,
    history: [],
    concentration: {
      top1Share: 0.5,
      top3Share: 0.8,
      top5Share: 0.93,
      top10Share: 1,
      top20Share: 0.7,
      top20ShareCeil: 0.7,
      k80: 3,
      k80Share: 0.3,
      gini: 0.647,
      giniUnbiased: 0.719,
      hhi: 3103.5,
      equivalentClients: 3.22,
      alert: "danger",
    },
    movement: null,
    months: [],
    meanClv: Number.NaN,
    totalClv: Number.NaN,
  };
}

/** The example of D8: eight clients at the start, eight at the end. */
export const MOVEMENT: Movement = {
  months: 12,
  before: { label: "2024-11-22 – 2025-11-21", from: dayOf(2024, 11, 22), to: dayOf(2025, 11, 21) },
  after: { label: "2025-11-22 – 2026-11-21", from: dayOf(2025, 11, 22), to: dayOf(2026, 11, 21) },
  start: 8,
  kept: 5,
  lost: 3,
  fresh: 2,
  reactivated: 1,
  end: 8,
  retention: 0.625,
  attrition: 0.375,
  acquisition: 0.25,
  reactivation: Number.NaN,
  netGrowth: 0,
  nrr: 0.9,
  grr: 0.8,
  bridge: {
    before: 1000,
    fresh: 200,
    reactivated: 50,
    expansion: 100,
    contraction: 80,
    lost: 120,
    after: 1150,
  },
};
