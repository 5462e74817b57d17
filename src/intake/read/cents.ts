/** Before the decimals of money end and those of floating point begin. */
const DECIMALS = 1e6;

/** Money without the dust of floating point: rounded at the sixth decimal. */
export function cents(amount: number): number {
  return Math.round(amount * DECIMALS) / DECIMALS;
}
