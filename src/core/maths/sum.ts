/**
 * Money is added as whole numbers of a small decimal unit, so that no sum drifts: 0.1 + 0.2 is 0.3
 * and a client who returned everything is at exactly 0, in whatever order the rows come.
 *
 * A double holds whole numbers exactly up to 9.007e15. Up to a total of 9e11 (and 1e11 in one
 * amount) the unit is 1/10,000 or finer; beyond, it grows in steps of a hundred, where a double could not hold the decimals anyway.
 */
const LARGEST_SUM = 9e15;
/** Above this a single amount times the scale no longer rounds to the decimal it was written as. */
const LARGEST_AMOUNT = 1e15;
const FINEST_SCALE = 1e8;

/**
 * How many units make 1, for adding these amounts exactly: a power of a hundred.
 * @param amounts Money; NaN is passed over.
 * @returns From 1e8 down; 1 when an amount is infinite.
 */
export function scaleFor(amounts: ArrayLike<number>): number {
  let total = 0;
  let largest = 0;
  for (let i = 0; i < amounts.length; i++) {
    const size = Math.abs(amounts[i] as number);
    if (Number.isNaN(size)) continue;
    total += size;
    if (size > largest) largest = size;
  }
  if (total === Number.POSITIVE_INFINITY) return 1;
  let scale = FINEST_SCALE;
  while (largest * scale > LARGEST_AMOUNT || total * scale > LARGEST_SUM) scale /= 100;
  return scale;
}

/** The amount in whole units, halves away from zero so that a refund undoes its sale. */
export function toUnits(amount: number, scale: number): number {
  const units = amount * scale;
  return units < 0 ? -Math.round(-units) : Math.round(units);
}

/** Back to money; never -0. */
export function fromUnits(units: number, scale: number): number {
  return units === 0 ? 0 : units / scale;
}

/**
 * The sum of money, exact to the unit and the same in any order.
 * @param amounts NaN is passed over.
 * @returns 0 for none.
 */
export function exactSum(amounts: ArrayLike<number>): number {
  const scale = scaleFor(amounts);
  let units = 0;
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i] as number;
    if (!Number.isNaN(amount)) units += toUnits(amount, scale);
  }
  return fromUnits(units, scale);
}
