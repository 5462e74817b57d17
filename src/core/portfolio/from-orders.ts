import type { MovementInput } from "../kpi/movement.ts";
import { weightOf } from "../kpi/weight.ts";
import { type Day, isoOf } from "../maths/day.ts";
import type { Orders } from "../orders.ts";
import type { Figures } from "./figures.ts";
import { type Folded, type Frame, foldOrders } from "./fold.ts";
import { marginsOf } from "./margins.ts";
import type { Period } from "./method.ts";
import { type Span, spanOf, yearsOf } from "./period.ts";
import type { Warning } from "./portfolio.ts";
import { windowsOf } from "./windows.ts";

/** Days without any order after which a list may be out of date. */
const STALE_DAYS = 60;

/** Orders added up to clients. @param asOf Later orders are left out of every figure and counted. */
export function figuresOfOrders(orders: Orders, period: Period, asOf: Day): Figures {
  const { data, future } = extentOf(orders, asOf);
  const span = data === null ? { from: asOf, to: asOf } : spanOf(period, asOf, data);
  const windows = data === null ? null : windowsOf(asOf, data.from);
  const frame: Frame = { asOf, period: span, windows };
  const folded = foldOrders(orders, frame);
  const margin = marginsOf(orders, frame);
  const years = activeYears(folded, span);
  return {
    clients: orders.clients,
    period: data === null ? null : span,
    years: yearsOf(span),
    revenue: folded.revenue,
    orders: folded.orders,
    firstDay: folded.firstDay,
    lastDay: folded.lastDay,
    bought: Uint8Array.from(folded.lastDay, (day) => (Number.isNaN(day) ? 0 : 1)),
    margin,
    annualRevenue: folded.revenue.map((revenue, i) => revenue / (years[i] as number)),
    annualMargin: margin?.map((value, i) => value / (years[i] as number)) ?? null,
    movement: movementInput(folded, frame),
    history: historyOf(folded, frame),
    months: monthsOf(folded),
    warnings: warningsOf({ data, future, folded, frame }),
  };
}

/** First and last day up to the as-of date, and how many entries lie after it. */
function extentOf({ size, day }: Orders, asOf: Day): { data: Span | null; future: number } {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  let future = 0;
  for (let e = 0; e < size; e++) {
    const d = day[e] as number;
    if (d > asOf) future++;
    else {
      if (d < from) from = d;
      if (d > to) to = d;
    }
  }
  return { data: from <= to ? { from, to } : null, future };
}

/** Years between a client's first and last purchase of the period, at least one. */
function activeYears({ firstDay, lastDay }: Folded, { from, to }: Span): Float64Array {
  return firstDay.map((first, i) => {
    const years = yearsOf({ from: Math.max(first, from), to: Math.min(lastDay[i] as number, to) });
    return Number.isNaN(years) ? 1 : Math.max(1, years);
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
    known: Uint8Array.from(firstDay, (first) => (first < after.from ? 1 : 0)),
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

function monthsOf({ months }: Folded): Figures["months"] {
  return months.table.labels.map((month, k) => ({
    month,
    revenue: months.revenue[k] as number,
    orders: months.orders[k] as number,
    clients: months.clients[k] as number,
  }));
}

interface Known {
  readonly data: Span | null;
  readonly future: number;
  readonly folded: Folded;
  readonly frame: Frame;
}

function warningsOf({ data, future, folded, frame }: Known): Warning[] {
  const { asOf, period, windows } = frame;
  const warnings: Warning[] = [];
  if (future > 0) warnings.push({ key: "dates.future", values: { count: future } });
  if (data !== null && asOf - data.to > STALE_DAYS) {
    warnings.push({ key: "dates.stale", values: { days: asOf - data.to, last: isoOf(data.to) } });
  }
  if (folded.orders.every((count) => count === 0)) {
    const values = { from: isoOf(period.from), to: isoOf(period.to) };
    warnings.push({ key: "period.empty", values });
  }
  if (windows === null) {
    const first = data === null ? "" : isoOf(data.from);
    warnings.push({ key: "movement.uncovered", values: { months: 3, first } });
  } else if (windows.months < 12) {
    warnings.push({ key: "movement.shorter", values: { months: windows.months } });
  }
  return warnings;
}
