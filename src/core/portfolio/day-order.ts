/**
 * Entries by ascending day, equal days in their order.
 * @returns null when they stand so already, as in most exports.
 */
export function dayOrder(day: Int32Array): Int32Array | null {
  let sorted = true;
  let least = day[0] ?? 0;
  let most = least;
  for (let e = 1; e < day.length; e++) {
    const d = day[e] as number;
    if (d < (day[e - 1] as number)) sorted = false;
    if (d < least) least = d;
    if (d > most) most = d;
  }
  return sorted ? null : countingSort(day, least, most);
}

function countingSort(day: Int32Array, least: number, most: number): Int32Array {
  const place = new Int32Array(most - least + 2);
  for (let e = 0; e < day.length; e++) {
    const next = (day[e] as number) - least + 1;
    place[next] = (place[next] as number) + 1;
  }
  for (let d = 1; d < place.length; d++) place[d] = (place[d] as number) + (place[d - 1] as number);
  const order = new Int32Array(day.length);
  for (let e = 0; e < day.length; e++) {
    const d = (day[e] as number) - least;
    const at = place[d] as number;
    place[d] = at + 1;
    order[at] = e;
  }
  return order;
}
