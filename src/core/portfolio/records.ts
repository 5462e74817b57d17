/**
 * One record of 64 bytes a client, seen as eight doubles and as sixteen whole numbers, so that
 * adding an order touches one line of the cache: five sums of money, then five whole numbers.
 */
export interface Records {
  readonly size: number;
  readonly money: Float64Array;
  readonly whole: Int32Array;
}

/** Doubles in a record, and places among them: the revenue, then a window in each of the next four. */
export const DOUBLES = 8;
export const REVENUE = 0;
export const FIRST_WINDOW = 1;

/** Whole numbers in a record, and places among them. */
export const WHOLES = 16;
export const ORDERS = 10;
export const FIRST_DAY = 11;
export const LAST_DAY = 12;
/** The day last counted as an order, and the month last counted as active. */
export const ORDER_DAY = 13;
export const ACTIVE_MONTH = 14;

/** A day or month that has not come yet; no calendar reaches so far. */
export const NONE = -0x80000000;

/** Empty records. */
export function recordsFor(size: number): Records {
  const bytes = new ArrayBuffer(size * DOUBLES * 8);
  const whole = new Int32Array(bytes);
  for (let at = 0; at < whole.length; at += WHOLES) {
    whole.fill(NONE, at + FIRST_DAY, at + ACTIVE_MONTH + 1);
  }
  return { size, money: new Float64Array(bytes), whole };
}

/** One sum of every client. */
export function moneyColumn({ size, money }: Records, place: number): Float64Array {
  const column = new Float64Array(size);
  for (let c = 0; c < size; c++) column[c] = money[c * DOUBLES + place] as number;
  return column;
}

/** One whole number of every client; NaN where it has not come. */
export function wholeColumn({ size, whole }: Records, place: number): Float64Array {
  const column = new Float64Array(size);
  for (let c = 0; c < size; c++) {
    const value = whole[c * WHOLES + place] as number;
    column[c] = value === NONE ? Number.NaN : value;
  }
  return column;
}
