import type { Field } from "../fields/field.ts";
import { amountsOf } from "./amounts.ts";
import { clientKeys } from "./client-keys.ts";
import { dropRows, type Sections } from "./drop-rows.ts";
import { ledgerSales } from "./ledger.ts";
import { sideColumn } from "./ledger-entries.ts";
import { marginsOf } from "./margins.ts";
import { moneyColumn } from "./money-columns.ts";
import { orderDays } from "./order-days.ts";
import { fillFromOrder, orderKeys } from "./order-keys.ts";
import type { Reading } from "./reading.ts";
import type { Room } from "./room.ts";
import { type ListedSales, settleSales } from "./sales.ts";
import { sellingRows } from "./selling-rows.ts";

/**
 * Reads a list of orders, of order lines, of deals or of a ledger's entries. A document amount repeated
 * on its lines counts once, credit notes and negative lines subtract, what is no sale or lies in the
 * future is left out and counted. Clients who only have such rows are no clients.
 *
 * @throws shape: no column for the client or the money · empty: no sale is left
 */
export function readOrders(room: Room): Reading {
  prepareColumns(room);
  const sections = dropRows(room);
  return settleSales(
    room,
    isLedger(room) ? ledgerSales(room, sections) : listedSales(room, sections),
  );
}

/** Columns read on every row; facts of clients are looked up on few. */
const ON_EVERY_ROW: readonly Field[] = [
  "order_id",
  "order_date",
  "client_id",
  "order_type",
  "order_status",
  "payment_status",
  "deal_stage",
  "currency",
  "product_category",
];

function prepareColumns(room: Room): void {
  const money = moneyColumn(room);
  const columns = ON_EVERY_ROW.flatMap((field) => room.columns(field));
  room.prepare([...columns, ...(money ? [money.column] : []), ...(money?.tax ? [money.tax] : [])]);
}

/** Entries with accounts; the amounts stand in two columns, or in one with its side. */
function isLedger(room: Room): boolean {
  const accounts = room.column("account_code") !== null && room.column("journal_code") !== null;
  return accounts && (room.detected.grain === "ledger" || sideColumn(room) !== null);
}

function listedSales(room: Room, sections: Sections): ListedSales {
  const keys = clientKeys(room, sections);
  const client = keys.index.slice();
  const day = orderDays(room);
  const orders = orderKeys(room, client, day);
  if (orders) fillFromOrder(orders, client, day);
  const amounts = amountsOf(room, orders);
  const lines = { client, day, orders, amounts, margins: marginsOf(room, orders, amounts) };
  return { lines, ids: keys.ids, selling: sellingRows(room, lines) };
}
