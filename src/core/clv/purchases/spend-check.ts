import { fitSpending, repeatBuyers, type SpendFit, type Spending } from "./gamma-gamma.ts";

/** Beyond it those who buy more often also buy for more or less, which the model leaves out. */
const MOST_CORRELATION = 0.15;

/**
 * What is wrong with the amounts. They go with the number of purchases: they are told with caution. They
 * have no mean (q ≤ 1), or nothing fits them: they cannot be told.
 */
export type SpendDoubt = "correlated" | "noMean" | "noAmounts";

/** The amounts of a portfolio, or why there are none. */
export interface SpendCheck {
  /** null where there is no telling; `doubt` then says why. */
  readonly fit: SpendFit | null;
  readonly doubt: SpendDoubt | null;
  /** Of repeats and mean amounts of those who came back; NaN where either is the same for all. */
  readonly correlation: number;
}

/**
 * Fits amounts and checks that they can be used. A correlation is no reason to refuse them: who came back
 * is told mostly by its own mean.
 * @see method D7.13: |corr| ≤ 0.15, else warn
 */
export function checkedSpending(spending: Spending): SpendCheck {
  const { repeats, amounts } = repeatBuyers(spending);
  const correlation = correlationOf(repeats, amounts);
  const refused = (doubt: SpendDoubt): SpendCheck => ({ fit: null, doubt, correlation });
  const fit = fitSpending(spending);
  if (fit === null) return refused("noAmounts");
  if (fit.parameters[1] <= 1) return refused("noMean");
  const goTogether = Math.abs(correlation) > MOST_CORRELATION;
  return { fit, doubt: goTogether ? "correlated" : null, correlation };
}

/** Pearson's coefficient of correlation, -1 to 1; NaN where a column is constant. */
export function correlationOf(xs: Float64Array, ys: Float64Array): number {
  const mean = (values: Float64Array) => values.reduce((sum, v) => sum + v, 0) / values.length;
  const meanX = mean(xs);
  const meanY = mean(ys);
  let both = 0;
  let squaresX = 0;
  let squaresY = 0;
  for (let i = 0; i < xs.length; i++) {
    const dx = (xs[i] as number) - meanX;
    const dy = (ys[i] as number) - meanY;
    both += dx * dy;
    squaresX += dx * dx;
    squaresY += dy * dy;
  }
  return both / Math.sqrt(squaresX * squaresY);
}
