import { type Day, dayOfIso } from "../../../src/core/maths/day.ts";
import type { ClientFacts, ClientList, Orders } from "../../../src/core/orders.ts";

/** One entry of an invented order list: client, date, amount, and perhaps its document. */
export type Entry = readonly [client: string, date: string, amount: number, document?: string];

/** The day of an ISO date. */
export function on(date: string): Day {
  const day = dayOfIso(date);
  if (day === null) throw new Error(`${date} is no date`);
  return day;
}

/** Facts of clients of whom only the id is known. */
export function factsOf(id: readonly string[], others: ClientFacts["others"] = {}): ClientFacts {
  return { size: id.length, id, name: id, texts: {}, numbers: {}, others };
}

/** Orders out of entries; they have documents when the first entry has one. */
export function ordersOf(
  entries: readonly Entry[],
  margin: readonly number[] | null = null,
): Orders {
  const ids = [...new Set(entries.map(([client]) => client))];
  const documents = [...new Set(entries.map(([, , , document]) => document ?? ""))];
  const named = entries[0]?.[3] !== undefined;
  return {
    size: entries.length,
    client: Int32Array.from(entries, ([client]) => ids.indexOf(client)),
    day: Int32Array.from(entries, ([, date]) => on(date)),
    amount: Float64Array.from(entries, ([, , amount]) => amount),
    order: named ? Int32Array.from(entries, ([, , , d]) => (d ? documents.indexOf(d) : -1)) : null,
    margin: margin === null ? null : Float64Array.from(margin),
    clients: factsOf(ids),
  };
}

/** A client list with the columns given; the others are absent. */
export function listOf(id: readonly string[], columns: Partial<ClientList>): ClientList {
  return {
    clients: factsOf(id),
    revenue: new Float64Array(id.length),
    previous: [],
    revenueLabel: null,
    orders: null,
    firstDay: null,
    lastDay: null,
    margin: null,
    ...columns,
  };
}
