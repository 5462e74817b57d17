import type { ClientList } from "../../core/orders.ts";
import { Problem } from "../../core/problem.ts";
import type { Field } from "../fields/field.ts";
import { cents } from "./cents.ts";
import { clientFacts } from "./client-facts.ts";
import { clientKeys } from "./client-keys.ts";
import { clientMoney } from "./client-money.ts";
import { keepInScope } from "./client-scope.ts";
import { numbersOf } from "./columns.ts";
import { noteContradictions, noteSharedEmails } from "./contradictions.ts";
import { datesOf } from "./date-columns.ts";
import { dropRows } from "./drop-rows.ts";
import { factRows } from "./fact-rows.ts";
import { dayOfRows, meanOfRows, sumOfRows } from "./fold-rows.ts";
import { groupTexts } from "./group-texts.ts";
import { mergeClients } from "./merge-clients.ts";
import { noteIds, noteNotPositive } from "./notes.ts";
import { noteOutliers } from "./outliers.ts";
import type { Reading } from "./reading.ts";
import { type RevenueColumns, revenueColumns } from "./revenue-columns.ts";
import type { Room } from "./room.ts";
import { type ClientRows, clientRows } from "./same-names.ts";
import { tellDuplicates } from "./tell-duplicates.ts";
import { fillYearsWithoutSale } from "./year-without-sale.ts";

/**
 * Reads a client list. Prospects, former clients, partners and tests leave it into counts; a client's
 * revenue is what `revenueColumns` says.
 *
 * @throws shape: no column for the client or the revenue · empty: no client is left
 */
export function readClients(room: Room): Reading {
  const sections = dropRows(room);
  const keys = clientKeys(room, sections);
  const revenueFrom = revenueColumns(room);
  const merged = mergeClients(room, clientRows(room, keys));
  const { rows, of, verdicts } = keepInScope(room, merged);
  if (rows.ids.length === 0) throw new Problem("empty", "source.noClients");
  const inOrder = factRows(rows, null);
  const facts = clientFacts(room, inOrder);
  const clients = groupTexts(room, { facts, rows: inOrder, sections });
  noteIds(room, clients, rows.client);
  const previous = previousOf(room, rows, revenueFrom);
  const [latest, ...parts] = revenueFrom.latest;
  const money = latest ? clientMoney(room, rows, [latest, ...parts]) : noMoney(room, rows);
  const revenue = fillYearsWithoutSale(rows, money, previous);
  noteNotPositive(room, revenue, rows.client);
  const list: ClientList = {
    clients,
    revenue,
    previous,
    revenueLabel: revenueFrom.label,
    orders: countsOf(room, rows),
    firstDay: daysOf(room, rows, "first_order_date"),
    lastDay: daysOf(room, rows, room.column("last_order_date") ? "last_order_date" : "order_date"),
    margin: marginOf(room, rows, { revenue, byRow: money.values }),
  };
  noteContradictions(room, rows, { list, money: latest ?? null });
  noteSharedEmails(room, merged);
  const duplicates = tellDuplicates(room, merged, {
    revenue: sumOfRows(merged.before, money.values),
    inPortfolio: (record) => of[record] !== -1,
  });
  const { records } = merged;
  const identities = { records, of, verdicts, documents: null, money: latest !== undefined };
  return {
    source: { shape: "clients", list },
    duplicates,
    identities,
    clientOfRow: rows.client,
  };
}

/** One of several lists may leave money to the others. */
function noMoney(room: Room, rows: ClientRows) {
  const unknown = (size: number): Float64Array => new Float64Array(size).fill(Number.NaN);
  return { revenue: unknown(rows.ids.length), values: unknown(room.size), unread: [] };
}

function previousOf(
  room: Room,
  rows: ClientRows,
  { previous }: RevenueColumns,
): ClientList["previous"] {
  const kept = Array.from(rows.client.keys()).filter((row) => (rows.client[row] as number) >= 0);
  return previous.map(({ column, label }) => {
    const { values } = numbersOf(room, column, { money: true });
    noteOutliers(room, column.header, { rows: kept, values });
    return { label, revenue: sumOfRows(rows, values) };
  });
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
  room.note("dates.future", column, read.future);
  for (const row of read.future) days[row] = Number.NaN;
  return dayOfRows(rows, days, field === "first_order_date" ? Math.min : Math.max);
}

/** An amount, or a rate of the revenue; the rates of a client's rows are weighted by their revenue. */
function marginOf(
  room: Room,
  rows: ClientRows,
  money: { readonly revenue: Float64Array; readonly byRow: Float64Array },
): Float64Array | null {
  const amount = room.column("margin_amount");
  if (amount) return sumOfRows(rows, numbersOf(room, amount, { money: true }).values);
  const column = room.column("margin_rate");
  if (!column) return null;
  const rates = numbersOf(room, column, { money: false, rate: true }).values;
  const known = meanOfRows(rows, rates, money.byRow);
  return money.revenue.map((value, client) => cents(value * (known[client] as number)));
}
