import type { Classing } from "../abc/classing.ts";
import type { Day } from "../maths/day.ts";
import type { RfmScores } from "../rfm/scores.ts";
import { type ColumnStock, columnStock } from "./column-finder.ts";
import { evolutionOf } from "./columns.ts";
import type { Figures } from "./figures.ts";
import { type ComputedColumns, ruleColumns, type WalletColumns } from "./rule-columns.ts";

/** What is worked out of each client before it is sorted by rules or criteria. */
export interface Measured {
  readonly figures: Figures;
  readonly abc: Classing;
  readonly scores: RfmScores;
  readonly rfmSegment: readonly string[];
  readonly asOf: Day;
}

/** Every column rules and criteria may speak of. @param wallets Worked out when one of theirs is asked for. */
export function stockOf(parts: Measured, wallets: () => WalletColumns): ColumnStock {
  const { orderList, period, clients } = parts.figures;
  const sales = orderList && period ? { orders: orderList, ...period } : null;
  const sources = { clients, asOf: parts.asOf, sales };
  return columnStock(clients, ruleColumns(computedOf(parts), wallets, sources));
}

/** What the figures say, by the names of the columns. */
function computedOf({ figures, abc, scores, rfmSegment }: Measured): ComputedColumns {
  const { revenue, recencyDays, firstDay, lastDay } = figures;
  return {
    revenue,
    orders: figures.orders ?? unknown(figures),
    recencyDays,
    firstDay,
    lastDay,
    margin: figures.margin ?? unknown(figures),
    share: abc.share,
    rank: abc.rank,
    previousRevenue: figures.movement?.before ?? unknown(figures),
    evolution: evolutionOf(figures) ?? unknown(figures),
    r: scores.r,
    f: scores.f,
    m: scores.m,
    abc: abc.classes,
    rfm: scores.codes,
    rfmSegment,
  };
}

/** A column of which nothing is known. */
export function unknown({ clients }: Figures): Float64Array {
  return new Float64Array(clients.size).fill(Number.NaN);
}
