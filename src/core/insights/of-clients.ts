import { type EffortShare, effortGap } from "../kpi/effort.ts";
import { RHYTHM_STATUSES, type RhythmStatus } from "../kpi/rhythm.ts";
import { type Satisfaction, satisfactionOf } from "../kpi/satisfaction.ts";
import { type SegmentValue, valueBySegment } from "../kpi/value.ts";
import { tellsOwnRetention } from "../portfolio/client-values.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { type ClientCount, countClients } from "./client-count.ts";
import { lacking, type Section, some } from "./section.ts";

/** Clients of one status of rhythm. */
export interface RhythmCount extends ClientCount {
  readonly status: RhythmStatus;
}

/** Basket, frequency, retention (where the segments do not hold it already) and lifetime value of each segment. */
export function valuesIn(portfolio: Portfolio): readonly SegmentValue[] {
  const { segments, columns, kpis, aspects, method } = portfolio;
  const known = aspects.moves !== null && tellsOwnRetention(method.segmentBy, kpis.movement);
  const before = columns.previousRevenue;
  // A client active before and kept has some revenue now; the moves know which.
  const after = before.map((_, i) => (aspects.moves?.[i] === "KEPT" ? 1 : 0));
  return valueBySegment(
    segments.map(({ key }) => key),
    {
      segment: columns.segment,
      revenue: columns.revenue,
      orders: columns.orders,
      clv: columns.clv,
      movement: known ? { before, after } : null,
      retention: kpis.movement?.retention ?? Number.NaN,
    },
  );
}

/** What clients answer; a general satisfaction column stands in for CSAT. */
export function satisfactionIn(
  { clients, columns }: Portfolio,
  scale: number,
): Section<Satisfaction> {
  const { nps, csat, satisfaction } = clients.numbers;
  if (nps === undefined && csat === undefined && satisfaction === undefined) return lacking("nps");
  const marks = csat ?? satisfaction ?? null;
  return some(satisfactionOf({ nps: nps ?? null, csat: marks, scale, revenue: columns.revenue }));
}

/** Clients and revenue by status of rhythm, the calmest first. */
export function rhythmIn(portfolio: Portfolio): Section<readonly RhythmCount[]> {
  const { status } = portfolio.aspects.rhythm;
  if (status.every((key) => key === "")) return lacking("dates");
  return some(
    RHYTHM_STATUSES.map((key) => ({
      status: key,
      ...countClients(portfolio, (i) => status[i] === key),
    })),
  );
}

/** Contacts, or cost to serve, by ABC class beside revenue. */
export function effortIn({ clients, columns, method }: Portfolio): Section<readonly EffortShare[]> {
  const effort = clients.numbers.interactions ?? clients.numbers.costToServe;
  if (effort === undefined) return lacking("effort");
  const classes = [...method.abc.classes, "Z"];
  return some(effortGap(classes, { effort, revenue: columns.revenue, classes: columns.abc }));
}
