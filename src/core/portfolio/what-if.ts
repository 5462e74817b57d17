import { migrationOf } from "../kpi/migration.ts";
import { addMonths, type Day } from "../maths/day.ts";
import { exactSum } from "../maths/sum.ts";
import { buildPortfolio } from "./build.ts";
import type { Method } from "./method.ts";
import type { Portfolio, Source } from "./portfolio.ts";
import { segmentOrder } from "./segmentation.ts";

/** One segment by two methods. */
export interface SegmentPair {
  readonly key: string;
  readonly clientsBefore: number;
  readonly clientsAfter: number;
  readonly revenueBefore: number;
  readonly revenueAfter: number;
}

/** Clients who would change segment. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly clients: number;
  readonly revenue: number;
  readonly ids: readonly string[];
}

/** What another method would change. */
export interface WhatIf {
  /** In the order of the first method, then those only the second has. */
  readonly segments: readonly SegmentPair[];
  readonly moved: number;
  /** The largest of money first; who stays is in none. */
  readonly moves: readonly Move[];
}

/** Two methods on one list, side by side. @throws Problem as `buildPortfolio` */
export function whatIf(source: Source, methods: readonly [Method, Method], asOf: Day): WhatIf {
  const [before, after] = methods;
  return comparePortfolios(
    buildPortfolio(source, before, asOf),
    buildPortfolio(source, after, asOf),
  );
}

/** The same for two portfolios of the same clients. */
export function comparePortfolios(before: Portfolio, after: Portfolio): WhatIf {
  const keys = [...before.segments, ...after.segments].map(({ key }) => key);
  const segments = [...new Set(keys)].map((key): SegmentPair => {
    const [first, second] = [before, after].map(({ segments: all }) =>
      all.find((segment) => segment.key === key),
    );
    return {
      key,
      clientsBefore: first?.clients ?? 0,
      clientsAfter: second?.clients ?? 0,
      revenueBefore: first?.revenue ?? 0,
      revenueAfter: second?.revenue ?? 0,
    };
  });
  const moves = movesBetween(before.columns.segment, after);
  return { segments, moved: moves.reduce((sum, { clients }) => sum + clients, 0), moves };
}

function movesBetween(before: readonly string[], { columns, clients }: Portfolio): readonly Move[] {
  return migrationOf(before, columns.segment, columns.revenue)
    .filter(({ from, to }) => from !== to)
    .map(({ members, ...move }) => ({ ...move, ids: members.map((i) => clients.id[i] as string) }));
}

/** Who moved between segments in the months up to the as-of date. */
export interface SegmentMigration {
  readonly from: Day;
  readonly to: Day;
  /** Moves and stays; `from` is "" for clients who were not yet there. The largest of money first. */
  readonly moves: readonly Move[];
  /** Revenue of those who are in a worse segment than before, of the segments in their order. */
  readonly worse: { readonly clients: number; readonly revenue: number };
}

/**
 * The portfolio as it was some months ago beside that of today, today's scores cut where the earlier ones
 * were: with cuts of its own a client would change segment though nothing of its own changed. Over a
 * period that keeps growing ("all orders") figures only rise: choose a period of months.
 * @returns null for a client list, which does not tell what it was.
 * @see method D3.8
 */
export function segmentMigration(
  source: Source,
  method: Method,
  { asOf, months }: { readonly asOf: Day; readonly months: number },
): SegmentMigration | null {
  if (source.shape !== "orders") return null;
  const from = addMonths(asOf, -months);
  const before = buildPortfolio(source, { ...method, overrides: [] }, from);
  const { frozen } = before.thresholds;
  const rfm = frozen === null ? method.rfm : { ...method.rfm, scoring: "frozen" as const, frozen };
  const after = buildPortfolio(source, { ...method, rfm, overrides: [] }, asOf);
  const known = before.columns.segment.map((key, i) =>
    Number.isNaN(before.columns.firstDay[i] as number) ? "" : key,
  );
  const moves = migrationOf(known, after.columns.segment, after.columns.revenue);
  const order = segmentOrder(after.method);
  const fell = moves.filter(
    ({ from: old, to }) => order.includes(old) && order.indexOf(to) > order.indexOf(old),
  );
  return {
    from,
    to: asOf,
    moves: moves.map(({ members, ...move }) => ({
      ...move,
      ids: members.map((i) => after.clients.id[i] as string),
    })),
    worse: {
      clients: fell.reduce((sum, { clients }) => sum + clients, 0),
      revenue: exactSum(fell.map(({ revenue }) => revenue)),
    },
  };
}
