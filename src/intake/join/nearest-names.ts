import { jaroWinkler } from "../../core/text/similarity.ts";

/** A name near another. */
export interface Near {
  /** Place in the list searched. */
  readonly at: number;
  /** 0 to 1. */
  readonly similarity: number;
}

/** Names less alike than this have nothing to do with each other. */
const LEAST_ALIKE = 0.9;
/** What a name within another is worth. */
const WITHIN = 0.95;
/** A word that so many names share tells nothing. */
const MOST_SHARING = 100;
/** Letters at the beginning under which names are looked up. */
const BEGINNING = 3;

/**
 * Finds the name that comes closest to another one. Only names that share a word or their beginning are
 * compared.
 *
 * @param keys names to search, as company keys; "" is nobody
 * @returns null where none is near
 */
export function nearestNames(keys: readonly string[]): (key: string) => Near | null {
  const byPiece = new Map<string, number[]>();
  keys.forEach((key, at) => {
    for (const piece of piecesOf(key)) {
      const places = byPiece.get(piece);
      if (places) places.push(at);
      else byPiece.set(piece, [at]);
    }
  });
  return (key) => {
    const places = new Set<number>();
    for (const piece of piecesOf(key)) {
      const found = byPiece.get(piece) ?? [];
      if (found.length <= MOST_SHARING) for (const at of found) places.add(at);
    }
    let best: Near | null = null;
    for (const at of places) {
      const similarity = likeness(key, keys[at] as string);
      if (similarity >= LEAST_ALIKE && similarity > (best?.similarity ?? 0))
        best = { at, similarity };
    }
    return best;
  };
}

function piecesOf(key: string): readonly string[] {
  if (key === "") return [];
  return [...new Set([`^${key.slice(0, BEGINNING)}`, ...key.split(" ")])];
}

/** One name within the other ("licorne", "licorne agro") is as near as a slip of the pen. */
function likeness(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const within = ` ${long} `.includes(` ${short} `) ? WITHIN : 0;
  return Math.max(within, jaroWinkler(a, b));
}
