import type { Orders } from "../../core/orders.ts";

/** A list of orders on its way into the portfolio. */
export interface OrdersPart {
  readonly orders: Orders;
  /** Number of each document as the list writes it, "" where it has none; null when it has no such column. */
  readonly documents: readonly string[] | null;
  /** Client of the portfolio by client of the list; -1 for those who are not in it. */
  readonly joined: Int32Array;
}

/** The documents of a list: what stands under one number of one client, or on one day without a number. */
export interface ListDocuments {
  /** Document by entry; -1 where the client is not in the portfolio. */
  readonly of: Int32Array;
  /** By document: its number and client, or its day and client. */
  readonly key: readonly string[];
  /** By document: client, day and amount, which tell it again where no number does. */
  readonly sight: readonly string[];
  readonly numbered: readonly boolean[];
  /** Money by document. */
  readonly total: Float64Array;
}

/** Groups the entries of a list into documents. */
export function listDocuments({ orders, documents, joined }: OrdersPart): ListDocuments {
  const { size, client, day, amount, order } = orders;
  const places = new Map<string, number>();
  const of = new Int32Array(size).fill(-1);
  const key: string[] = [];
  const numbered: boolean[] = [];
  const first: number[] = [];
  const sums: number[] = [];
  for (let e = 0; e < size; e++) {
    const who = joined[client[e] as number] as number;
    if (who < 0) continue;
    const number = order ? (documents?.[order[e] as number] ?? "") : "";
    const name = number === "" ? `#${day[e]}|${who}` : `${number}|${who}`;
    let place = places.get(name);
    if (place === undefined) {
      place = key.push(name) - 1;
      places.set(name, place);
      numbered.push(number !== "");
      first.push(e);
      sums.push(0);
    }
    of[e] = place;
    sums[place] = (sums[place] as number) + (amount[e] as number);
  }
  const total = Float64Array.from(sums, (sum) => Math.round(sum * 1e6) / 1e6);
  const sight = first.map((e, place) => {
    const who = joined[client[e] as number];
    return `${who}|${day[e]}|${Math.round((total[place] as number) * 100)}`;
  });
  return { of, key, sight, numbered, total };
}
