import type { Day } from "../maths/day.ts";

/** Deals or quotes by how they ended. */
export interface Outcomes {
  readonly won: number;
  readonly lost: number;
  readonly open: number;
}

/** How often deals are won. */
export interface Conversion extends Outcomes {
  /** Won of those decided; NaN when none is. */
  readonly winRate: number;
  /** Won of all, those still open included. */
  readonly wonOfAll: number;
}

/** Won over decided, the open ones aside. @see method D12 */
export function conversionOf({ won, lost, open }: Outcomes): Conversion {
  return {
    won,
    lost,
    open,
    winRate: part(won, won + lost),
    wonOfAll: part(won, won + lost + open),
  };
}

/** New clients out of prospects, and how they were matched. */
export interface ProspectConversion {
  readonly converted: number;
  readonly prospects: number;
  readonly rate: number;
  /** "cohort": of the records made in the period, those who bought since. "period": side by side only. */
  readonly by: "cohort" | "period";
}

interface Prospects {
  /** Day each record was made; NaN where unknown, null when the source has none. */
  readonly created: Float64Array | null;
  /** 1 for a client who ever bought. */
  readonly bought: Uint8Array;
  readonly from: Day;
  readonly to: Day;
  /** New clients of the period; NaN when movements are unknown. */
  readonly fresh: number;
}

/**
 * How many prospects became clients: of the records made in the period where their dates are known, else
 * new clients of the period over the prospects there were.
 * @see method D12; article 5
 */
export function prospectConversion(input: Prospects): ProspectConversion {
  const { created, bought, from, to, fresh } = input;
  const dated = (i: number) => {
    const day = created?.[i] ?? Number.NaN;
    return day >= from && day <= to;
  };
  const cohort = Array.from(bought.keys()).filter(dated);
  if (cohort.length > 0) {
    const converted = cohort.filter((i) => bought[i] === 1).length;
    return { converted, prospects: cohort.length, rate: converted / cohort.length, by: "cohort" };
  }
  const still = bought.filter((flag) => flag === 0).length;
  const prospects = still + fresh;
  return { converted: fresh, prospects, rate: part(fresh, prospects), by: "period" };
}

/** Clients who buy two families of products or more, of those who buy any. @see method D12 */
export function crossSellRate(families: ArrayLike<number>): number {
  const active = Array.from(families).filter((count) => count > 0);
  return part(active.filter((count) => count >= 2).length, active.length);
}

function part(some: number, all: number): number {
  return all > 0 ? some / all : Number.NaN;
}
