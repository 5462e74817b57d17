import { type KeyBlock, keyBlock, setKeys } from "./text-keys.ts";

/** Texts turned into numbers: `texts[index[i]]` is the i-th text. */
export interface Interned {
  readonly index: Int32Array;
  /** Each text once, in the order it first came. */
  readonly texts: readonly string[];
}

/** Texts at a time: few enough for their rows, read just before, to be still in the cache. */
export const BLOCK = 512;

/**
 * Gives each distinct text a number from 0, exactly: "007" and "7" stay two.
 *
 * An order list repeats its ids many times in fresh strings, which a Map would have to hash one by
 * one: this is about three times as fast on a million rows.
 */
export function intern(texts: ArrayLike<string>): Interned {
  const interner = createInterner();
  const index = new Int32Array(texts.length);
  const block: string[] = new Array(BLOCK).fill("");
  for (let from = 0; from < texts.length; from += BLOCK) {
    const part = index.subarray(from, from + BLOCK);
    for (let i = 0; i < part.length; i++) block[i] = texts[from + i] as string;
    addBlock(interner, block, part);
  }
  return { index, texts: interner.texts };
}

/** Texts numbered so far, for a caller who reads them on the way through something else. */
export interface Interner {
  readonly texts: string[];
  readonly keys: KeyBlock;
  /** Open-addressed: slot s holds a hash at 2s and, at 2s + 1, the number plus one (0 when free). */
  table: Int32Array;
  /** The key of each number, in two words. */
  seen: Int32Array;
}

/** Without any text yet. */
export function createInterner(): Interner {
  return {
    texts: [],
    keys: keyBlock(BLOCK),
    table: new Int32Array(4 * 2048),
    seen: new Int32Array(2 * 2048),
  };
}

/**
 * Numbers the first texts of a block.
 * @param index As long as there are texts to number, at most `BLOCK`; it is filled.
 */
export function addBlock(interner: Interner, block: readonly string[], index: Int32Array): void {
  const { keys, texts } = interner;
  setKeys(keys, block, index.length);
  const { high, low, exact } = keys;
  let { table, seen } = interner;
  let mask = table.length - 1;
  for (let i = 0; i < index.length; i++) {
    const a = high[i] as number;
    const b = low[i] as number;
    const hash = spread(a, b);
    let slot = (hash << 1) & mask;
    let number = table[slot + 1] as number;
    while (number !== 0) {
      const key = 2 * number - 2;
      const sameKey = table[slot] === hash && seen[key] === a && seen[key + 1] === b;
      if (sameKey && (exact || texts[number - 1] === block[i])) break;
      slot = (slot + 2) & mask;
      number = table[slot + 1] as number;
    }
    if (number === 0) {
      seen[2 * texts.length] = a;
      seen[2 * texts.length + 1] = b;
      number = texts.push(block[i] as string);
      table[slot] = hash;
      table[slot + 1] = number;
      if (2 * number === seen.length) {
        seen = lengthened(seen);
        table = rehashed(table);
        mask = table.length - 1;
      }
    }
    index[i] = number - 1;
  }
  interner.table = table;
  interner.seen = seen;
}

/** Spreads a key over a table. @see the finaliser of MurmurHash3 */
function spread(high: number, low: number): number {
  let hash = Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca77);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

function lengthened(words: Int32Array): Int32Array {
  const longer = new Int32Array(words.length * 4);
  longer.set(words);
  return longer;
}

function rehashed(table: Int32Array): Int32Array {
  const larger = new Int32Array(table.length * 4);
  const mask = larger.length - 1;
  for (let s = 0; s < table.length; s += 2) {
    if (table[s + 1] === 0) continue;
    let slot = ((table[s] as number) << 1) & mask;
    while (larger[slot + 1] !== 0) slot = (slot + 2) & mask;
    larger[slot] = table[s] as number;
    larger[slot + 1] = table[s + 1] as number;
  }
  return larger;
}
