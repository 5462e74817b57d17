import type { History } from "./model.ts";

/** Histories in columns, entry i is client i. NaN for a client who never bought. */
export interface Histories {
  readonly repeats: Float64Array;
  readonly lastWeeks: Float64Array;
  readonly weeks: Float64Array;
}

/** Distinct histories and how many clients have each, in an order that does not depend on the rows'. */
export interface Patterns extends Histories {
  readonly size: number;
  /** Clients behind each pattern. */
  readonly clients: Float64Array;
  /** The numbers of repeats there are, ascending, so that what depends on nothing else is computed once. */
  readonly counts: readonly number[];
  /** For each pattern the place of its repeats in `counts`. */
  readonly countAt: Int32Array;
  /** For each client its pattern; -1 for one who never bought. */
  readonly of: Int32Array;
}

/** Clients with the same history counted together. */
export function patternsOf({ repeats, lastWeeks, weeks }: Histories): Patterns {
  const at = (column: Float64Array, i: number): number => column[i] as number;
  const order = Int32Array.from(repeats.keys())
    .filter((i) => !Number.isNaN(at(repeats, i)))
    .sort(
      (i, j) =>
        at(repeats, i) - at(repeats, j) ||
        at(lastWeeks, i) - at(lastWeeks, j) ||
        at(weeks, i) - at(weeks, j),
    );
  const of = new Int32Array(repeats.length).fill(-1);
  const firsts: number[] = [];
  const clients: number[] = [];
  for (const i of order) {
    const first = firsts[firsts.length - 1] ?? -1;
    const same =
      first >= 0 &&
      at(repeats, first) === at(repeats, i) &&
      at(lastWeeks, first) === at(lastWeeks, i) &&
      at(weeks, first) === at(weeks, i);
    if (same) clients[clients.length - 1] = (clients[clients.length - 1] as number) + 1;
    else {
      firsts.push(i);
      clients.push(1);
    }
    of[i] = firsts.length - 1;
  }
  const pick = (column: Float64Array) => Float64Array.from(firsts, (i) => at(column, i));
  const x = pick(repeats);
  const counts = [...new Set(x)];
  const places = new Map(counts.map((count, place) => [count, place]));
  return {
    size: firsts.length,
    repeats: x,
    lastWeeks: pick(lastWeeks),
    weeks: pick(weeks),
    clients: Float64Array.from(clients),
    counts,
    countAt: Int32Array.from(x, (count) => places.get(count) as number),
    of,
  };
}

/** The history of entry i. */
export function historyAt({ repeats, lastWeeks, weeks }: Histories, i: number): History {
  return {
    repeats: repeats[i] as number,
    lastWeeks: lastWeeks[i] as number,
    weeks: weeks[i] as number,
  };
}

/** The same patterns in another unit of time. @param unit Weeks that make one. */
export function inUnits(patterns: Patterns, unit: number): Patterns {
  return {
    ...patterns,
    lastWeeks: patterns.lastWeeks.map((weeks) => weeks / unit),
    weeks: patterns.weeks.map((weeks) => weeks / unit),
  };
}
