import type { Groups } from "./groups.ts";
import { RECORD_FIELDS, type Records } from "./records.ts";

/**
 * The groups as records: each column of a group's head completed from its other members, the first in
 * rank that has it. What one member lacks another may prove.
 *
 * @returns columns as long as before; only those of heads are filled with more than they had
 */
export function completed(records: Records, groups: Groups, rank: Int32Array): Records {
  const order = Array.from(rank, () => 0);
  rank.forEach((place, record) => {
    order[place] = record;
  });
  const columns: Record<string, string[]> = {};
  for (const field of RECORD_FIELDS) {
    const column: string[] = [...records[field]];
    for (const record of order) {
      const head = groups.find(record);
      if (column[head] === "") column[head] = records[field][record] as string;
    }
    columns[field] = column;
  }
  return { ...records, ...columns };
}

/** The record that stands for each group, in the order of rank. */
export function headsOf(groups: Groups, rank: Int32Array): number[] {
  const heads: number[] = [];
  for (let record = 0; record < rank.length; record++) {
    if (groups.find(record) === record) heads.push(record);
  }
  return heads.sort((a, b) => (rank[a] as number) - (rank[b] as number));
}
