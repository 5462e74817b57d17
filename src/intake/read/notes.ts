import type { ClientFacts } from "../../core/orders.ts";
import { internIdentifiers } from "../values/identifier.ts";
import type { Amounts } from "./amounts.ts";
import type { OrderKeys } from "./order-keys.ts";
import { noteOutliers } from "./outliers.ts";
import type { Room } from "./room.ts";

/** No company has a name this long; a text has slipped into the column. */
const LONG_NAME = 1_000;

/** Lists negative amounts and document numbers that several clients share. */
export function noteOrders(
  room: Room,
  lines: {
    readonly client: Int32Array;
    readonly orders: OrderKeys | null;
    readonly amounts: Amounts;
  },
  entries: Int32Array,
): void {
  const { amounts } = lines;
  const negative = entries.filter((row) => (amounts.values[row] as number) < 0);
  room.tally.note("amounts.negative", { column: "", rows: negative });
  noteIdentical(room, amounts.header, entries, amounts.values);
  noteOutliers(room, amounts.header, { rows: entries, values: amounts.values });
  const column = room.column("order_id");
  if (!lines.orders || !column) return;
  const owner = new Int32Array(lines.orders.count).fill(-1);
  const shared: number[] = [];
  for (let i = 0; i < entries.length; i++) {
    const row = entries[i] as number;
    const order = lines.orders.index[row] as number;
    if (order < 0) continue;
    if (owner[order] === -1) owner[order] = lines.client[row] as number;
    else if (owner[order] !== lines.client[row]) shared.push(row);
  }
  room.note("orders.severalClients", column, shared);
}

/** Share of a money column from which one value is suspicious, and the rows it takes to say so. */
const IDENTICAL = 0.8;
const ENOUGH = 20;

/** Lists the rows of a column of money that nearly all hold one value: a constant, not an amount. */
export function noteIdentical(
  room: Room,
  header: string,
  rows: ArrayLike<number>,
  values: Float64Array,
): void {
  if (rows.length < ENOUGH) return;
  // What more than half of the rows hold survives being paired off against the others.
  let candidate = Number.NaN;
  let lead = 0;
  for (let i = 0; i < rows.length; i++) {
    const value = values[rows[i] as number] as number;
    if (lead === 0) candidate = value;
    lead += value === candidate ? 1 : -1;
  }
  const same = Array.from(rows).filter((row) => values[row] === candidate);
  if (same.length <= IDENTICAL * rows.length) return;
  room.tally.note("amounts.identical", { column: header, rows: same });
}

/**
 * Lists the clients whose revenue is nothing or less, by their first row.
 *
 * @param revenue by client, NaN where unknown
 * @param rowClient client by body row, -1 for none
 */
export function noteNotPositive(room: Room, revenue: Float64Array, rowClient: Int32Array): void {
  const firstRows = rowsOfClients(rowClient, revenue.length);
  const rows = Array.from(firstRows).filter((_, client) => (revenue[client] as number) <= 0);
  room.tally.note("clients.notPositive", { column: "", rows });
}

/**
 * Lists codes that differ only by leading zeros, two clients each, and names that are none.
 *
 * @param rowClient client by body row, -1 for none
 */
export function noteIds(room: Room, clients: ClientFacts, rowClient: Int32Array): void {
  const id = room.column("client_id");
  const name = room.column("client_name");
  const firstRows = rowsOfClients(rowClient, clients.size);
  if (id) {
    const alike = sharing(clients.id.map((code) => code.replace(/^0+(?=.)/, "").toUpperCase()));
    const rows = alike.map((client) => firstRows[client] as number);
    room.note("ids.variant", id, rows);
    room.note("cells.digitsLost", id, internIdentifiers(room.distinct(id)).unusable);
  }
  if (!name) return;
  const long = clients.name.flatMap((text, client) => {
    return text.length > LONG_NAME ? [firstRows[client] as number] : [];
  });
  room.tally.note("name.tooLong", { column: name.header, rows: long });
}

/** The first body row of each client, -1 for none. */
export function rowsOfClients(rowClient: Int32Array, size: number): Int32Array {
  const rows = new Int32Array(size).fill(-1);
  for (let row = 0; row < rowClient.length; row++) {
    const client = rowClient[row] as number;
    if (client >= 0 && rows[client] === -1) rows[client] = row;
  }
  return rows;
}

/** Places of the texts that occur more than once; blanks are nobody's. */
export function sharing(texts: readonly string[]): number[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return texts.flatMap((text, i) => (text !== "" && (counts.get(text) ?? 0) > 1 ? [i] : []));
}
