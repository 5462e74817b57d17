/**
 * Numbers that look like chance but follow from the seed: the same seed gives the same numbers.
 * @param seed A whole number.
 * @returns A function that gives the next number, from 0 to below 1.
 * @see mulberry32, Tommy Ettinger 2017, public domain
 */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
