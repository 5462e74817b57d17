/** Texts turned into numbers: `texts[index[i]]` is the i-th text. */
export interface Interned {
  readonly index: Int32Array;
  /** Each text once, in the order it first came. */
  readonly texts: readonly string[];
}

/**
 * Gives each distinct text a number from 0, exactly: "007" and "7" stay two.
 *
 * Every text becomes a key of 64 bits. Up to eight one-byte characters are their own key and are
 * never compared again; longer texts are hashed and compared when their hashes meet. An order list
 * repeats its ids many times in fresh strings, which a Map would have to hash one by one: this is
 * about three times as fast on a million rows.
 */
export function intern(texts: ArrayLike<string>): Interned {
  return numberKeys(keysOf(texts), texts);
}

interface Keys {
  readonly high: Int32Array;
  readonly low: Int32Array;
  /** Whether every key is its text; else equal keys may belong to two texts. */
  readonly exact: boolean;
}

function keysOf(texts: ArrayLike<string>): Keys {
  const high = new Int32Array(texts.length);
  const low = new Int32Array(texts.length);
  let exact = true;
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i] as string;
    const length = text.length;
    let first = 0;
    let second = 0;
    let wide = length > 8 ? 256 : 0;
    if (length <= 8) {
      let j = 0;
      for (const end = length < 4 ? length : 4; j < end; j++) {
        const code = text.charCodeAt(j);
        wide |= code === 0 ? 256 : code;
        first = (first << 8) | code;
      }
      for (; j < length; j++) {
        const code = text.charCodeAt(j);
        wide |= code === 0 ? 256 : code;
        second = (second << 8) | code;
      }
    }
    if (wide > 255) {
      exact = false;
      first = fnvHash(text);
      second = javaHash(text);
    }
    high[i] = first;
    low[i] = second;
  }
  return { high, low, exact };
}

/** @see Fowler, Noll and Vo, FNV-1a */
function fnvHash(text: string): number {
  let hash = text.length ^ 0x811c9dc5;
  for (let j = 0; j < text.length; j++) hash = Math.imul(hash ^ text.charCodeAt(j), 0x01000193);
  return hash;
}

function javaHash(text: string): number {
  let hash = 0x1b873593;
  for (let j = 0; j < text.length; j++) hash = (Math.imul(hash, 31) + text.charCodeAt(j)) | 0;
  return hash;
}

/** Spreads a key over a table. @see the finaliser of MurmurHash3 */
function spread(high: number, low: number): number {
  let hash = Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca77);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/**
 * An open-addressed table: slot s holds the hash at 2s and, at 2s + 1, the number plus one (0 when
 * free). `seen` keeps the key of each number in two words.
 */
function numberKeys({ high, low, exact }: Keys, texts: ArrayLike<string>): Interned {
  const index = new Int32Array(texts.length);
  const found: string[] = [];
  let seen = new Int32Array(2 * 2048);
  let table = new Int32Array(4 * 2048);
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
      if (sameKey && (exact || found[number - 1] === texts[i])) break;
      slot = (slot + 2) & mask;
      number = table[slot + 1] as number;
    }
    if (number === 0) {
      seen[2 * found.length] = a;
      seen[2 * found.length + 1] = b;
      number = found.push(texts[i] as string);
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
  return { index, texts: found };
}

function lengthened(words: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(words.length * 4);
  longer.set(words);
  return longer;
}

function rehashed(table: Int32Array): Int32Array<ArrayBuffer> {
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
