import { median } from "../maths/median.ts";
import type { FamilyGrid } from "./family-grid.ts";

/** A family a client does not buy from us. */
export interface Gap {
  readonly family: number;
  /** Part of its peers who buy it, 0 to 1. */
  readonly buyers: number;
  /** Median spend of those who do. */
  readonly value: number;
}

/** Peers of one sector who buy a family, from which its median is theirs alone. */
const PEERS_NEEDED = 8;

/** What peers spend, asked family by family. */
export interface ProductSpace {
  /** The gaps of a client, the most promising (buyers × value) first. */
  readonly gapsOf: (i: number) => readonly Gap[];
  /** The family each client would most likely buy next; -1 where it buys all, or nothing at all. */
  readonly next: Int32Array;
  /** The value of that family for it; NaN where there is none. */
  readonly nextValue: Float64Array;
}

/**
 * What each client does not buy though others do, valued at the median spend of those who do: of its
 * sector where at least 8 of it buy the family, else of all. Clients who buy nothing have no gaps.
 * @see method D14
 */
export function productSpace(grid: FamilyGrid, sector: readonly string[] | null): ProductSpace {
  const count = grid.names.length;
  const groups = groupsOf(grid, sector);
  const all = groups.get("") as Group;
  const gapAt = (i: number, family: number): Gap => {
    const own = groups.get(keyOf(sector, i)) as Group;
    const buyersOf = (group: Group) => group.spends[family]?.length ?? 0;
    const peers = buyersOf(own) >= PEERS_NEEDED ? own : all;
    return { family, buyers: buyersOf(peers) / peers.active, value: peers.median(family) };
  };
  const gapsOf = (i: number): Gap[] => {
    const gaps: Gap[] = [];
    if ((grid.bought[i] as number) === 0) return gaps;
    for (let family = 0; family < count; family++) {
      if (grid.spend.has(i * count + family)) continue;
      const gap = gapAt(i, family);
      if (gap.buyers > 0) gaps.push(gap);
    }
    return gaps;
  };
  const next = new Int32Array(grid.clients).fill(-1);
  const nextValue = new Float64Array(grid.clients).fill(Number.NaN);
  for (let i = 0; i < grid.clients; i++) {
    let best: Gap | null = null;
    for (const gap of gapsOf(i)) if (best === null || promise(gap) > promise(best)) best = gap;
    if (best === null) continue;
    next[i] = best.family;
    nextValue[i] = best.value;
  }
  const sorted = (i: number) =>
    gapsOf(i).sort((a, b) => promise(b) - promise(a) || a.family - b.family);
  return { gapsOf: sorted, next, nextValue };
}

/** What a gap is worth on average: how likely peers buy, times what they spend. */
function promise({ buyers, value }: Gap): number {
  return buyers * value;
}

interface Group {
  /** Clients who buy any family. */
  active: number;
  /** Spends of the buyers of each family. */
  readonly spends: number[][];
  readonly median: (family: number) => number;
}

/** All clients under "", and those of each sector. */
function groupsOf(grid: FamilyGrid, sector: readonly string[] | null): Map<string, Group> {
  const groups = new Map<string, Group>();
  const groupAt = (key: string): Group => {
    const found = groups.get(key) ?? newGroup(grid.names.length);
    groups.set(key, found);
    return found;
  };
  groupAt("");
  const keysOf = (i: number) => [...new Set(["", keyOf(sector, i)])];
  grid.bought.forEach((families, i) => {
    if (families > 0) for (const key of keysOf(i)) groupAt(key).active++;
  });
  for (const [pair, amount] of grid.spend) {
    const i = Math.floor(pair / grid.names.length);
    for (const key of keysOf(i)) groupAt(key).spends[pair % grid.names.length]?.push(amount);
  }
  return groups;
}

function newGroup(families: number): Group {
  const spends: number[][] = Array.from({ length: families }, () => []);
  const known = new Map<number, number>();
  return {
    active: 0,
    spends,
    median: (family) => {
      const found = known.get(family) ?? median(spends[family] ?? []);
      known.set(family, found);
      return found;
    },
  };
}

function keyOf(sector: readonly string[] | null, i: number): string {
  return sector?.[i]?.trim().toLowerCase() ?? "";
}
