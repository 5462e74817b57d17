/** How far a figure tells clients apart, and the classes that suit it. */
export interface Discrimination {
  /** The ratio as it is taught, which is Gini + 1/n: too high for few clients. */
  readonly ratio: number;
  /** The ratio less 1/n. */
  readonly corrected: number;
  /** Cumulative shares of the number of clients for A and A + B; null when it does not discriminate. */
  readonly shares: readonly [number, number] | null;
  /** The same by the corrected ratio. */
  readonly correctedShares: readonly [number, number] | null;
}

/** Least ratio, and the shares of clients in A and in A and B together. */
const BANDS: readonly (readonly [least: number, a: number, ab: number])[] = [
  [0.9, 0.1, 0.2],
  [0.85, 0.1, 0.3],
  [0.75, 0.2, 0.4],
  [0.65, 0.2, 0.5],
];
const TOLERANCE = 1e-11;

/**
 * The *ratio de discrimination* of French ABC teaching and the classes it calls for: 10/10/80 % of the
 * clients from 0.90, 10/20/70 from 0.85, 20/20/60 from 0.75, 20/30/50 from 0.65; below that the figure
 * tells clients apart too little to make classes of.
 * @param cumulative Entry k is the share of the k + 1 largest together; at least one.
 * @see method D1: RD = (Σ cumulative% × 100/n − 5000) / 5000
 */
export function discriminationOf(cumulative: Float64Array): Discrimination {
  const size = cumulative.length;
  let sum = 0;
  for (let k = 0; k < size; k++) sum += cumulative[k] as number;
  const ratio = (2 * sum) / size - 1;
  const corrected = ratio - 1 / size;
  return { ratio, corrected, shares: bandOf(ratio), correctedShares: bandOf(corrected) };
}

function bandOf(ratio: number): readonly [number, number] | null {
  const band = BANDS.find(([least]) => ratio >= least - TOLERANCE);
  return band ? [band[1], band[2]] : null;
}
