import type { ClientFacts } from "../../core/orders.ts";
import type { Cell } from "../cell.ts";
import type { Amounts } from "./amounts.ts";
import { labelsOf } from "./labels.ts";
import type { OrderKeys } from "./order-keys.ts";
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
  const negative = entries.filter((row) => (lines.amounts.values[row] as number) < 0);
  room.tally.note("amounts.negative", { column: "", rows: negative });
  const column = room.column("order_id");
  if (!lines.orders || !column) return;
  const owner = new Int32Array(lines.orders.count).fill(-1);
  const shared: number[] = [];
  for (const row of entries) {
    const order = lines.orders.index[row] as number;
    if (order < 0) continue;
    if (owner[order] === -1) owner[order] = lines.client[row] as number;
    else if (owner[order] !== lines.client[row]) shared.push(row);
  }
  if (shared.length === 0) return;
  const cells = (): Cell[] => room.cells(column);
  room.tally.note("orders.severalClients", { column: column.header, rows: shared, cells });
}

/** Lists the sales in another currency than the one most sales are in: no rate is invented. */
export function noteCurrency(room: Room, entries: Int32Array): void {
  const column = room.column("currency");
  if (!column) return;
  const { index, texts } = labelsOf(room.cells(column));
  const counts = texts.map(() => 0);
  for (const row of entries) counts[index[row] as number] = (counts[index[row] as number] ?? 0) + 1;
  const main = counts.reduce(
    (best, count, at) => (texts[at] !== "" && count > (counts[best] ?? 0) ? at : best),
    -1,
  );
  const rows = entries.filter((row) => {
    const at = index[row] as number;
    return at !== main && texts[at] !== "";
  });
  const cells = (): Cell[] => room.cells(column);
  room.tally.note("currency.several", { column: column.header, rows, cells });
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
    room.tally.note("ids.variant", { column: id.header, rows, cells: () => room.cells(id) });
  }
  if (!name) return;
  const long = clients.name.flatMap((text, client) => {
    return text.length > LONG_NAME ? [firstRows[client] as number] : [];
  });
  room.tally.note("name.tooLong", { column: name.header, rows: long });
}

function rowsOfClients(rowClient: Int32Array, size: number): Int32Array {
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
