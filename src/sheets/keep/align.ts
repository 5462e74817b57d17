/** More pairs than this are not compared one by one: the lists are taken as they stand. */
const MOST_PAIRS = 1_000_000;

/**
 * Pairs the items of two lists in order, as many alike as can be; items between two pairs are paired
 * by their order where neither side has more of them.
 * @returns for each of the first list, its partner in the second, or -1
 */
export function align(
  first: number,
  second: number,
  alike: (i: number, j: number) => boolean,
): number[] {
  const pairs = new Array<number>(first).fill(-1);
  if (first * second > MOST_PAIRS) return pairs.map((_, i) => (i < second ? i : -1));
  const best = Array.from({ length: first + 1 }, () => new Uint32Array(second + 1));
  const score = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = first - 1; i >= 0; i--) {
    const row = best[i];
    if (!row) continue;
    for (let j = second - 1; j >= 0; j--) {
      const paired = alike(i, j) ? score(i + 1, j + 1) + 1 : 0;
      row[j] = Math.max(paired, score(i + 1, j), score(i, j + 1));
    }
  }
  for (let i = 0, j = 0; i < first && j < second; ) {
    if (alike(i, j) && score(i, j) === score(i + 1, j + 1) + 1) pairs[i++] = j++;
    else if (score(i + 1, j) >= score(i, j + 1)) i++;
    else j++;
  }
  return fillGaps(pairs, second);
}

/** Items between two pairs: the same number on both sides means changed, not inserted. */
function fillGaps(pairs: number[], second: number): number[] {
  let start = 0;
  let before = -1;
  for (let i = 0; i <= pairs.length; i++) {
    const partner = i === pairs.length ? second : (pairs[i] ?? -1);
    if (partner < 0) continue;
    const gap = i - start;
    const other = partner - before - 1;
    if (gap > 0 && (gap === other || i === pairs.length)) {
      for (let k = 0; k < Math.min(gap, other); k++) pairs[start + k] = before + 1 + k;
    }
    start = i + 1;
    before = partner;
  }
  return pairs;
}
