import { cents } from "./cents.ts";
import type { ClientRows } from "./same-names.ts";

type Folded = Pick<ClientRows, "client" | "ids">;

/**
 * Money of each client: the sum of its rows; a figure repeated on all of them counts once.
 *
 * @param values by body row, NaN where blank
 * @returns by client, NaN where every cell is blank
 */
export function sumOfRows(rows: Folded, values: Float64Array): Float64Array {
  const first = new Float64Array(rows.ids.length).fill(Number.NaN);
  const sum = new Float64Array(rows.ids.length).fill(Number.NaN);
  const differs = new Uint8Array(rows.ids.length);
  for (let row = 0; row < values.length; row++) {
    const client = rows.client[row] as number;
    const value = values[row] as number;
    if (client < 0 || Number.isNaN(value)) continue;
    if (Number.isNaN(first[client])) {
      first[client] = value;
      sum[client] = value;
    } else {
      if (value !== first[client]) differs[client] = 1;
      sum[client] = cents((sum[client] as number) + value);
    }
  }
  return sum.map((value, client) => (differs[client] === 1 ? value : (first[client] as number)));
}

/**
 * The earliest or latest day of each client's rows.
 *
 * @param which the smaller or the larger of two days
 */
export function dayOfRows(
  rows: Folded,
  days: Float64Array,
  which: (a: number, b: number) => number,
): Float64Array {
  const found = new Float64Array(rows.ids.length).fill(Number.NaN);
  for (let row = 0; row < days.length; row++) {
    const client = rows.client[row] as number;
    const day = days[row] as number;
    if (client < 0 || Number.isNaN(day)) continue;
    const known = found[client] as number;
    found[client] = Number.isNaN(known) ? day : which(known, day);
  }
  return found;
}

/**
 * The mean of each client's rows, weighted by size.
 *
 * @param values by body row, NaN where blank
 * @param weights by body row; a client of whose rows none weighs anything has their plain mean
 */
export function meanOfRows(
  rows: Folded,
  values: Float64Array,
  weights: Float64Array,
): Float64Array {
  const size = rows.ids.length;
  const weighted = new Float64Array(size);
  const weight = new Float64Array(size);
  const plain = new Float64Array(size);
  const count = new Int32Array(size);
  for (let row = 0; row < values.length; row++) {
    const client = rows.client[row] as number;
    const value = values[row] as number;
    if (client < 0 || Number.isNaN(value)) continue;
    const heavy = Math.max(0, (weights[row] as number) || 0);
    weighted[client] = (weighted[client] as number) + value * heavy;
    weight[client] = (weight[client] as number) + heavy;
    plain[client] = (plain[client] as number) + value;
    count[client] = (count[client] as number) + 1;
  }
  return weighted.map((sum, client) => {
    const heavy = weight[client] as number;
    return heavy > 0 ? sum / heavy : (plain[client] as number) / (count[client] as number);
  });
}
