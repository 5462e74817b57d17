/** A list with one of its parts a place higher or lower. */
export function moved<Item>(list: readonly Item[], place: number, by: -1 | 1): Item[] {
  const items = [...list];
  const [item] = items.splice(place, 1);
  if (item !== undefined) items.splice(place + by, 0, item);
  return items;
}

/** A list with one of its parts changed, or taken away. */
export function replaced<Item>(list: readonly Item[], place: number, item: Item | null): Item[] {
  return list.flatMap((each, at) => (at === place ? (item === null ? [] : [item]) : [each]));
}

/** The places of a list, from 0: names for parts that have none of their own. */
export function placesOf(list: readonly unknown[]): readonly number[] {
  return list.map((_, at) => at);
}
