import { type ClvTerms, clvFactor } from "../clv/clv.ts";
import { annualRetention, shrunkRetention } from "../clv/retention.ts";
import type { MovementInput } from "../kpi/movement.ts";
import type { Day } from "../maths/day.ts";
import { Problem } from "../problem.ts";
import type { Figures } from "./figures.ts";
import type { ClvMethod, SegmentBy } from "./method.ts";
import { type Values, valuesByModel } from "./model-values.ts";
import type { Movement, Warning } from "./portfolio.ts";
import { outlookOf, type PurchaseOutlook } from "./purchase-outlook.ts";

/** CLV of each client, and the purchases it rests on where a model tells them. */
export interface ClientValues extends Values {
  readonly outlook: PurchaseOutlook | null;
}

interface Known {
  readonly figures: Figures;
  readonly movement: Movement | null;
  readonly segment: readonly string[];
  readonly segmentBy: SegmentBy;
}

/**
 * Whether the retention of a segment may be told from today's segments: only where a column of the list
 * makes them, and of two years. Those made from purchases already hold whether the client came back, and
 * would find that the dormant do not stay.
 */
export function tellsOwnRetention(segmentBy: SegmentBy, movement: Movement | null): boolean {
  const yearly = movement !== null && (movement.months === null || movement.months === 12);
  return yearly && segmentBy.kind === "column";
}

/**
 * What each client should still bring: over twelve months by the purchase model chosen, else, or where that
 * one or its amounts cannot be used, by the formula.
 * @throws Problem range: retention or discount given out of range
 */
export function clientValues(known: Known, method: ClvMethod, asOf: Day): ClientValues {
  const { outlook, warnings } = outlookOf(known.figures, method, asOf);
  const values =
    outlook === null || outlook.forecast.spend.fit === null
      ? valuesByFormula(known, method)
      : valuesByModel(known.figures, method, outlook);
  return { ...values, outlook, warnings: [...warnings, ...values.warnings] };
}

/**
 * What each client's margins to come are worth, the first at the end of the year: mean annual margin
 * times the factor of D7.5, or of D7.7 when a horizon is given. Retention is the one given; else, where a
 * column makes the segments, that of the client's segment between two years drawn towards that of all;
 * else that of all, taken to a year. Prospects have none.
 * @throws Problem range: retention or discount given out of range
 */
function valuesByFormula(known: Known, method: ClvMethod): Values {
  const margin = known.figures.annualMargin(method.marginShare);
  const overall = method.retention ?? measured(known.movement);
  const size = known.segment.length;
  const none = (warning: Warning): Values => ({
    clv: new Float64Array(size).fill(Number.NaN),
    used: { rule: "none", discount: method.discount, years: method.years, retention: overall },
    warnings: [warning],
  });
  if (margin === null) return none({ key: "clv.noMargin", values: {} });
  if (overall === null) return none({ key: "clv.noRetention", values: {} });
  const factors = factorsBySegment(known, method, overall);
  const clv = margin.map((value, i) =>
    known.figures.bought[i] === 1
      ? value * (factors.get(known.segment[i] as string) as number)
      : Number.NaN,
  );
  const endless = [...factors.values()].some(Number.isNaN);
  const values = { retention: overall, discount: method.discount };
  return {
    clv,
    used: {
      rule: method.years === null ? "D7.5" : "D7.7",
      discount: method.discount,
      years: method.years,
      retention: overall,
    },
    warnings: endless ? [{ key: "clv.infinite", values }] : [],
  };
}

/** Annual retention of all clients; null when no two periods tell it. */
function measured(movement: Movement | null): number | null {
  if (movement === null || Number.isNaN(movement.retention)) return null;
  return annualRetention(movement.retention, movement.months ?? 12);
}

function factorsBySegment(
  { figures, movement, segment, segmentBy }: Known,
  { retention, discount, years }: ClvMethod,
  overall: number,
): Map<string, number> {
  const own = tellsOwnRetention(segmentBy, movement);
  const bySegment = retention === null && own && figures.movement !== null;
  const counts = bySegment ? countsOf(segment, figures.movement as MovementInput) : null;
  const factors = new Map<string, number>();
  for (const key of segment) {
    if (factors.has(key)) continue;
    const found = counts?.get(key) ?? { kept: 0, start: 0 };
    const rate = counts === null ? overall : shrunkRetention(found.kept, found.start, overall);
    const terms = { retention: rate, discount, years, first: "end" } as const;
    factors.set(key, factorOf(terms));
  }
  return factors;
}

/** NaN where the value would be infinite. */
function factorOf(terms: ClvTerms): number {
  try {
    return clvFactor(terms);
  } catch (problem) {
    if (problem instanceof Problem && problem.key === "clv.infinite") return Number.NaN;
    throw problem;
  }
}

function countsOf(segment: readonly string[], { before, after }: MovementInput) {
  const counts = new Map<string, { kept: number; start: number }>();
  for (let i = 0; i < segment.length; i++) {
    if (!((before[i] as number) > 0)) continue;
    const key = segment[i] as string;
    const found = counts.get(key) ?? { kept: 0, start: 0 };
    found.start++;
    if ((after[i] as number) > 0) found.kept++;
    counts.set(key, found);
  }
  return counts;
}
