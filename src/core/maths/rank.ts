const DIGITS = 2048;
const SHORT_RUN = 24;

/**
 * Where the positive values stand, the largest first: entry 0 is the index of the largest. Equal
 * values come in ascending order of their id (by code unit), so the order of the rows never shows.
 * @param values Zero, negative and NaN are left out.
 * @param ids One for each value; without them equal values keep their order.
 * @returns Indices into `values`.
 */
export function descendingOrder(values: Float64Array, ids: readonly string[] | null): Int32Array {
  let order = new Int32Array(values.length);
  let size = 0;
  for (let i = 0; i < values.length; i++) if ((values[i] as number) > 0) order[size++] = i;
  order = order.slice(0, size);
  const halves = upperHalves(values);
  for (let shift = 0; shift < 33; shift += 11) order = sortByDigit(order, halves, shift);
  sortRuns(order, halves, (a, b) => {
    const difference = (values[b] as number) - (values[a] as number);
    if (difference !== 0 || ids === null) return difference || a - b;
    return (ids[a] as string) < (ids[b] as string) ? -1 : 1;
  });
  return order;
}

/** Sign, exponent and 20 bits of the fraction: they order positive doubles to one part in a million. */
function upperHalves(values: Float64Array): Int32Array {
  const words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
  const halves = new Int32Array(values.length);
  for (let i = 0; i < halves.length; i++) halves[i] = words[2 * i + 1] as number;
  return halves;
}

function sortByDigit(
  order: Int32Array,
  halves: Int32Array,
  shift: number,
): Int32Array<ArrayBuffer> {
  const places = new Int32Array(DIGITS);
  for (let k = 0; k < order.length; k++) {
    const digit = ((halves[order[k] as number] as number) >>> shift) & (DIGITS - 1);
    places[digit] = (places[digit] as number) + 1;
  }
  let place = 0;
  for (let digit = DIGITS - 1; digit >= 0; digit--) {
    const count = places[digit] as number;
    places[digit] = place;
    place += count;
  }
  const sorted = new Int32Array(order.length);
  for (let k = 0; k < order.length; k++) {
    const index = order[k] as number;
    const digit = ((halves[index] as number) >>> shift) & (DIGITS - 1);
    const at = places[digit] as number;
    places[digit] = at + 1;
    sorted[at] = index;
  }
  return sorted;
}

/** Settles each run of equal upper halves by the full comparison. */
function sortRuns(
  order: Int32Array,
  halves: Int32Array,
  compare: (a: number, b: number) => number,
): void {
  let start = 0;
  for (let end = 1; end <= order.length; end++) {
    if (end < order.length && halves[order[end] as number] === halves[order[start] as number])
      continue;
    if (end - start > SHORT_RUN) order.subarray(start, end).sort(compare);
    else if (end - start > 1) insertionSort(order.subarray(start, end), compare);
    start = end;
  }
}

function insertionSort(run: Int32Array, compare: (a: number, b: number) => number): void {
  for (let i = 1; i < run.length; i++) {
    const index = run[i] as number;
    let j = i - 1;
    for (; j >= 0 && compare(run[j] as number, index) > 0; j--) run[j + 1] = run[j] as number;
    run[j + 1] = index;
  }
}
