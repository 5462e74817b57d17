import { intern } from "../../core/maths/intern.ts";
import type { ClientList } from "../../core/orders.ts";
import type { Cell } from "../cell.ts";
import type { Column } from "../detect/table.ts";
import type { FindingKind } from "../finding.ts";
import { isBlank } from "../values/blank.ts";
import type { MergedRows } from "./merge-clients.ts";
import { rowsOfClients } from "./notes.ts";
import type { Room } from "./room.ts";
import type { ClientRows } from "./same-names.ts";

/**
 * Lists what the columns of a client list say against one another: a last order before the first, revenue
 * without any order, revenue without the date of an order or a date without revenue.
 *
 * @param money column the revenue is read from; null where the list has none
 */
export function noteContradictions(
  room: Room,
  { client, ids }: ClientRows,
  { list, money }: { readonly list: ClientList; readonly money: Column | null },
): void {
  const { revenue, orders, firstDay, lastDay } = list;
  const rowOf = rowsOfClients(client, ids.length);
  const note = (kind: FindingKind, column: Column | null, wrong: (at: number) => boolean): void => {
    if (column === null) return;
    const rows: number[] = [];
    for (let at = 0; at < ids.length; at++) if (wrong(at)) rows.push(rowOf[at] as number);
    room.tally.note(kind, { column: column.header, rows, cell: (row) => whoIn(room, row) });
  };
  const last = room.column("last_order_date") ?? room.column("order_date");
  const bought = (at: number) => (revenue[at] as number) > 0;
  // A date or an amount that cannot be read is told already.
  const empty = (column: Column | null, at: number) =>
    column !== null && isBlank(room.cell(column, rowOf[at] as number));
  if (orders)
    note("orders.none", room.column("order_count"), (at) => orders[at] === 0 && bought(at));
  if (!lastDay) return;
  if (firstDay) {
    note("dates.reversed", last, (at) => (firstDay[at] as number) > (lastDay[at] as number));
  }
  const undated = (at: number) => Number.isNaN(lastDay[at] as number);
  note("dates.missing", last, (at) => bought(at) && undated(at) && empty(last, at));
  note("amounts.missing", money, (at) => {
    return Number.isNaN(revenue[at] as number) && !undated(at) && empty(money, at);
  });
}

/** The client a row names: of a blank cell there is nothing to show. */
function whoIn(room: Room, row: number): Cell {
  const column = room.column("client_name") ?? room.column("client_id") ?? room.column("email");
  return column === null ? "" : room.cell(column, row);
}

/** Lists the rows whose e-mail is that of another client too. */
export function noteSharedEmails(room: Room, { before, records, of }: MergedRows): void {
  const column = room.column("email");
  if (!column) return;
  const { index, texts } = intern(records.email);
  const none = texts.indexOf("");
  const owner = new Int32Array(texts.length).fill(-1);
  const shared = new Uint8Array(texts.length);
  index.forEach((email, record) => {
    const client = of[record] as number;
    if (email === none) return;
    if (owner[email] === -1) owner[email] = client;
    else if (owner[email] !== client) shared[email] = 1;
  });
  if (!shared.includes(1)) return;
  const rows: number[] = [];
  before.client.forEach((record, row) => {
    const isShared = record >= 0 && shared[index[record] as number] === 1;
    if (isShared && !isBlank(room.cell(column, row))) rows.push(row);
  });
  room.note("emails.shared", column, rows);
}
