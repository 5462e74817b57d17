import type { Orders } from "../../core/orders.ts";
import { type ListDocuments, listDocuments, type OrdersPart } from "./order-documents.ts";
import { type KnownDocuments, know, type Repeats, repeatedOrders } from "./repeated-orders.ts";

/** Several lists of orders as one; who the clients are is told elsewhere. */
export interface JoinedOrders {
  readonly orders: Omit<Orders, "clients">;
  /** By list: the orders it has in common with those before it. */
  readonly repeats: readonly Repeats[];
}

/**
 * Puts the entries of several lists after each other. One document number of one client is one order,
 * whichever lists it stands in.
 *
 * @param once orders that two lists share count once
 */
export function joinOrders(parts: readonly OrdersPart[], once: boolean): JoinedOrders {
  const known: KnownDocuments = { byKey: new Map(), bySight: new Map() };
  const lists: { part: OrdersPart; list: ListDocuments; kept: Int32Array }[] = [];
  const repeats: Repeats[] = [];
  for (const part of parts) {
    const list = listDocuments(part);
    const found = repeatedOrders(list, known);
    know(list, known);
    repeats.push(found);
    const keeps = (e: number): boolean => {
      const document = list.of[e] as number;
      return document >= 0 && !(once && found.repeated[document] === 1);
    };
    lists.push({ part, list, kept: entriesWhere(part.orders.size, keeps) });
  }
  return { orders: appended(lists), repeats };
}

function entriesWhere(size: number, keeps: (entry: number) => boolean): Int32Array {
  const kept = new Int32Array(size);
  let count = 0;
  for (let e = 0; e < size; e++) if (keeps(e)) kept[count++] = e;
  return kept.slice(0, count);
}

interface Kept {
  readonly part: OrdersPart;
  readonly list: ListDocuments;
  readonly kept: Int32Array;
}

function appended(lists: readonly Kept[]): Omit<Orders, "clients"> {
  const size = lists.reduce((sum, { kept }) => sum + kept.length, 0);
  const numbers = new Map<string, number>();
  const some = (has: (orders: Orders) => unknown): boolean =>
    lists.some(({ part }) => has(part.orders));
  const client = new Int32Array(size);
  const day = new Int32Array(size);
  const amount = new Float64Array(size);
  const order = some(({ order: each }) => each) ? new Int32Array(size) : null;
  const margin = some(({ margin: each }) => each) ? new Float64Array(size) : null;
  let at = 0;
  for (const { part, list, kept } of lists) {
    for (const e of kept) {
      const { orders, joined } = part;
      client[at] = joined[orders.client[e] as number] as number;
      day[at] = orders.day[e] as number;
      amount[at] = orders.amount[e] as number;
      if (margin) margin[at] = orders.margin ? (orders.margin[e] as number) : Number.NaN;
      if (order) order[at] = numberOf(numbers, list.key[list.of[e] as number] as string);
      at++;
    }
  }
  const families = familiesOf(lists, size);
  return { size, client, day, amount, order, margin, ...(families ? { families } : {}) };
}

function numberOf(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

function familiesOf(lists: readonly Kept[], size: number): Orders["families"] | null {
  if (!lists.some(({ part }) => part.orders.families)) return null;
  const numbers = new Map<string, number>();
  const of = new Int32Array(size).fill(-1);
  let at = 0;
  for (const { part, kept } of lists) {
    const { families } = part.orders;
    for (const e of kept) {
      const name = families?.names[families.of[e] as number];
      if (name !== undefined) of[at] = numberOf(numbers, name);
      at++;
    }
  }
  return { of, names: [...numbers.keys()] };
}
