import type { AbcResult } from "../abc/abc.ts";
import { once } from "../lazily.ts";
import { purgeDays } from "../quality/purge.ts";
import type { RfmScores } from "../rfm/scores.ts";
import type { Figures } from "./figures.ts";
import type { ClientColumns } from "./portfolio.ts";

interface Parts {
  readonly figures: Figures;
  readonly abc: AbcResult;
  readonly scores: RfmScores;
  readonly rfmSegment: readonly string[];
  readonly segment: readonly string[];
  readonly clv: Float64Array;
}

/** The computed columns side by side. */
export function columnsOf(parts: Parts): ClientColumns {
  const { figures, abc, scores } = parts;
  const unknown = new Float64Array(figures.clients.size).fill(Number.NaN);
  const { lastContact = null } = figures.clients.numbers;
  const purgeDay = once(() => purgeDays(figures.lastDay, lastContact));
  return {
    revenue: figures.revenue,
    previousRevenue: figures.movement?.before ?? unknown,
    evolution: evolutionOf(figures) ?? unknown,
    orders: figures.orders ?? unknown,
    firstDay: figures.firstDay,
    lastDay: figures.lastDay,
    recencyDays: figures.recencyDays,
    share: abc.share,
    cumulativeShare: abc.cumulativeShare,
    rank: abc.rank,
    abc: abc.classes,
    r: scores.r,
    f: scores.f,
    m: scores.m,
    rfm: scores.codes,
    rfmSegment: parts.rfmSegment,
    segment: parts.segment,
    margin: figures.margin ?? unknown,
    clv: parts.clv,
    get purgeDay() {
      return purgeDay();
    },
  };
}

/** (after - before) / before over the two movement periods; null without two. */
export function evolutionOf({ movement }: Figures): Float64Array | null {
  if (movement === null) return null;
  const { before, after } = movement;
  return before.map((start, i) =>
    start > 0 ? ((after[i] as number) - start) / start : Number.NaN,
  );
}
