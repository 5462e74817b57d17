import type { Orders } from "../orders.ts";

/** Entries of each client together, in the order of their days. */
export interface EntriesByClient {
  /** Client c has the entries `entry[start[c]]` up to, not including, `entry[start[c + 1]]`. */
  readonly start: Int32Array;
  readonly entry: Int32Array;
}

/** Puts the entries client by client, each client's in ascending order of day, without comparing two of them. */
export function entriesByClient({ size, client, day, clients }: Orders): EntriesByClient {
  const start = new Int32Array(clients.size + 1);
  for (let e = 0; e < size; e++) {
    const next = (client[e] as number) + 1;
    start[next] = (start[next] as number) + 1;
  }
  for (let c = 0; c < clients.size; c++) {
    start[c + 1] = (start[c + 1] as number) + (start[c] as number);
  }
  const place = start.slice(0, clients.size);
  const entry = new Int32Array(size);
  const byDay = inDayOrder(day, size);
  for (let k = 0; k < size; k++) {
    const e = byDay === null ? k : (byDay[k] as number);
    const c = client[e] as number;
    const at = place[c] as number;
    place[c] = at + 1;
    entry[at] = e;
  }
  return { start, entry };
}

/** Entries by ascending day, equal days in their order; null when they stand so already, as most exports do. */
function inDayOrder(day: Int32Array, size: number): Int32Array | null {
  let sorted = true;
  let least = day[0] as number;
  let most = least;
  for (let e = 1; e < size; e++) {
    const d = day[e] as number;
    if (d < (day[e - 1] as number)) sorted = false;
    if (d < least) least = d;
    if (d > most) most = d;
  }
  if (sorted || size < 2) return null;
  const place = new Int32Array(most - least + 2);
  for (let e = 0; e < size; e++) {
    const next = (day[e] as number) - least + 1;
    place[next] = (place[next] as number) + 1;
  }
  for (let d = 1; d < place.length; d++) place[d] = (place[d] as number) + (place[d - 1] as number);
  const order = new Int32Array(size);
  for (let e = 0; e < size; e++) {
    const d = (day[e] as number) - least;
    const at = place[d] as number;
    place[d] = at + 1;
    order[at] = e;
  }
  return order;
}
