import { internIdentifiers } from "../values/identifier.ts";
import type { Room } from "./room.ts";

/** Which document each row belongs to. */
export interface OrderKeys {
  /** By body row; -1 where the row has no number of its own or above it. */
  readonly index: Int32Array;
  readonly count: number;
  /** What the documents are told apart by; "" for one without a number. */
  readonly keys: readonly string[];
  /** First row of each document that is data. */
  readonly firstRow: Int32Array;
}

/**
 * The document of each row. A row without number, client and date goes on with the document above:
 * some exports print them on the first line only.
 *
 * @param clients client by row, -1 for none
 * @param days day by row, NaN for none
 * @returns null when no column holds document numbers
 */
export function orderKeys(room: Room, clients: Int32Array, days: Float64Array): OrderKeys | null {
  const column = room.column("order_id");
  if (!column) return null;
  const { codes, keys, texts, unusable } = internIdentifiers(room.distinct(column));
  room.note("cells.digitsLost", column, unusable);
  const firstRow = new Int32Array(texts.length).fill(-1);
  let above = -1;
  for (let row = 0; row < room.size; row++) {
    if (room.tally.isRemoved(row)) continue;
    if (codes[row] === -1 && clients[row] === -1 && Number.isNaN(days[row])) codes[row] = above;
    const code = codes[row] as number;
    above = code;
    if (code >= 0 && firstRow[code] === -1) firstRow[code] = row;
  }
  return { index: codes, count: texts.length, keys, firstRow };
}

/** Takes client and day from the document's first line where a line has none. */
export function fillFromOrder(orders: OrderKeys, clients: Int32Array, days: Float64Array): void {
  for (let row = 0; row < clients.length; row++) {
    const first = orders.firstRow[orders.index[row] as number] ?? -1;
    if (first < 0) continue;
    if (clients[row] === -1) clients[row] = clients[first] as number;
    if (Number.isNaN(days[row])) days[row] = days[first] as number;
  }
}
