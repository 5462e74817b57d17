import type { FactSources, SourcedFact } from "../../core/orders.ts";

/** Where one fact of each client comes from, while lists are merged. */
export interface SourceColumn {
  /** The fact of this client comes from that list. */
  readonly from: (client: number, part: number) => void;
  /** … and from that list too. */
  readonly also: (client: number, part: number) => void;
}

/** Keeps account of where facts come from. */
export interface SourceBook {
  readonly column: (fact: SourcedFact, size: number) => SourceColumn;
  readonly done: () => FactSources;
}

/**
 * An account of the lists with these names. A fact that two lists have made together has a name of its own,
 * "Orders 2025 + Orders 2026".
 */
export function openSources(parts: readonly string[]): SourceBook {
  const names = [...parts];
  const together = new Map<string, number>();
  const of: Partial<Record<SourcedFact, Int8Array>> = {};
  const both = (a: number, b: number): number => {
    const key = `${a} ${b}`;
    const known = together.get(key);
    if (known !== undefined) return known;
    const place = names.push(`${names[a]} + ${names[b]}`) - 1;
    together.set(key, place);
    return place;
  };
  return {
    column: (fact, size) => {
      const column = of[fact] ?? new Int8Array(size).fill(-1);
      of[fact] = column;
      return {
        from: (client, part) => {
          column[client] = part;
        },
        also: (client, part) => {
          const known = column[client] as number;
          if (known < 0) column[client] = part;
          else if (known !== part && !within(names[known], names[part])) {
            column[client] = both(known, part);
          }
        },
      };
    },
    done: () => ({ names, of }),
  };
}

/** Whether a list is one of those that made a fact together. */
function within(all: string | undefined, one: string | undefined): boolean {
  return all === one || ` + ${all} + `.includes(` + ${one} + `);
}
