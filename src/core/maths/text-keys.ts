/** Texts as keys of 64 bits, a block at a time. */
export interface KeyBlock {
  readonly high: Int32Array;
  readonly low: Int32Array;
  /** Whether every key so far is its text; once false, equal keys may belong to two texts. */
  exact: boolean;
}

/** Room for so many keys. */
export function keyBlock(size: number): KeyBlock {
  return { high: new Int32Array(size), low: new Int32Array(size), exact: true };
}

/**
 * Sets the keys of the first texts of a block. Up to eight characters of one byte are their own key
 * and never need to be compared again; other texts are hashed, and `exact` is false from then on.
 * @see Fowler, Noll and Vo, FNV-1a, for the first word; Java's hash of a String for the second
 */
export function setKeys(keys: KeyBlock, block: readonly string[], count: number): void {
  const { high, low } = keys;
  for (let i = 0; i < count; i++) {
    const text = block[i] as string;
    const length = text.length;
    let first = 0;
    let second = 0;
    let widest = length > 8 ? 256 : 0;
    if (length <= 8) {
      let j = 0;
      for (const end = length < 4 ? length : 4; j < end; j++) {
        const code = text.charCodeAt(j);
        widest |= code === 0 ? 256 : code;
        first = (first << 8) | code;
      }
      for (; j < length; j++) {
        const code = text.charCodeAt(j);
        widest |= code === 0 ? 256 : code;
        second = (second << 8) | code;
      }
    }
    if (widest > 255) {
      keys.exact = false;
      first = text.length ^ 0x811c9dc5;
      second = 0x1b873593;
      // Two hashes on one way through the text.
      for (let j = 0; j < length; j++) {
        const code = text.charCodeAt(j);
        first = Math.imul(first ^ code, 0x01000193);
        second = (Math.imul(second, 31) + code) | 0;
      }
    }
    high[i] = first;
    low[i] = second;
  }
}
