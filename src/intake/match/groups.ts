import type { ProofField } from "./records.ts";
import type { MatchLevel, Vetoes } from "./vetoes.ts";

/** Why two records came into one group. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly level: MatchLevel;
  /** The column they agree in; null when the user said so. */
  readonly by: ProofField | null;
}

/** Records merged so far. */
export interface Groups {
  /** The record that stands for a record's group. */
  readonly find: (record: number) => number;
  /** Merges the groups of two records unless a veto forbids it. @returns whether they are one group now */
  readonly unite: (link: Link) => boolean;
  /** What merged them, in the order it happened. */
  readonly links: readonly Link[];
}

/**
 * Every record a group of its own.
 *
 * @param size number of records
 * @param rank the record that comes first in it stands for its group
 * @param vetoes looked at before every merge, so that a merge by way of a third record bridges none
 */
export function openGroups(size: number, rank: Int32Array, vetoes: Vetoes): Groups {
  const parent = Int32Array.from({ length: size }, (_, record) => record);
  const links: Link[] = [];
  const find = (record: number): number => {
    let root = record;
    while (parent[root] !== root) root = parent[root] as number;
    for (let at = record; parent[at] !== root; ) {
      const next = parent[at] as number;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  return {
    find,
    links,
    unite: (link) => {
      const [a, b] = [find(link.a), find(link.b)];
      if (a === b) return true;
      if (!vetoes.allow(a, b, link.level)) return false;
      const [head, other] = (rank[a] as number) < (rank[b] as number) ? [a, b] : [b, a];
      parent[other] = head;
      vetoes.merged(head, other);
      links.push(link);
      return true;
    },
  };
}
