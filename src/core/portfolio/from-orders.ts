import type { MovementInput } from "../kpi/movement.ts";
import { weightOf } from "../kpi/weight.ts";
import { type Day, isoOf } from "../maths/day.ts";
import type { Orders } from "../orders.ts";
import { boughtUpTo, upTo } from "./bought-up-to.ts";
import type { Figures } from "./figures.ts";
import { type Folded, foldOrders } from "./fold.ts";
import { type Chosen, type Frame, frameOf } from "./frame.ts";
import { marginsOf } from "./margins.ts";
import { type Span, yearsOf } from "./period.ts";
import type { Warning } from "./portfolio.ts";
import { revenueIn } from "./revenue-in.ts";
import { isStale, windowAt } from "./windows.ts";

/** Orders added up to clients. @param asOf Later orders are left out of every figure and counted. */
export function figuresOfOrders(orders: Orders, chosen: Chosen, asOf: Day): Figures {
  const frame = frameOf(orders.day, chosen, asOf);
  const folded = foldOrders(orders, frame);
  const margin = marginsOf(orders, frame);
  return {
    clients: orders.clients,
    period: frame.data === null ? null : frame.period,
    years: yearsOf(frame.period),
    revenue: folded.revenue,
    orders: folded.orders,
    firstDay: folded.firstDay,
    lastDay: folded.lastDay,
    recencyDays: folded.lastDay.map((day) => asOf - day),
    tellsDates: true,
    bought: boughtUpTo(asOf, orders, folded.lastDay),
    boughtSince: null,
    margin,
    annualMargin: (share) => annualMargin({ folded, margin, share, period: frame.period }),
    movement: movementInput(folded, frame),
    orderList: orders,
    annualRevenue: () => annualRevenue(orders, folded, frame),
    history: historyOf(folded, frame),
    months: monthsOf(folded, frame),
    warnings: warningsOf(folded, frame, chosen),
  };
}

/** The last twelve months where the data cover two such periods, else the period taken to a year. */
function annualRevenue(orders: Orders, folded: Folded, frame: Frame): Float64Array {
  const { windows: sums, revenue } = folded;
  const { windows, period, asOf, coversYears } = frame;
  if (windows?.months === 12) return sums[0] as Float64Array;
  if (coversYears) return revenueIn(orders, [windowAt(asOf, 12, 0)])[0] as Float64Array;
  const years = Math.max(1, yearsOf(period));
  return revenue.map((value) => value / years);
}

interface MarginParts {
  readonly folded: Folded;
  readonly margin: Float64Array | null;
  readonly share: number | null;
  readonly period: Span;
}

/** Over the years between a client's first and last purchase of the period, at least one. */
function annualMargin({ folded, margin, share, period }: MarginParts): Float64Array | null {
  const { revenue, firstDay, lastDay } = folded;
  const total = margin ?? (share === null ? null : revenue.map((value) => value * share));
  if (total === null) return null;
  return total.map((value, i) => {
    const from = Math.max(firstDay[i] as number, period.from);
    const years = yearsOf({ from, to: Math.min(lastDay[i] as number, period.to) });
    return Number.isNaN(years) ? value : value / Math.max(1, years);
  });
}

function movementInput(
  { windows: sums, firstDay }: Folded,
  { windows }: Frame,
): MovementInput | null {
  if (windows === null) return null;
  const [after, before] = windows.spans as readonly [Span, Span];
  return {
    months: windows.months,
    labels: {
      before: { label: labelOf(before), ...before },
      after: { label: labelOf(after), ...after },
    },
    before: sums[1] as Float64Array,
    after: sums[0] as Float64Array,
    known: upTo(firstDay, after.from - 1),
  };
}

function labelOf({ from, to }: Span): string {
  return `${isoOf(from)} – ${isoOf(to)}`;
}

function historyOf({ windows: sums }: Folded, { windows }: Frame): Figures["history"] {
  if (windows === null) return [];
  const earlier = windows.spans.slice(1);
  return earlier.map((span, k) => weightOf(labelOf(span), sums[k + 1] as Float64Array));
}

function monthsOf(folded: Folded, { months }: Frame): Figures["months"] {
  return months.labels.map((month, k) => ({
    month,
    revenue: folded.monthRevenue[k] as number,
    orders: folded.monthOrders[k] as number,
    clients: folded.monthClients[k] as number,
  }));
}

function warningsOf(
  { future, orders, revenue }: Folded,
  { asOf, data, period, windows, silentMonths }: Frame,
  { period: asked, comparedMonths = 12 }: Chosen,
): Warning[] {
  const warnings: Warning[] = [];
  if (future > 0) warnings.push({ key: "orders.future", values: { count: future } });
  if (data !== null && isStale(asOf, data.to)) {
    warnings.push({ key: "dates.stale", values: { days: asOf - data.to, last: isoOf(data.to) } });
  }
  // Credit notes alone are no purchase either, but they have a warning of their own.
  // Where every order comes after the as-of date, that has been said, and no period would help.
  const allLater = data === null && future > 0;
  const empty = orders.every((count) => count === 0) && revenue.every((sum) => sum === 0);
  if (empty && !allLater) {
    const to = asked.kind === "range" ? asked.to : Math.max(period.from, period.to);
    const values = { from: isoOf(period.from), to: isoOf(to) };
    warnings.push({ key: "period.empty", values });
  }
  if (data !== null && silentMonths !== null) {
    const values = { months: silentMonths, last: isoOf(data.to) };
    warnings.push({ key: "movement.outdated", values });
  } else if (data !== null && windows === null) {
    warnings.push({ key: "movement.uncovered", values: { months: 3, first: isoOf(data.from) } });
  }
  if (windows !== null && windows.months < comparedMonths) {
    warnings.push({ key: "movement.shorter", values: { months: windows.months } });
  }
  return warnings;
}
