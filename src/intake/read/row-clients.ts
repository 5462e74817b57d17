interface Sold {
  /** By body row, before clients were merged: also of rows that are no sale. */
  readonly asListed: Int32Array;
  /** By body row, after: only rows that are sales count. */
  readonly merged: Int32Array;
  /** Body rows that are sales. */
  readonly entries: Int32Array;
  /** Ids after the merge, and of the source. */
  readonly ids: readonly string[];
  readonly sourceIds: readonly string[];
}

/**
 * The client each body row speaks of, also a row that is no sale, as an index into the clients of the source; -1
 * where it is none of them.
 */
export function rowClients({ asListed, merged, entries, ids, sourceIds }: Sold): Int32Array {
  const places = new Map(sourceIds.map((id, place) => [id, place] as const));
  const known = new Map<number, number>();
  entries.forEach((row) => {
    const place = places.get(ids[merged[row] as number] ?? "");
    if (place !== undefined) known.set(asListed[row] as number, place);
  });
  return asListed.map((client) => (client < 0 ? -1 : (known.get(client) ?? -1)));
}
