import type { ClientRows } from "./same-names.ts";

/**
 * Money of each client: the sum of its rows; a figure repeated on all of them counts once.
 *
 * @param values by body row, NaN where blank
 * @returns by client, NaN where every cell is blank
 */
export function sumOfRows(rows: ClientRows, values: Float64Array): Float64Array {
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
      sum[client] = Math.round(((sum[client] as number) + value) * 1e6) / 1e6;
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
  rows: ClientRows,
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
