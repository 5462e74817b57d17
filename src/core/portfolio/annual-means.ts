import { addMonths, type Day } from "../maths/day.ts";
import { fromUnits, scaleFor, toUnits } from "../maths/sum.ts";
import type { Orders } from "../orders.ts";

/** No client is looked at further back. */
const MOST_YEARS = 20;

/**
 * Mean revenue of each client over its active years: twelve months counted back from the day before the
 * as-of date, those in which it bought for more than it returned.
 * @returns NaN for a client without any such year.
 * @see method D14
 */
export function annualMeans(orders: Orders, asOf: Day): Float64Array {
  const { client, day, amount, size } = orders;
  const starts: Day[] = [];
  for (let year = 0; year < MOST_YEARS; year++) {
    starts.push(addMonths(asOf - 1, -12 * (year + 1)) + 1);
  }
  const scale = scaleFor(amount);
  const sums = starts.map(() => null as Float64Array | null);
  for (let e = 0; e < size; e++) {
    const d = day[e] as number;
    if (d >= asOf) continue;
    const year = starts.findIndex((start) => d >= start);
    if (year < 0) continue;
    sums[year] ??= new Float64Array(orders.clients.size);
    const sum = sums[year] as Float64Array;
    const c = client[e] as number;
    sum[c] = (sum[c] as number) + toUnits(amount[e] as number, scale);
  }
  return meansOfActive(
    sums.flatMap((sum) => (sum === null ? [] : [sum])),
    orders.clients.size,
  ).map((units) => fromUnits(units, scale));
}

/** The mean of what is above 0 in several columns; NaN where nothing is. */
export function meansOfActive(columns: readonly ArrayLike<number>[], size: number): Float64Array {
  const means = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let sum = 0;
    let active = 0;
    for (const column of columns) {
      const value = column[i] as number;
      if (!(value > 0)) continue;
      sum += value;
      active++;
    }
    means[i] = active > 0 ? sum / active : Number.NaN;
  }
  return means;
}
