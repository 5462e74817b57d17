import type { Orders } from "../../core/orders.ts";
import { Problem } from "../../core/problem.ts";
import type { Cell } from "../cell.ts";
import { type Amounts, amountsOf, marginsOf } from "./amounts.ts";
import { clientFacts } from "./client-facts.ts";
import { clientKeys } from "./client-keys.ts";
import { datesOf } from "./columns.ts";
import { dropRows } from "./drop-rows.ts";
import { noteIds, noteOrders } from "./notes.ts";
import { fillFromOrder, type OrderKeys, orderKeys } from "./order-keys.ts";
import type { Room } from "./room.ts";
import { saleVerdicts } from "./sale-verdict.ts";

/** All columns of a list of orders, by body row. */
interface Lines {
  readonly client: Int32Array;
  readonly day: Float64Array;
  readonly orders: OrderKeys | null;
  readonly amounts: Amounts;
  readonly margins: { readonly values: Float64Array; readonly perDocument: boolean } | null;
}

/**
 * Reads a list of orders or of order lines. A document amount repeated on its lines counts once,
 * credit notes and negative lines subtract, what is no sale or lies in the future is left out and
 * counted. Clients who only have such rows are no clients.
 *
 * @throws shape: no column for the client or the money · empty: no sale is left
 */
export function readOrders(room: Room): Orders {
  dropRows(room);
  const keys = clientKeys(room);
  const client = keys.index.slice();
  const day = daysOf(room);
  const orders = orderKeys(room, client, day);
  if (orders) fillFromOrder(orders, client, day);
  const amounts = amountsOf(room, orders);
  const lines = { client, day, orders, amounts, margins: marginsOf(room, orders, amounts) };
  const entries = sellingRows(room, lines);
  if (entries.length === 0) throw new Problem("empty", "source.noClients");
  noteOrders(room, lines, entries);
  return columnsOf(room, { lines, entries, ids: keys.ids, coded: keys.coded });
}

function daysOf(room: Room): Float64Array {
  const column = room.column("order_date");
  if (!column) return new Float64Array(room.size).fill(Number.NaN);
  const read = datesOf(room, column);
  const cells = (): Cell[] => room.cells(column);
  room.tally.note("dates.future", { column: column.header, rows: read.future, cells });
  return read.days.slice();
}

/** The rows that are sales, with their amounts made right; all others are taken out and counted. */
function sellingRows(room: Room, lines: Lines): Int32Array {
  const { client, day, orders, amounts } = lines;
  const verdictOf = saleVerdicts(room, orders);
  const counted = orders && amounts.perDocument ? new Uint8Array(orders.count) : null;
  const entries = new Int32Array(room.size);
  const tomorrow = room.context.today + 1;
  let size = 0;
  for (let row = 0; row < room.size; row++) {
    if (room.tally.isRemoved(row)) continue;
    const verdict = verdictOf ? verdictOf(row) : "sale";
    const order = orders ? (orders.index[row] as number) : -1;
    if ((client[row] as number) < 0) room.tally.remove(row, "noClient");
    else if (verdict === "none") room.tally.remove(row, "notSale");
    else if (Number.isNaN(day[row])) room.tally.remove(row, "noDate");
    else if ((day[row] as number) > tomorrow) room.tally.remove(row, "futureDate");
    else if (counted && order >= 0 && counted[order] === 1) amounts.values[row] = Number.NaN;
    else if (Number.isNaN(amounts.values[row])) {
      // A document amount stands on one line; the other lines are read, and add nothing.
      if (!counted || order < 0) room.tally.remove(row, "noAmount");
    } else {
      if (counted && order >= 0) counted[order] = 1;
      settle(lines, row, verdict);
      entries[size++] = row;
    }
  }
  return entries.slice(0, size);
}

/** A credit note is negative whichever way it is written; a fully refunded order is worth 0. */
function settle({ amounts, margins }: Lines, row: number, verdict: string): void {
  if (verdict === "sale") return;
  const factor = verdict === "void" ? 0 : (amounts.values[row] as number) > 0 ? -1 : 1;
  amounts.values[row] = (amounts.values[row] as number) * factor;
  if (margins) margins.values[row] = (margins.values[row] as number) * factor;
}

interface Kept {
  readonly lines: Lines;
  readonly entries: Int32Array;
  readonly ids: readonly string[];
  readonly coded: boolean;
}

function columnsOf(room: Room, { lines, entries, ids, coded }: Kept): Orders {
  const size = entries.length;
  const renumbered = new Int32Array(ids.length).fill(-1);
  const kept: string[] = [];
  const rowClient = new Int32Array(room.size).fill(-1);
  const client = new Int32Array(size);
  const day = new Int32Array(size);
  const amount = new Float64Array(size);
  const order = lines.orders ? new Int32Array(size) : null;
  const margin = lines.margins ? new Float64Array(size) : null;
  for (let i = 0; i < size; i++) {
    const row = entries[i] as number;
    const old = lines.client[row] as number;
    if (renumbered[old] === -1) renumbered[old] = kept.push(ids[old] as string) - 1;
    client[i] = renumbered[old] as number;
    rowClient[row] = client[i] as number;
    day[i] = lines.day[row] as number;
    amount[i] = lines.amounts.values[row] as number;
    if (order) order[i] = lines.orders?.index[row] as number;
    if (margin) margin[i] = lines.margins?.values[row] as number;
  }
  if (order) numberOrders(order, { client, day });
  const clients = clientFacts(room, { client: rowClient, ids: kept, day: lines.day });
  if (coded) noteIds(room, clients, rowClient);
  return { size, client, day, amount, order, margin, clients };
}

/** Gives numbers from 0 to the documents met; rows without a number are one order per client and day. */
function numberOrders(order: Int32Array, entries: { client: Int32Array; day: Int32Array }): void {
  const most = order.reduce((largest, code) => Math.max(largest, code), -1);
  const byCode = new Int32Array(most + 1).fill(-1);
  const byDay = new Map<string, number>();
  let next = 0;
  for (let i = 0; i < order.length; i++) {
    const code = order[i] as number;
    const unnumbered = code >= 0 ? "" : `${entries.client[i]} ${entries.day[i]}`;
    let number = code >= 0 ? (byCode[code] as number) : (byDay.get(unnumbered) ?? -1);
    if (number === -1) {
      number = next++;
      if (code >= 0) byCode[code] = number;
      else byDay.set(unnumbered, number);
    }
    order[i] = number;
  }
}
