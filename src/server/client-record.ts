import { isoOf } from "../core/maths/day.ts";
import type { Portfolio } from "../core/portfolio/portfolio.ts";
import { walletSource } from "../report/columns/potential-columns.ts";
import { sourcedFacts } from "../report/sources-column.ts";

/** One client as data: what the Clients tab shows, under the names of the method. @param i its place in the portfolio */
export function clientRecord(portfolio: Portfolio, i: number): Record<string, unknown> {
  const { clients, columns, kpis } = portfolio;
  const { revenue, orders, firstDay, lastDay, recencyDays, share, cumulativeShare } = columns;
  return {
    id: clients.id[i],
    name: clients.name[i],
    revenue: revenue[i],
    orders: orders[i],
    firstOrder: isoOrNull(firstDay[i]),
    lastOrder: isoOrNull(lastDay[i]),
    recencyDays: recencyDays[i],
    share: kpis.activeClients > 0 ? share[i] : null,
    cumulativeShare: (columns.rank[i] ?? 0) > 0 ? cumulativeShare[i] : null,
    rank: columns.rank[i] || null,
    abc: columns.abc[i] || null,
    r: columns.r[i] || null,
    f: columns.f[i] || null,
    m: columns.m[i] || null,
    rfm: columns.rfm[i] || null,
    rfmTotal: portfolio.aspects.rfmTotal[i],
    previousRevenue: columns.previousRevenue[i],
    evolution: columns.evolution[i],
    margin: columns.margin[i],
    clv: columns.clv[i],
    ...purchasesRecord(portfolio, i),
    ...rhythmRecord(portfolio, i),
    ...potentialRecord(portfolio, i),
    ...sortedRecord(portfolio, i),
    ...(clients.sources ? { sources: Object.fromEntries(sourcedFacts(clients, i)) } : {}),
  };
}

/** Only where a purchase model was chosen and can be used. */
function purchasesRecord({ purchases }: Portfolio, i: number) {
  if (purchases === null) return {};
  const { alive, orders, revenue } = purchases.forecast;
  return { alive: alive[i], expectedOrders: orders[i], expectedRevenue: revenue[i] };
}

function rhythmRecord({ aspects }: Portfolio, i: number) {
  const { rhythm, falling, moves } = aspects;
  return {
    rhythm: rhythm.status[i] || null,
    gapDays: rhythm.gapDays[i],
    gapRatio: rhythm.ratio[i],
    nextOrder: isoOrNull(rhythm.nextDay[i]),
    overdueDays: rhythm.overdueDays[i],
    falling: falling[i] === 1,
    move: moves?.[i] || null,
  };
}

function potentialRecord(portfolio: Portfolio, i: number) {
  const { wallets, products } = portfolio.aspects;
  const source = walletSource(portfolio, i);
  const told = (values: Float64Array) => (source === "" ? null : values[i]);
  return {
    wallet: told(wallets.wallet),
    walletSource: source || null,
    walletShare: told(wallets.walletShare),
    whiteSpace: told(wallets.whiteSpace),
    familiesBought: products?.bought[i] ?? null,
    nextFamily: products?.names[products.next[i] ?? -1] ?? null,
    nextFamilyValue: products?.nextValue[i] ?? null,
  };
}

function sortedRecord({ aspects, columns }: Portfolio, i: number) {
  const { classes, cross, accounts, growth, computedSegment, overrides } = aspects;
  return {
    classes: classes.codes[i] || null,
    classesApart: classes.apart[i] === 1,
    cross: cross?.codes[i] || null,
    domain: cross?.domains[i] || null,
    growth: growth.keys[i] || null,
    accountClass: accounts?.classes[i] ?? null,
    accountScore: accounts?.scores.total[i] ?? null,
    profile: accounts?.scores.profile[i] ?? null,
    history: accounts?.scores.history[i] ?? null,
    potential: accounts?.scores.potential[i] ?? null,
    purgeDue: isoOrNull(columns.purgeDay[i]),
    computedSegment: computedSegment[i] || columns.segment[i] || null,
    byHand: (overrides.of[i] ?? -1) >= 0,
  };
}

function isoOrNull(day: number | undefined): string | null {
  return day === undefined || !Number.isFinite(day) ? null : isoOf(day);
}
