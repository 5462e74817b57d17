/**
 * Bins of equal size, equal values split by id: two clients alike may score differently. There for
 * those who must agree with NTILE in SQL or `rank(method="first")`; nobody should choose it.
 * @param values No NaN; larger is better.
 * @param ids One for each value.
 * @returns The bin of each, from 1. The first N mod n bins hold one more.
 * @see method D3.3
 */
export function ntileScores(
  values: Float64Array,
  ids: readonly string[],
  bins: number,
): Uint8Array {
  const size = values.length;
  const order = new Int32Array(size).map((_, i) => i);
  order.sort((a, b) => {
    const difference = (values[a] as number) - (values[b] as number);
    return difference || ((ids[a] as string) < (ids[b] as string) ? -1 : 1);
  });
  const scores = new Uint8Array(size);
  const small = Math.floor(size / bins);
  const larger = size % bins;
  let place = 0;
  for (let bin = 1; bin <= bins; bin++) {
    const end = place + small + (bin <= larger ? 1 : 0);
    for (; place < end; place++) scores[order[place] as number] = bin;
  }
  return scores;
}
