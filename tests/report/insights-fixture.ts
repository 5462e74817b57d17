import type { Compared } from "../../src/core/insights/compared.ts";
import type { Insights } from "../../src/core/insights/insights.ts";
import { lacking } from "../../src/core/insights/section.ts";
import type { Portfolio } from "../../src/core/portfolio/portfolio.ts";

/** Insights of a portfolio of which nothing more is known than its movements. */
export function unknownInsights({ asOf, kpis, segments }: Portfolio): Insights {
  const none = <Needs extends Parameters<typeof lacking>[0]>(needs: Needs) => lacking<never>(needs);
  return {
    toldUntil: asOf,
    compared: comparedOf(kpis),
    years: none("orderList"),
    values: segments.map(({ key, clients, revenue }) => ({
      key,
      clients,
      active: clients,
      revenue,
      orders: Number.NaN,
      basket: Number.NaN,
      frequency: Number.NaN,
      retention: Number.NaN,
      meanClv: Number.NaN,
      totalClv: Number.NaN,
    })),
    balance: { clients: [], owners: none("owner"), sectors: none("sector") },
    costs: none("costs"),
    costPeriods: none("costs"),
    satisfaction: none("nps"),
    deals: none("deals"),
    quotes: none("quotes"),
    prospects: none("prospects"),
    crossSell: none("families"),
    renewal: none("contracts"),
    rhythm: none("dates"),
    watch: none("dates"),
    dormant: none("dates"),
    whiteSpace: { known: 0, knownClients: 0, estimated: 0, estimatedClients: 0 },
    effort: none("effort"),
    load: none("revenue"),
    cohorts: none("orderList"),
    freshByMonth: none("orderList"),
    purge: none("dates"),
  };
}

function comparedOf({ movement, concentration }: Portfolio["kpis"]): Compared | null {
  if (movement === null) return null;
  const figures = (activeClients: number, revenue: number) => ({
    activeClients,
    revenue,
    orders: Number.NaN,
    meanRevenue: revenue / activeClients,
    meanBasket: Number.NaN,
    ordersPerClient: Number.NaN,
    concentration,
  });
  return {
    after: figures(movement.end, movement.bridge.after),
    before: figures(movement.start, movement.bridge.before),
    earlier: null,
  };
}
