import { jaroWinkler } from "../../core/text/similarity.ts";
import type { Records } from "./records.ts";

/** How alike two keys must be. @see values.md §8, D7 */
const ALIKE = 0.93;
/** Longer names than this many words are not tried with a word less. */
const MOST_WORDS = 12;
/** Letters in common at the beginning of keys that are compared. */
const BEGINNING = 2;
/** In a crowded block a key is compared with so many that follow it in the alphabet. */
const NEIGHBOURS = 8;
/** Below this share of the other's length no key reaches `ALIKE`. */
const SHORTEST = 0.7;
const NO_DIGIT = /\D+/g;

interface Keys {
  readonly records: Records;
  readonly heads: readonly number[];
  readonly rank: Int32Array;
}

/** One key in one postal code, and the first record that has both. */
interface Spot {
  readonly key: string;
  readonly record: number;
}

/**
 * Pairs of records in one postal code whose keys are nearly the same: alike by 0.93, or one has a word
 * more. Only keys that begin alike and stand near each other in the alphabet are compared, so that the
 * work grows with the records and not with their pairs.
 */
export function nearKeys(keys: Keys): readonly (readonly [number, number])[] {
  return spotsByPostalCode(keys).flatMap((spots) => [...withWordMore(spots), ...alike(spots)]);
}

/** The keys of each postal code, by alphabet. */
function spotsByPostalCode({ records, heads, rank }: Keys): readonly (readonly Spot[])[] {
  const byCode = new Map<string, Map<string, number>>();
  const inOrder = [...heads].sort((a, b) => (rank[a] as number) - (rank[b] as number));
  for (const record of inOrder) {
    const [code, key] = [records.postalCode[record], records.key[record]];
    if (!code || !key) continue;
    const spots = byCode.get(code) ?? new Map<string, number>();
    if (!spots.has(key)) spots.set(key, record);
    byCode.set(code, spots);
  }
  return [...byCode.values()].map((spots) =>
    [...spots].map(([key, record]) => ({ key, record })).sort((a, b) => (a.key < b.key ? -1 : 1)),
  );
}

function withWordMore(spots: readonly Spot[]): [number, number][] {
  const byKey = new Map(spots.map(({ key, record }) => [key, record]));
  const pairs: [number, number][] = [];
  for (const { key, record } of spots) {
    const words = key.split(" ");
    if (words.length < 2 || words.length > MOST_WORDS) continue;
    for (let left = 0; left < words.length; left++) {
      const other = byKey.get(words.filter((_, at) => at !== left).join(" "));
      if (other !== undefined && other !== record) pairs.push([other, record]);
    }
  }
  return pairs;
}

function alike(spots: readonly Spot[]): [number, number][] {
  const pairs: [number, number][] = [];
  spots.forEach(({ key, record }, at) => {
    const beginning = key.slice(0, BEGINNING);
    for (let next = at + 1; next < spots.length && next <= at + NEIGHBOURS; next++) {
      const other = spots[next] as Spot;
      if (!other.key.startsWith(beginning)) break;
      if (mayBeAlike(key, other.key) && jaroWinkler(key, other.key) >= ALIKE) {
        pairs.push([record, other.record]);
      }
    }
  });
  return pairs;
}

/** A name of another length is another name, and so is one with another number. */
function mayBeAlike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  return short >= SHORTEST * long && a.replace(NO_DIGIT, "") === b.replace(NO_DIGIT, "");
}
