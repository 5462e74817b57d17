import { addMonths, type Day } from "../maths/day.ts";
import type { PurchaseDays } from "../portfolio/purchase-days.ts";
import { ownGaps, pooledGaps } from "./typical-gaps.ts";

/** Where a client stands in its own rhythm. */
export type RhythmStatus = "ON_TRACK" | "DUE" | "AT_RISK" | "DORMANT" | "LOST" | "UNKNOWN";

/** Statuses, the calmest first; last, that of who bought too seldom to tell, and not long ago. */
export const RHYTHM_STATUSES = [
  "ON_TRACK",
  "DUE",
  "AT_RISK",
  "DORMANT",
  "LOST",
  "UNKNOWN",
] as const;

/** Where the statuses part: days since the last purchase over the typical gap, or months. */
export interface RhythmMethod {
  readonly due: number;
  readonly atRisk: number;
  readonly dormant: number;
  /** Lost only beyond this and beyond `dormant`: who orders once a year is not lost at 13 months. */
  readonly lostMonths: number;
  /** Dormant without any known rhythm. */
  readonly silentMonths: number;
}

/** @see method D11; win-back at 1.5 times the client's own interval */
export const USUAL_RHYTHM: RhythmMethod = {
  due: 1,
  atRisk: 1.5,
  dormant: 3,
  lostMonths: 24,
  silentMonths: 12,
};

/** What the rhythm is read from; entry i is client i. */
export interface RhythmInput {
  readonly asOf: Day;
  /** NaN for one who never bought. */
  readonly lastDay: Float64Array;
  /** The client's own gaps, where orders tell them. */
  readonly purchases: PurchaseDays | null;
  /** Otherwise, what a list tells: first day and number of orders; null when it does not. */
  readonly firstDay: Float64Array;
  readonly orders: Float64Array | null;
  /** 1 for a client known to have bought after its last day; null where nothing tells. */
  readonly boughtSince?: Uint8Array | null;
  /** Whose gaps are pooled for clients with too few of their own. */
  readonly segment: readonly string[];
}

/** The rhythm of each client. */
export interface Rhythm {
  /** Typical days between two purchases; NaN when neither the client's nor its segment's is known. */
  readonly gapDays: Float64Array;
  /** Whose gap it is: the client's own median, the mean a list allows, its segment's pooled median. */
  readonly gapSource: readonly ("own" | "mean" | "segment" | "")[];
  /** Days since the last purchase over the typical gap. */
  readonly ratio: Float64Array;
  /** "" for one who never bought. */
  readonly status: readonly (RhythmStatus | "")[];
  /** When the next order is to be expected; it may be past. */
  readonly nextDay: Float64Array;
  /** Days by which it is past; 0 when it is not, NaN when unknown. */
  readonly overdueDays: Float64Array;
  /** Where the statuses were parted. */
  readonly limits: RhythmMethod;
}

/**
 * When each client is to be expected again, by its own median gap from three purchases on, else by that
 * of its segment. Of a client who bought since, on a day nobody knows, no rhythm is told.
 * @see method D11
 */
export function rhythmOf(input: RhythmInput, method: RhythmMethod = USUAL_RHYTHM): Rhythm {
  const { asOf, lastDay, segment, boughtSince } = input;
  const believed = lastDay.map((day, i) => (boughtSince?.[i] === 1 ? Number.NaN : day));
  const own = ownGaps(input);
  const pooled = pooledGaps(own.all, segment);
  const gapDays = own.gap.map((gap, i) =>
    Number.isNaN(gap) && !Number.isNaN(lastDay[i] as number)
      ? (pooled.get(segment[i] as string) ?? Number.NaN)
      : gap,
  );
  const ratio = gapDays.map((gap, i) => (asOf - (believed[i] as number)) / gap);
  const nextDay = gapDays.map((gap, i) => (believed[i] as number) + Math.round(gap));
  return {
    gapDays,
    gapSource: Array.from(gapDays, (gap, i) => {
      if (Number.isNaN(gap)) return "";
      return Number.isNaN(own.gap[i] as number) ? "segment" : own.source;
    }),
    ratio,
    status: statusesOf({ lastDay, believed, ratio, asOf }, method),
    nextDay,
    overdueDays: nextDay.map((day) => (Number.isNaN(day) ? Number.NaN : Math.max(0, asOf - day))),
    limits: method,
  };
}

interface Placed {
  readonly lastDay: Float64Array;
  /** The same, NaN where it is not believed. */
  readonly believed: Float64Array;
  readonly ratio: Float64Array;
  readonly asOf: Day;
}

function statusesOf({ lastDay, believed, ratio, asOf }: Placed, method: RhythmMethod) {
  const silent = addMonths(asOf, -method.silentMonths);
  const lost = addMonths(asOf, -method.lostMonths);
  return Array.from(ratio, (rho, i): RhythmStatus | "" => {
    const last = lastDay[i] as number;
    if (Number.isNaN(last)) return "";
    if (Number.isNaN(believed[i] as number)) return "UNKNOWN";
    const isSilent = Number.isNaN(rho) ? last < silent : rho > method.dormant;
    if (isSilent) return last < lost ? "LOST" : "DORMANT";
    if (Number.isNaN(rho)) return "UNKNOWN";
    if (rho <= method.due) return "ON_TRACK";
    return rho <= method.atRisk ? "DUE" : "AT_RISK";
  });
}
