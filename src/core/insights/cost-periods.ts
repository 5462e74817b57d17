import type { CostLine, UnitCosts } from "../kpi/costs.ts";
import { costsByPeriod } from "../kpi/costs-over-time.ts";
import { civilOf, type Day, dayOf } from "../maths/day.ts";
import type { Span } from "../portfolio/period.ts";
import type { Portfolio, Source } from "../portfolio/portfolio.ts";
import { revenueIn } from "../portfolio/revenue-in.ts";
import { isSilent } from "../portfolio/windows.ts";
import { toldUntil } from "./reach.ts";
import { lacking, type Section, some } from "./section.ts";

/** What winning and keeping clients cost in one quarter or year. */
export interface CostPeriod extends Span {
  /** Not over on the as-of date: its clients are too few. */
  readonly isOpen: boolean;
  /** Without the figures that need a lifetime value. */
  readonly costs: UnitCosts;
}

const MOST_PERIODS = 8;
const LONGEST_QUARTER = 92;

/**
 * Unit costs by quarter, or by year where a line was spent over more than a quarter: of the dated lines
 * typed in the method, the oldest period first, eight at most. Of an order list only periods it covers
 * together with the one before, without which everybody would be new, none that goes on long after the
 * last order. Who was kept a client list does
 * not tell.
 * @see method D9
 */
export function costPeriodsIn(
  source: Source,
  portfolio: Portfolio,
): Section<readonly CostPeriod[]> {
  const lines = portfolio.method.economics?.costs?.filter(({ span }) => span !== null) ?? [];
  if (lines.length === 0) return lacking("costs");
  const { asOf } = portfolio;
  const all = periodsOf(lines, asOf);
  const until = toldUntil(source, asOf);
  const told = all.filter(({ from, to }) => !isSilent({ from, to: Math.min(to, asOf) }, until));
  if (all.length > 0 && told.length === 0) return lacking("recentOrders");
  const spans = told.filter((span) => isCovered(source, span));
  if (spans.length === 0) return lacking("orderList");
  const kept = keptIn(source, portfolio, spans);
  const costs = costsByPeriod(
    lines,
    spans.map((span, k) => ({
      ...span,
      freshChannels: freshIn(portfolio, span),
      keptChannels: kept[k] as readonly string[],
      clv: Number.NaN,
      monthlyRevenue: Number.NaN,
      marginShare: Number.NaN,
    })),
  );
  return some(
    spans.map(({ from, to }, k) => ({
      from,
      to,
      isOpen: to > asOf,
      costs: costs[k] as UnitCosts,
    })),
  );
}

type Period = Span & { readonly before: Span };

/** Quarters or years from the first line to the last, none that begins after the as-of date. */
function periodsOf(lines: readonly CostLine[], asOf: Day): readonly Period[] {
  const spans = lines.flatMap(({ span }) => (span === null ? [] : [span]));
  const step = spans.every(({ from, to }) => to - from < LONGEST_QUARTER) ? 3 : 12;
  const first = spans.reduce((least, { from }) => Math.min(least, from), asOf);
  const last = spans.reduce((most, { to }) => Math.max(most, to), first);
  const place = (day: Day) => {
    const { year, month } = civilOf(day);
    return Math.floor((year * 12 + month - 1) / step);
  };
  const start = (at: number) => dayOf(Math.floor((at * step) / 12), ((at * step) % 12) + 1, 1);
  const end = place(Math.min(last, asOf));
  const begin = Math.max(place(first), end - MOST_PERIODS + 1);
  return Array.from({ length: Math.max(0, end - begin + 1) }, (_, k) => {
    const at = begin + k;
    const before = { from: start(at - 1), to: start(at) - 1 };
    return { from: start(at), to: start(at + 1) - 1, before };
  });
}

function isCovered(source: Source, { before }: Period): boolean {
  if (source.shape !== "orders") return true;
  return source.orders.day.some((day) => day <= before.from);
}

function freshIn({ columns, clients }: Portfolio, { from, to }: Span): readonly string[] {
  const channel = clients.texts.acquisitionSource;
  const found: string[] = [];
  columns.firstDay.forEach((day, i) => {
    if (day >= from && day <= to) found.push(channel?.[i] ?? "");
  });
  return found;
}

/** Channels of the clients with revenue in a period and in the one before. */
function keptIn(
  source: Source,
  { clients }: Portfolio,
  periods: readonly Period[],
): readonly (readonly string[])[] {
  if (source.shape !== "orders") return periods.map(() => []);
  const channel = clients.texts.acquisitionSource;
  const revenue = revenueIn(
    source.orders,
    periods.flatMap((period) => [period.before, period]),
  );
  return periods.map((_, k) => {
    const [before, now] = [revenue[2 * k], revenue[2 * k + 1]] as [Float64Array, Float64Array];
    return Array.from(now.keys())
      .filter((i) => (now[i] as number) > 0 && (before[i] as number) > 0)
      .map((i) => channel?.[i] ?? "");
  });
}
