import { migrationOf } from "../kpi/migration.ts";
import { exactSum } from "../maths/sum.ts";
import type { Move, SegmentPair, WhatIf } from "./what-if.ts";

/** Where each client stands by one way of sorting, and in which order the places come. */
export interface Sorting {
  /** "" for a client it says nothing of. */
  readonly of: readonly string[];
  readonly order: readonly string[];
}

/** The clients sorted twice; entry i is client i. */
interface Sorted {
  readonly ids: readonly string[];
  /** NaN where unknown. */
  readonly revenue: Float64Array;
}

/** Two ways of sorting the same clients side by side: classes, statuses of the rhythm. */
export function compareSortings(before: Sorting, after: Sorting, clients: Sorted): WhatIf {
  const sides = [before, after].map((side) => sumsOf(side, clients));
  const places = [...new Set([...before.order, ...after.order])];
  const segments = places.flatMap((key): SegmentPair[] => {
    const [first, second] = sides.map((sums) => sums.get(key) ?? []);
    if (!first?.length && !second?.length) return [];
    return [
      {
        key,
        clientsBefore: first?.length ?? 0,
        clientsAfter: second?.length ?? 0,
        revenueBefore: exactSum(first ?? []),
        revenueAfter: exactSum(second ?? []),
      },
    ];
  });
  const moves = migrationOf(before.of, after.of, clients.revenue)
    .filter(({ from, to }) => from !== to)
    .map(({ members, ...move }): Move => {
      return { ...move, ids: members.map((i) => clients.ids[i] as string) };
    });
  return { segments, moved: moves.reduce((sum, move) => sum + move.clients, 0), moves };
}

/** Revenue of each client at each place. */
function sumsOf({ of }: Sorting, { revenue }: Sorted): ReadonlyMap<string, number[]> {
  const sums = new Map<string, number[]>();
  of.forEach((key, i) => {
    const known = sums.get(key);
    if (known) known.push(revenue[i] as number);
    else sums.set(key, [revenue[i] as number]);
  });
  return sums;
}
