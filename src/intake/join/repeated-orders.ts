import type { ListDocuments } from "./order-documents.ts";

/** Documents of a list that stand in a list before it too. */
export interface Repeats {
  /** 1 for a document that is there already, number, client, day and amount alike. */
  readonly repeated: Uint8Array;
  readonly orders: number;
  readonly revenue: number;
}

/** Without numbers, so many equal orders may be chance. */
const LEAST_ORDERS = 3;
const LEAST_SHARE = 0.2;

/** What is known of the lists read so far. */
export interface KnownDocuments {
  /** What stands under each number. */
  readonly byKey: Map<string, string>;
  /** How many documents look alike, with and without a number. */
  readonly bySight: Map<string, { all: number; unnumbered: number }>;
}

/**
 * Finds the orders two lists share. Where both number them, the same number of the same client on the same day
 * for the same amount is one order. Where one does not, equal orders are taken for one only when there
 * are many: two equal purchases on one day may be chance.
 *
 * @param known of the lists before
 */
export function repeatedOrders(list: ListDocuments, known: KnownDocuments): Repeats {
  const { key, sight, numbered, total } = list;
  const repeated = new Uint8Array(key.length);
  const left = new Map<string, number>();
  const alike: number[] = [];
  key.forEach((name, at) => {
    const look = sight[at] as string;
    if (numbered[at] && known.byKey.get(name) === look) {
      repeated[at] = 1;
      return;
    }
    const seen = known.bySight.get(look);
    const free = left.get(look) ?? (numbered[at] ? seen?.unnumbered : seen?.all) ?? 0;
    if (free === 0) return;
    left.set(look, free - 1);
    alike.push(at);
  });
  if (alike.length >= LEAST_ORDERS && alike.length >= LEAST_SHARE * key.length) {
    for (const at of alike) repeated[at] = 1;
  }
  let revenue = 0;
  let orders = 0;
  repeated.forEach((flag, at) => {
    orders += flag;
    if (flag === 1) revenue += total[at] as number;
  });
  return { repeated, orders, revenue: Math.round(revenue * 100) / 100 };
}

/** Adds the documents of a list to what is known. */
export function know({ key, sight, numbered }: ListDocuments, known: KnownDocuments): void {
  key.forEach((name, at) => {
    const look = sight[at] as string;
    if (numbered[at] && !known.byKey.has(name)) known.byKey.set(name, look);
    const seen = known.bySight.get(look) ?? { all: 0, unnumbered: 0 };
    known.bySight.set(look, {
      all: seen.all + 1,
      unnumbered: seen.unnumbered + (numbered[at] ? 0 : 1),
    });
  });
}
