import type { Orders } from "../../core/orders.ts";
import type { Amounts } from "./amounts.ts";
import { clientFacts } from "./client-facts.ts";
import { withDeals } from "./deal-facts.ts";
import { factRows } from "./fact-rows.ts";
import { familiesOf } from "./families.ts";
import { noteIds, noteNotPositive } from "./notes.ts";
import type { OrderKeys } from "./order-keys.ts";
import { revenueByClient } from "./quality-of.ts";
import type { Room } from "./room.ts";

/** All columns of a list of orders, by body row. */
export interface Lines {
  /** -1 where the row names nobody. */
  readonly client: Int32Array;
  /** NaN where unknown. */
  readonly day: Float64Array;
  readonly orders: OrderKeys | null;
  readonly amounts: Amounts;
  /** What each row adds to the margin; null when the source has none. */
  readonly margins: Float64Array | null;
}

interface Kept {
  readonly lines: Lines;
  /** Body rows that are sales. */
  readonly entries: Int32Array;
  readonly ids: readonly string[];
  /** For deals: client by body row before clients were merged, of those not won too. */
  readonly deals: { readonly asListed: Int32Array } | null;
}

/**
 * The rows that are sales as columns of entries; clients without any are left out.
 *
 * @returns with the orders the number of each document as written, "" for those without
 */
export function orderColumns(
  room: Room,
  { lines, entries, ids, deals }: Kept,
): { readonly orders: Orders; readonly documents: readonly string[] | null } {
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
    if (margin) margin[i] = lines.margins?.[row] as number;
  }
  const codes = order ? numberOrders(order, { client, day }) : null;
  const documents = codes?.map((code) => lines.orders?.keys[code] ?? "") ?? null;
  const facts = clientFacts(room, factRows({ client: rowClient, ids: kept }, lines.day));
  noteIds(room, facts, rowClient);
  noteNotPositive(room, revenueByClient({ client, amount, clients: facts }), rowClient);
  const clients = deals
    ? withDeals(room, facts, { asListed: deals.asListed, won: entries, rowClient })
    : facts;
  const families = familiesOf(room, lines, entries);
  const known = { size, client, day, amount, order, margin, clients };
  return { orders: families ? { ...known, families } : known, documents };
}

/**
 * Gives numbers from 0 to the documents met; rows without a number are one order per client and day.
 *
 * @returns the code of each document, -1 for one without
 */
function numberOrders(
  order: Int32Array,
  entries: { client: Int32Array; day: Int32Array },
): readonly number[] {
  const most = order.reduce((largest, code) => Math.max(largest, code), -1);
  const byCode = new Int32Array(most + 1).fill(-1);
  const byDay = new Map<string, number>();
  const codes: number[] = [];
  for (let i = 0; i < order.length; i++) {
    const code = order[i] as number;
    const unnumbered = code >= 0 ? "" : `${entries.client[i]} ${entries.day[i]}`;
    let number = code >= 0 ? (byCode[code] as number) : (byDay.get(unnumbered) ?? -1);
    if (number === -1) {
      number = codes.push(code) - 1;
      if (code >= 0) byCode[code] = number;
      else byDay.set(unnumbered, number);
    }
    order[i] = number;
  }
  return codes;
}
