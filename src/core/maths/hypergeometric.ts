/** Beyond this the series is slow, and its terms are made smaller first. */
const SLOW_FROM = 0.95;
const MOST_TERMS = 20_000;
const LAST_DIGIT = 1e-16;

/**
 * The hypergeometric function of Gauss, `₂F₁(a, b; c; z)`, by its power series; beyond 0.95 after Euler's
 * transformation `(1 − z)^(c−a−b) ₂F₁(c−a, c−b; c; z)` where that makes the terms smaller.
 * @param c Neither 0 nor a negative whole number.
 * @param z From 0 to below 1. Very near 1 the series may not end in 20,000 terms.
 * @returns NaN where the series does not end, or outside its bounds.
 * @see Abramowitz and Stegun 15.1.1 and 15.3.3
 */
export function hypergeometric(a: number, b: number, c: number, z: number): number {
  if (!(z >= 0 && z < 1)) return Number.NaN;
  const excess = c - a - b;
  if (z <= SLOW_FROM || excess >= 0) return powerSeries(a, b, c, z);
  return (1 - z) ** excess * powerSeries(c - a, c - b, c, z);
}

function powerSeries(a: number, b: number, c: number, z: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 0; n < MOST_TERMS; n++) {
    const ratio = (((a + n) * (b + n)) / ((c + n) * (n + 1))) * z;
    term *= ratio;
    sum += term;
    // What is left is about a geometric series of this ratio. Millions of terms are worth doing without Math.
    const rest = LAST_DIGIT * (sum < 0 ? -sum : sum) * (1 - (ratio < 0 ? -ratio : ratio));
    if ((term < 0 ? -term : term) <= rest) return sum;
  }
  return Number.NaN;
}
