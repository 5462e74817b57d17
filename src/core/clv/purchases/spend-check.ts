import { fitSpending, repeatBuyers, type SpendFit, type Spending } from "./gamma-gamma.ts";

/** Beyond it those who buy more often also buy for more or less, which the model leaves out. */
const MOST_CORRELATION = 0.15;

/** Why amounts cannot be told: they go with the number of purchases, they have no mean (q ≤ 1), or nothing fits them. */
export type SpendDoubt = "correlated" | "noMean" | "noAmounts";

/** The amounts of a portfolio, or why there are none. */
export interface SpendCheck {
  /** null where `doubt` says why. */
  readonly fit: SpendFit | null;
  readonly doubt: SpendDoubt | null;
  /** Of repeats and mean amounts of those who came back; NaN where either is the same for all. */
  readonly correlation: number;
}

/** Fits amounts and checks that they can be used. @see method D7.13 */
export function checkedSpending(spending: Spending): SpendCheck {
  const { repeats, amounts } = repeatBuyers(spending);
  const correlation = correlationOf(repeats, amounts);
  const refused = (doubt: SpendDoubt): SpendCheck => ({ fit: null, doubt, correlation });
  if (Math.abs(correlation) > MOST_CORRELATION) return refused("correlated");
  const fit = fitSpending(spending);
  if (fit === null) return refused("noAmounts");
  return fit.parameters[1] > 1 ? { fit, doubt: null, correlation } : refused("noMean");
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
