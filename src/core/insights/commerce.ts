import {
  type Conversion,
  conversionOf,
  type Outcomes,
  type ProspectConversion,
  prospectConversion,
} from "../kpi/conversion.ts";
import { quoteOutcomes } from "../kpi/quotes.ts";
import { type Renewal, renewalOf } from "../kpi/renewal.ts";
import { lastYear } from "../portfolio/last-year.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { lacking, type Section, some } from "./section.ts";

/** Deals by how they ended. */
export function dealsIn(deals: Outcomes | null): Section<Conversion> {
  return deals === null ? lacking("deals") : some(conversionOf(deals));
}

/**
 * Quotes as the clients' columns count them. Where deals are listed, quotes sent, won and lost all counted
 * are those deals again, client by client: no quotes of their own.
 */
export function quotesIn({ clients }: Portfolio, deals: Outcomes | null): Section<Conversion> {
  const { quotes, quotesLost } = clients.numbers;
  const areDeals = deals !== null && quotes !== undefined && quotesLost !== undefined;
  const found = areDeals ? null : quoteOutcomes(clients.numbers);
  return found === null ? lacking("quotes") : some(conversionOf(found));
}

/** Prospects who became clients, over the second period of the movements. Who has a credit note bought once. */
export function prospectsIn({
  clients,
  columns,
  kpis,
  asOf,
}: Portfolio): Section<ProspectConversion> {
  const bought = Uint8Array.from(columns.lastDay, (day, i) =>
    Number.isNaN(day) && !(Math.abs(columns.revenue[i] as number) > 0) ? 0 : 1,
  );
  const created = clients.numbers.recordCreated ?? null;
  const hasProspects = bought.some((flag) => flag === 0);
  // A list of clients alone would say that everybody is won.
  if (!hasProspects || (created === null && kpis.movement === null)) return lacking("prospects");
  const { from, to } = kpis.movement?.after ?? { from: null, to: null };
  const found = prospectConversion({
    created,
    bought,
    from: from ?? lastYear(asOf).from,
    to: to ?? asOf,
    fresh: kpis.movement?.fresh ?? 0,
  });
  return Number.isNaN(found.rate) ? lacking("prospects") : some(found);
}

/** Contracts renewed of those due in the last twelve months. */
export function renewalIn({ clients, columns, asOf }: Portfolio): Section<Renewal> {
  const end = clients.numbers.contractEnd;
  if (end === undefined) return lacking("contracts");
  const start = clients.numbers.contractStart ?? null;
  const { firstDay, lastDay } = columns;
  return some(renewalOf({ end, start, firstDay, lastDay }, asOf));
}
