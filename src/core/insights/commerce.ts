import {
  type Conversion,
  conversionOf,
  type Outcomes,
  type ProspectConversion,
  prospectConversion,
} from "../kpi/conversion.ts";
import { type Renewal, renewalOf } from "../kpi/renewal.ts";
import { addMonths } from "../maths/day.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { lacking, type Section, some } from "./section.ts";

/** Deals by how they ended. */
export function dealsIn(deals: Outcomes | null): Section<Conversion> {
  return deals === null ? lacking("deals") : some(conversionOf(deals));
}

/** Quotes as the clients' columns count them; what is neither won nor lost is open. */
export function quotesIn({ clients }: Portfolio): Section<Conversion> {
  const { quotes, quotesWon, quotesLost } = clients.numbers;
  if (!quotesWon || !(quotes || quotesLost)) return lacking("quotes");
  const won = sumOf(quotesWon);
  const lost = quotesLost ? sumOf(quotesLost) : sumOf(quotes as Float64Array) - won;
  const all = quotes ? sumOf(quotes) : won + lost;
  return some(conversionOf({ won, lost, open: Math.max(0, all - won - lost) }));
}

/** Prospects who became clients, over the second period of the movements. */
export function prospectsIn({
  clients,
  columns,
  kpis,
  asOf,
}: Portfolio): Section<ProspectConversion> {
  const bought = Uint8Array.from(columns.lastDay, (day, i) =>
    Number.isNaN(day) && !((columns.revenue[i] as number) > 0) ? 0 : 1,
  );
  const created = clients.numbers.recordCreated ?? null;
  const hasProspects = bought.some((flag) => flag === 0);
  if (created === null && (!hasProspects || kpis.movement === null)) return lacking("prospects");
  const { from, to } = kpis.movement?.after ?? { from: null, to: null };
  const found = prospectConversion({
    created,
    bought,
    from: from ?? addMonths(asOf - 1, -12) + 1,
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

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0);
}
