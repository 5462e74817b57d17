import { Problem } from "../../core/problem.ts";
import type { Cell } from "../cell.ts";
import { amountsOf } from "./amounts.ts";
import { clientKeys } from "./client-keys.ts";
import { datesOf } from "./columns.ts";
import { dropRows } from "./drop-rows.ts";
import { marginsOf } from "./margins.ts";
import { type MergedRows, mergeBuyers } from "./merge-clients.ts";
import { noteCurrency, noteOrders } from "./notes.ts";
import { type Lines, orderColumns } from "./order-columns.ts";
import { fillFromOrder, orderKeys } from "./order-keys.ts";
import type { Reading } from "./reading.ts";
import type { Room } from "./room.ts";
import { saleVerdicts } from "./sale-verdict.ts";
import { tellDuplicates } from "./tell-duplicates.ts";

/**
 * Reads a list of orders or of order lines. A document amount repeated on its lines counts once,
 * credit notes and negative lines subtract, what is no sale or lies in the future is left out and
 * counted. Clients who only have such rows are no clients.
 *
 * @throws shape: no column for the client or the money · empty: no sale is left
 */
export function readOrders(room: Room): Reading {
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
  const merged = mergeBuyers(room, lines, { entries, ids: keys.ids });
  noteOrders(room, lines, entries);
  noteCurrency(room, entries);
  const sold = orderColumns(room, { lines, entries, ids: merged.rows.ids });
  const duplicates = tellDuplicates(room, merged, {
    revenue: revenueOf(merged, amounts.values),
    inPortfolio: () => true,
  });
  return { source: { shape: "orders", orders: sold }, duplicates };
}

/** Money of each record, to show; the figures are added up exactly elsewhere. */
function revenueOf({ before }: MergedRows, amounts: Float64Array): Float64Array {
  const revenue = new Float64Array(before.ids.length);
  before.client.forEach((record, row) => {
    if (record >= 0) revenue[record] = (revenue[record] as number) + (amounts[row] as number);
  });
  return revenue.map((sum) => Math.round(sum * 100) / 100);
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
  const worth = counted ? new Float64Array(counted.length) : null;
  const several: number[] = [];
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
    else if (counted && order >= 0 && counted[order] === 1) {
      if (differs(amounts.values[row] as number, worth?.[order] as number)) several.push(row);
    } else if (Number.isNaN(amounts.values[row])) {
      // A document amount stands on one line; the other lines are read, and add nothing.
      if (!counted || order < 0) room.tally.remove(row, "noAmount");
    } else {
      if (counted && worth && order >= 0) {
        counted[order] = 1;
        worth[order] = amounts.values[row] as number;
      }
      settle(lines, row, verdict);
      entries[size++] = row;
    }
  }
  room.tally.note("amounts.several", { column: amounts.header, rows: several });
  return entries.slice(0, size);
}

function differs(amount: number, counted: number): boolean {
  return !Number.isNaN(amount) && amount !== counted;
}

/** A credit note is negative whichever way it is written; a fully refunded order is worth 0. */
function settle({ amounts, margins }: Lines, row: number, verdict: string): void {
  if (verdict === "sale") return;
  const factor = verdict === "void" ? 0 : (amounts.values[row] as number) > 0 ? -1 : 1;
  amounts.values[row] = (amounts.values[row] as number) * factor;
  if (margins) margins[row] = (margins[row] as number) * factor;
}
