import { exactSum } from "../maths/sum.ts";

/** Clients who went from one segment to another. */
export interface Migration {
  readonly from: string;
  readonly to: string;
  readonly clients: number;
  /** What they bring after the move. */
  readonly revenue: number;
  /** Their indices, ascending. */
  readonly members: readonly number[];
}

/**
 * Who moved between two sortings of the same clients, and who stayed (from and to are the same).
 * @param before Segment of each client; "" for one who was not there.
 * @param after The same later, or by another method.
 * @param revenue Entry i for client i.
 * @returns The largest moves of money first.
 */
export function migrationOf(
  before: readonly string[],
  after: readonly string[],
  revenue: Float64Array,
): readonly Migration[] {
  const moves = new Map<string, number[]>();
  after.forEach((to, i) => {
    const key = `${before[i]}\u0000${to}`;
    const members = moves.get(key);
    if (members) members.push(i);
    else moves.set(key, [i]);
  });
  return [...moves]
    .map(([key, members]): Migration => {
      const [from = "", to = ""] = key.split("\u0000");
      const sum = exactSum(members.map((i) => revenue[i] as number));
      return { from, to, clients: members.length, revenue: sum, members };
    })
    .sort((a, b) => b.revenue - a.revenue || b.clients - a.clients || compare(a, b));
}

function compare(a: Migration, b: Migration): number {
  return `${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1;
}
