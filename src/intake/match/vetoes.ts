import type { SaidPair } from "./pair-id.ts";
import type { Records } from "./records.ts";

/** What says that two records are one client. @see values.md §8 */
export type MatchLevel = "answer" | "D2" | "D3" | "D4" | "D5";

/** What each group of records has, to know what it may not be merged with; by the group's root. */
export interface Vetoes {
  /** Whether two groups may become one on this proof. */
  readonly allow: (a: number, b: number, level: MatchLevel) => boolean;
  /** Whether the user keeps a member of one group apart from a member of the other. */
  readonly apart: (a: number, b: number) => boolean;
  /** Group b has become part of group a. */
  readonly merged: (a: number, b: number) => void;
}

/**
 * What forbids a merge whatever else is true: the user's word, two valid SIRENs, a person and a
 * company; on a weaker proof also two sites (SIRETs) and, for an e-mail alone, two codes of one source.
 *
 * @param said pairs the user has spoken of
 */
export function vetoesOf(records: Records, said: readonly SaidPair[]): Vetoes {
  const siren = facetOf(records.siren);
  const siret = facetOf(records.siret);
  const kind = facetOf(records.kind);
  const code = facetOf(records.code);
  const apart = apartOf(records, said);
  return {
    allow: (a, b, level) => {
      if (apart.between(a, b)) return false;
      if (level === "answer") return true;
      if (!siren.agree(a, b) || !kind.agree(a, b)) return false;
      if (level === "D2" || level === "D3") return true;
      return siret.agree(a, b) && (level === "D5" || code.agree(a, b));
    },
    apart: apart.between,
    merged: (a, b) => {
      for (const facet of [siren, siret, kind, code]) facet.merged(a, b);
      apart.merged(a, b);
    },
  };
}

interface Facet {
  readonly agree: (a: number, b: number) => boolean;
  readonly merged: (a: number, b: number) => void;
}

/** The values of a column that each group has; blanks agree with everything. */
function facetOf(column: readonly string[]): Facet {
  const first = column.slice();
  /** Groups of several values, which only the user's word or a SIREN brings together. */
  const several = new Map<number, Set<string>>();
  const valuesOf = (group: number): ReadonlySet<string> =>
    several.get(group) ?? new Set(first[group] === "" ? [] : [first[group] as string]);
  return {
    agree: (a, b) => {
      const [one, other] = [first[a] as string, first[b] as string];
      if (one === "" || other === "" || one === other) return true;
      if (!several.has(a) && !several.has(b)) return false;
      const values = valuesOf(b);
      return [...valuesOf(a)].some((value) => values.has(value));
    },
    merged: (a, b) => {
      const all = new Set([...valuesOf(a), ...valuesOf(b)]);
      const [least = ""] = [...all].sort();
      first[a] = least;
      if (all.size > 1) several.set(a, all);
    },
  };
}

interface Apart {
  readonly between: (a: number, b: number) => boolean;
  readonly merged: (a: number, b: number) => void;
}

/** The tokens the user keeps apart, in each group that holds such. */
function apartOf({ token }: Records, said: readonly SaidPair[]): Apart {
  const others = new Map<string, Set<string>>();
  const add = (a: string, b: string): void => {
    others.set(a, (others.get(a) ?? new Set()).add(b));
  };
  for (const { a, b, same } of said) {
    if (same) continue;
    add(a, b);
    add(b, a);
  }
  const held = new Map<number, Set<string>>();
  token.forEach((each, record) => {
    if (others.has(each)) held.set(record, new Set([each]));
  });
  return {
    between: (a, b) => {
      const [one, other] = [held.get(a), held.get(b)];
      if (!one || !other) return false;
      return [...one].some((each) => [...(others.get(each) ?? [])].some((to) => other.has(to)));
    },
    merged: (a, b) => {
      const both = [...(held.get(a) ?? []), ...(held.get(b) ?? [])];
      if (both.length > 0) held.set(a, new Set(both));
    },
  };
}
