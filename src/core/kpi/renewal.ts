import { addMonths, type Day } from "../maths/day.ts";

/** Contracts; entry i is client i, NaN where unknown. */
export interface Contracts {
  readonly end: Float64Array;
  /** Start of the present contract; null when the source has none. */
  readonly start: Float64Array | null;
  /** First and last purchase. */
  readonly firstDay: Float64Array;
  readonly lastDay: Float64Array;
}

/** How many contracts were renewed. */
export interface Renewal {
  /** Came to an end in the period. */
  readonly due: number;
  readonly renewed: number;
  /** NaN when none was due. */
  readonly rate: number;
  /** Come to an end in the three months ahead: indices of clients, the nearest first. */
  readonly upcoming: readonly number[];
}

const AHEAD_MONTHS = 3;

/**
 * Contracts renewed out of those due in the months up to the as-of date. A list holds one contract a
 * client, so a renewal shows in one of two ways: the contract ended and the client bought after it, or
 * the contract began in the period though the client had bought before.
 * @see method D8; article 1
 */
export function renewalOf(contracts: Contracts, asOf: Day, months = 12): Renewal {
  const { end, start, firstDay, lastDay } = contracts;
  const from = addMonths(asOf, -months);
  const ahead = addMonths(asOf, AHEAD_MONTHS);
  const upcoming: number[] = [];
  let due = 0;
  let renewed = 0;
  for (let i = 0; i < end.length; i++) {
    const last = end[i] as number;
    const began = start?.[i] ?? Number.NaN;
    const isOver = last > from && last <= asOf;
    const isNext = began > from && began <= asOf && (firstDay[i] as number) < began && last > asOf;
    if (isOver || isNext) due++;
    if (isNext || (isOver && (lastDay[i] as number) > last)) renewed++;
    if (last > asOf && last <= ahead) upcoming.push(i);
  }
  upcoming.sort((a, b) => (end[a] as number) - (end[b] as number) || a - b);
  return { due, renewed, rate: due > 0 ? renewed / due : Number.NaN, upcoming };
}
