import type { ClientList } from "../../core/orders.ts";
import { Problem } from "../../core/problem.ts";
import type { Cell } from "../cell.ts";
import type { Field } from "../fields/field.ts";
import { isBlank } from "../values/blank.ts";
import { clientFacts } from "./client-facts.ts";
import { clientKeys } from "./client-keys.ts";
import { datesOf, numbersOf } from "./columns.ts";
import { dropRows } from "./drop-rows.ts";
import { dayOfRows, sumOfRows } from "./fold-rows.ts";
import { mergeClients } from "./merge-clients.ts";
import { noteIds } from "./notes.ts";
import type { Reading } from "./reading.ts";
import { type RevenueColumns, revenueColumns } from "./revenue-columns.ts";
import type { Room } from "./room.ts";
import { type ClientRows, clientRows } from "./same-names.ts";
import { keepInScope } from "./scope.ts";
import { tellDuplicates } from "./tell-duplicates.ts";
import { fillYearsWithoutSale } from "./year-without-sale.ts";

/**
 * Reads a client list. Prospects, former clients, partners and tests leave it into counts; a client's
 * revenue is what `revenueColumns` says.
 *
 * @throws shape: no column for the client or the revenue · empty: no client is left
 */
export function readClients(room: Room): Reading {
  dropRows(room);
  const keys = clientKeys(room);
  const revenueFrom = revenueColumns(room);
  const merged = mergeClients(room, clientRows(room, keys));
  const { rows, of } = keepInScope(room, merged);
  if (rows.ids.length === 0) throw new Problem("empty", "source.noClients");
  const clients = clientFacts(room, { client: rows.client, ids: rows.ids, day: null });
  noteIds(room, clients, rows.client);
  const previous = previousOf(room, rows, revenueFrom);
  const money = moneyOf(room, rows, revenueFrom.latest);
  const revenue = fillYearsWithoutSale(rows, money, previous);
  const list = {
    clients,
    revenue,
    previous,
    revenueLabel: revenueFrom.label,
    orders: countsOf(room, rows),
    firstDay: daysOf(room, rows, "first_order_date"),
    lastDay: daysOf(room, rows, room.column("last_order_date") ? "last_order_date" : "order_date"),
    margin: marginOf(room, rows, revenue),
  };
  const duplicates = tellDuplicates(room, merged, {
    revenue: sumOfRows(merged.before, money.values),
    inPortfolio: (record) => of[record] !== -1,
  });
  return { source: { shape: "clients", list }, duplicates };
}

function moneyOf(room: Room, rows: ClientRows, column: RevenueColumns["latest"]) {
  const read = numbersOf(room, column, { money: true });
  const revenue = sumOfRows(rows, read.values);
  const cells = (): Cell[] => room.cells(column);
  const negative: number[] = [];
  rows.client.forEach((client, row) => {
    if (client >= 0 && (revenue[client] as number) < 0) negative.push(row);
  });
  room.tally.note("amounts.negative", { column: column.header, rows: negative, cells });
  const { values } = read;
  return {
    revenue,
    values,
    unread: [...read.refused, ...read.errors, ...rowsOfUnknowns(room, column)],
  };
}

/** An empty cell or a dash says that nothing was sold; "n/c" or "unknown" says that nobody knows. */
function rowsOfUnknowns(room: Room, column: RevenueColumns["latest"]): number[] {
  const unknown: number[] = [];
  room.cells(column).forEach((cell, row) => {
    if (typeof cell === "string" && /[a-z?]/i.test(cell) && isBlank(cell, "value"))
      unknown.push(row);
  });
  return unknown;
}

function previousOf(
  room: Room,
  rows: ClientRows,
  { previous }: RevenueColumns,
): ClientList["previous"] {
  return previous.map(({ column, label }) => ({
    label,
    revenue: sumOfRows(rows, numbersOf(room, column, { money: true }).values),
  }));
}

function countsOf(room: Room, rows: ClientRows): Float64Array | null {
  const column = room.column("order_count");
  if (!column) return null;
  return sumOfRows(rows, numbersOf(room, column, { money: false }).values);
}

/** Future days are kept out and listed: nobody has bought tomorrow. */
function daysOf(room: Room, rows: ClientRows, field: Field): Float64Array | null {
  const column = room.column(field);
  if (!column) return null;
  const read = datesOf(room, column);
  const days = (field === "first_order_date" ? read.days : read.ends).slice();
  const cells = (): Cell[] => room.cells(column);
  room.tally.note("dates.future", { column: column.header, rows: read.future, cells });
  for (const row of read.future) days[row] = Number.NaN;
  return dayOfRows(rows, days, field === "first_order_date" ? Math.min : Math.max);
}

function marginOf(room: Room, rows: ClientRows, revenue: Float64Array): Float64Array | null {
  const amount = room.column("margin_amount");
  if (amount) return sumOfRows(rows, numbersOf(room, amount, { money: true }).values);
  const rate = room.column("margin_rate");
  if (!rate) return null;
  const rates = numbersOf(room, rate, { money: false, rate: true }).values;
  const known = dayOfRows(rows, rates, Math.max);
  return revenue.map((value, client) => {
    return Math.round(value * (known[client] as number) * 1e6) / 1e6;
  });
}
