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
  let order = indicesOfPositive(values);
  const halves = upperHalves(values);
  for (let shift = 0; shift < 33; shift += 11) {
    const places = placesOf(countDigits(order, halves, shift));
    order = move({ order, halves, shift, places });
  }
  sortRuns(order, halves, (a, b) => {
    const difference = (values[b] as number) - (values[a] as number);
    if (difference !== 0 || ids === null) return difference || a - b;
    return (ids[a] as string) < (ids[b] as string) ? -1 : 1;
  });
  return order;
}

function indicesOfPositive(values: Float64Array): Int32Array {
  const indices = new Int32Array(values.length);
  let size = 0;
  for (let i = 0; i < values.length; i++) if ((values[i] as number) > 0) indices[size++] = i;
  return indices.subarray(0, size);
}

/** Sign, exponent and 20 bits of the fraction: they order positive doubles to one part in a million. */
function upperHalves(values: Float64Array): Int32Array {
  const words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
  const halves = new Int32Array(values.length);
  for (let i = 0; i < halves.length; i++) halves[i] = words[2 * i + 1] as number;
  return halves;
}

function countDigits(order: Int32Array, halves: Int32Array, shift: number): Int32Array {
  const counts = new Int32Array(DIGITS);
  for (let k = 0; k < order.length; k++) {
    const digit = ((halves[order[k] as number] as number) >>> shift) & (DIGITS - 1);
    counts[digit] = (counts[digit] as number) + 1;
  }
  return counts;
}

/** Where the first of each digit goes, the highest digit first. */
function placesOf(counts: Int32Array): Int32Array {
  const places = new Int32Array(DIGITS);
  let place = 0;
  for (let digit = DIGITS - 1; digit >= 0; digit--) {
    places[digit] = place;
    place += counts[digit] as number;
  }
  return places;
}

interface Pass {
  readonly order: Int32Array;
  readonly halves: Int32Array;
  readonly shift: number;
  readonly places: Int32Array;
}

function move({ order, halves, shift, places }: Pass): Int32Array {
  const moved = new Int32Array(order.length);
  for (let k = 0; k < order.length; k++) {
    const index = order[k] as number;
    const digit = ((halves[index] as number) >>> shift) & (DIGITS - 1);
    const at = places[digit] as number;
    places[digit] = at + 1;
    moved[at] = index;
  }
  return moved;
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
    const run: Run = { start, end, compare };
    // Equal numbers of orders make long runs, which stand in order where no id is to settle them.
    if (end - start > SHORT_RUN && !isInOrder(order, run)) order.subarray(start, end).sort(compare);
    else if (end - start > 1) insertionSort(order, run);
    start = end;
  }
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly compare: (a: number, b: number) => number;
}

function isInOrder(order: Int32Array, { start, end, compare }: Run): boolean {
  let i = start + 1;
  while (i < end && compare(order[i - 1] as number, order[i] as number) < 0) i++;
  return i >= end;
}

function insertionSort(order: Int32Array, { start, end, compare }: Run): void {
  for (let i = start + 1; i < end; i++) {
    const index = order[i] as number;
    let j = i - 1;
    for (; j >= start && compare(order[j] as number, index) > 0; j--)
      order[j + 1] = order[j] as number;
    order[j + 1] = index;
  }
}
