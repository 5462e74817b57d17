import { quantileOfSorted } from "../maths/quantile.ts";
import { sortAscending } from "../maths/sort.ts";

/** Fewer amounts have no order from which one could stand out. */
const ENOUGH = 10;
/** With fewer amounts the largest sets its own 99th percentile. */
const OWN_PERCENTILE = 100;
const TIMES = 3;
const HIGH = 0.99;
/** Where the upper amounts begin, told by so many of them. */
const BELOW = 0.97;
const SAMPLE = 1000;
/** From the median to the 99th percentile, over the distance of the quartiles, of the normal law. */
const QUARTILES_TO_P99 = 2.3263478740408408 / 1.3489795003921634;
/** In a short list more than these beyond the limit are no slips, but clients of another kind. */
const MOST = 2;
const MOST_SHARE = 0.05;

/**
 * The size above which an amount is out of line: three times the 99th percentile. Among fewer than a hundred
 * amounts the largest would set it itself; there an amount is also out of line that is three times the next
 * smaller one, and three times what a log-normal curve through the quartiles has for its 99th percentile.
 * @param amounts Credits count by their size; 0 and NaN are passed over.
 * @returns Infinity where nothing can be told.
 * @see method D16; the rule for short lists is our own
 */
export function outlierLimit(amounts: Float64Array): number {
  const sizes = sizesOf(amounts);
  const count = sizes.length;
  if (count < ENOUGH) return Number.POSITIVE_INFINITY;
  const limit = TIMES * highQuantile(sizes);
  return count < OWN_PERCENTILE ? Math.min(limit, shortLimit(sortAscending(sizes))) : limit;
}

function sizesOf(amounts: Float64Array): Float64Array {
  const sizes = new Float64Array(amounts.length);
  let count = 0;
  for (let i = 0; i < amounts.length; i++) {
    const size = Math.abs(amounts[i] as number);
    if (size > 0) sizes[count++] = size;
  }
  return sizes.subarray(0, count);
}

/** The 99th percentile; of many amounts only the upper ones are put in order. */
function highQuantile(sizes: Float64Array): number {
  const place = (sizes.length - 1) * HIGH;
  const step = Math.floor(sizes.length / SAMPLE);
  if (step < 2) return quantileOfSorted(sortAscending(sizes), HIGH);
  const some = Float64Array.from({ length: SAMPLE }, (_, k) => sizes[k * step] as number);
  const from = quantileOfSorted(sortAscending(some), BELOW);
  const upper = sizes.filter((size) => size >= from);
  const left = place - (sizes.length - upper.length);
  if (left < 0) return quantileOfSorted(sortAscending(sizes), HIGH);
  return quantileOfSorted(sortAscending(upper), left / (upper.length - 1));
}

function shortLimit(sizes: Float64Array): number {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantileOfSorted(sizes, share)) as [
    number,
    number,
    number,
  ];
  const curve = TIMES * middle * (high / low) ** QUARTILES_TO_P99;
  const most = Math.max(MOST, Math.floor(MOST_SHARE * sizes.length));
  for (let place = sizes.length - most; place < sizes.length; place++) {
    const limit = Math.max(curve, TIMES * (sizes[place - 1] as number));
    if ((sizes[place] as number) > limit) return limit;
  }
  return Number.POSITIVE_INFINITY;
}
