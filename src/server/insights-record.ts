import type { Compared } from "../core/insights/compared.ts";
import type { Insights } from "../core/insights/insights.ts";
import { valueOrNull } from "../core/insights/section.ts";
import type { Stress } from "../core/kpi/stress.ts";
import type { YearWeight } from "../core/kpi/year-weight.ts";
import { isoOf } from "../core/maths/day.ts";
import type { Portfolio } from "../core/portfolio/portfolio.ts";
import { ratesOf } from "./kpi-record.ts";

/** An answer has its limits (fact 156): long lists give their head. */
const MOST_NAMED = 50;

/**
 * The figures of D8 to D16 under the names of the method. A section that lacks its data is null, and
 * `missing` says what it needs.
 */
export function insightsRecord(insights: Insights, portfolio: Portfolio): Record<string, unknown> {
  const { compared, values, balance, whiteSpace } = insights;
  const ids = (members: readonly number[]) =>
    members.slice(0, MOST_NAMED).map((i) => portfolio.clients.id[i]);
  return {
    ...sections(insights, ids),
    compared: compared && comparedRecord(compared),
    segmentValues: values,
    stressTest: {
      clients: balance.clients.map((stress) => named(stress, portfolio)),
      owners: valueOrNull(balance.owners)?.slice(0, MOST_NAMED) ?? null,
      sectors: valueOrNull(balance.sectors)?.slice(0, MOST_NAMED) ?? null,
    },
    whiteSpace,
    missing: missingIn(insights),
  };
}

function sections(insights: Insights, ids: (members: readonly number[]) => unknown) {
  const { ask, ...answers } = valueOrNull(insights.satisfaction) ?? { ask: null };
  const { upcoming, ...renewal } = valueOrNull(insights.renewal) ?? { upcoming: null };
  const { byClient, ...dormant } = valueOrNull(insights.dormant) ?? { byClient: null };
  const cohorts = valueOrNull(insights.cohorts);
  return {
    years: valueOrNull(insights.years)?.map(datedYear) ?? null,
    costs: valueOrNull(insights.costs),
    costPeriods:
      valueOrNull(insights.costPeriods)?.map(({ from, to, ...period }) => {
        return { from: isoOf(from), to: isoOf(to), ...period };
      }) ?? null,
    satisfaction: ask && { ...answers, ask: ids(ask) },
    conversion: {
      deals: valueOrNull(insights.deals),
      quotes: valueOrNull(insights.quotes),
      prospects: valueOrNull(insights.prospects),
    },
    crossSellRate: valueOrNull(insights.crossSell),
    renewal: upcoming && { ...renewal, upcoming: ids(upcoming) },
    rhythm: valueOrNull(insights.rhythm),
    nextOrders: valueOrNull(insights.watch),
    dormantRevenue: byClient && dormant,
    effortGap: valueOrNull(insights.effort),
    load: loadRecord(insights, ids),
    cohorts: cohorts && {
      ...cohorts,
      cohorts: cohorts.cohorts.map((cohort) => ({ ...cohort, start: isoOf(cohort.start) })),
    },
    purge: valueOrNull(insights.purge),
  };
}

/** Visits of everybody, of each owner and of those without; the clients proposed to each by their ids. */
function loadRecord({ load }: Insights, ids: (members: readonly number[]) => unknown) {
  if (!load.known) return null;
  const { all, owners, proposal, ...rest } = load.value;
  return {
    ...rest,
    visits: all.visits,
    clients: all.clients,
    byClass: all.byClass,
    owners: owners.slice(0, MOST_NAMED),
    proposal: proposal
      .slice(0, MOST_NAMED)
      .map((share) => ({ ...share, members: ids(share.members) })),
  };
}

function named(stress: Stress, { clients }: Portfolio) {
  return { ...stress, name: clients.name[clients.id.indexOf(stress.key)] };
}

function comparedRecord({ after, before, earlier }: Compared) {
  return { after, before: { ...before, ...ratesOf(earlier) } };
}

function datedYear({ from, to, before, ...year }: YearWeight) {
  const dated = before && { ...before, from: isoOf(before.from), to: isoOf(before.to) };
  return { ...year, from: isoOf(from), to: isoOf(to), before: dated };
}

/** What each section that is not there needs, by its name. */
function missingIn({ balance, ...insights }: Insights): Record<string, string> {
  const all = { ...insights, owners: balance.owners, sectors: balance.sectors };
  const missing: Record<string, string> = {};
  for (const [name, section] of Object.entries(all)) {
    if (
      section !== null &&
      typeof section === "object" &&
      "known" in section &&
      section.known === false
    ) {
      missing[name] = section.needs;
    }
  }
  return missing;
}
