import { jaroWinkler } from "../../core/text/similarity.ts";
import { blocksOf } from "./blocks.ts";
import { nearKeys } from "./near-keys.ts";
import { pairId } from "./pair-id.ts";
import { RECORD_FIELDS, type RecordField, type Records } from "./records.ts";

/** Two clients that may be one: nothing but the user's word merges them. */
export interface PossiblePair {
  /** Of the question about them; the same whatever the order of the rows. */
  readonly id: string;
  readonly a: number;
  readonly b: number;
  readonly level: "D6" | "D7";
  /** How alike the names are, 0 to 1. */
  readonly similarity: number;
  /** How alike the words are that they do not share, 0 to 1: "clinique belorme" and "clinique valombre" are not. */
  readonly telling: number;
  /** Columns both have, in which they differ: each makes it less likely that they are one. */
  readonly differing: readonly RecordField[];
  /** The user has said that they are two. */
  readonly apart: boolean;
}

interface Looking {
  /** Completed by the merges. */
  readonly records: Records;
  readonly heads: readonly number[];
  readonly rank: Int32Array;
  /** Whether the user has said that two clients are two. */
  readonly apart: (a: number, b: number) => boolean;
}

/** Clients of one name that are compared with each other; others of that name only with these. */
const MOST_HEADS = 10;

/**
 * The pairs that may be one client: D6 the same key and nothing else, D7 nearly the same key in the
 * same postal code. Of many clients of one name each is paired with the first, not all with all.
 *
 * @returns likeliest first: the same key before a near one, fewer differing columns before more
 * @see values.md §8
 */
export function possiblePairs(looking: Looking): readonly PossiblePair[] {
  const pairs = [...sameKeys(looking), ...nearlySameKeys(looking)];
  return pairs.sort(
    (a, b) =>
      a.differing.length - b.differing.length ||
      b.similarity - a.similarity ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

function sameKeys(looking: Looking): PossiblePair[] {
  const { records, heads, rank } = looking;
  const pairs: PossiblePair[] = [];
  for (const block of blocksOf(heads, (i) => records.key[i] as string, rank)) {
    const firsts: number[] = [];
    for (const b of block) {
      const found = firsts.map((a) => pairOf(looking, { a, b, level: "D6" }));
      for (const pair of found) if (pair) pairs.push(pair);
      const told = found.some((pair) => pair !== null && !pair.apart);
      if (!told && firsts.length < MOST_HEADS) firsts.push(b);
    }
  }
  return pairs;
}

function nearlySameKeys(looking: Looking): PossiblePair[] {
  const seen = new Set<string>();
  return nearKeys(looking).flatMap(([a, b]) => {
    const pair = pairOf(looking, { a, b, level: "D7" });
    if (pair === null || seen.has(pair.id)) return [];
    seen.add(pair.id);
    return [pair];
  });
}

/** Null for two that cannot be one, whatever their names: two SIRENs, sites of one, a person and a company. */
function pairOf(
  { records, rank, apart }: Looking,
  found: Pick<PossiblePair, "a" | "b" | "level">,
): PossiblePair | null {
  const [a, b] =
    (rank[found.a] as number) < (rank[found.b] as number) ? [found.a, found.b] : [found.b, found.a];
  const differing = RECORD_FIELDS.filter((field) => {
    const [one, other] = [records[field][a], records[field][b]];
    return field !== "key" && field !== "code" && one !== "" && other !== "" && one !== other;
  });
  if (differing.includes("siren") || differing.includes("siret") || differing.includes("kind")) {
    return null;
  }
  const id = pairId(records.token[a] as string, records.token[b] as string);
  const keys = [records.key[a] as string, records.key[b] as string] as const;
  const similarity = jaroWinkler(...keys);
  const telling = likenessOfRest(...keys);
  return { id, a, b, level: found.level, similarity, telling, differing, apart: apart(a, b) };
}

/** Names that only lack a word are alike. */
function likenessOfRest(a: string, b: string): number {
  const [left, right] = [a.split(" "), b.split(" ")];
  const rest = left.filter((word) => !right.includes(word)).join(" ");
  const other = right.filter((word) => !left.includes(word)).join(" ");
  return rest === "" || other === "" ? 1 : jaroWinkler(rest, other);
}
