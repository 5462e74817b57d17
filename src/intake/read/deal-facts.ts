import type { ClientFacts } from "../../core/orders.ts";
import type { Room } from "./room.ts";

/**
 * Deals as quotes: how many each client had, won and lost, where the list has no column that says so.
 *
 * @param facts of the clients
 * @param deals client by body row as listed, of lost and open deals too; the rows that were won, and
 *   their clients by body row
 */
export function withDeals(
  room: Room,
  facts: ClientFacts,
  deals: {
    readonly asListed: Int32Array;
    readonly won: Int32Array;
    readonly rowClient: Int32Array;
  },
): ClientFacts {
  if (facts.numbers.quotes || facts.numbers.quotesWon) return facts;
  const clientOf = new Map<number, number>();
  for (const row of deals.won) {
    clientOf.set(deals.asListed[row] as number, deals.rowClient[row] as number);
  }
  const removed = room.tally.removed();
  const count = (rows: ArrayLike<number>): Float64Array => {
    const counts = new Float64Array(facts.size);
    for (let i = 0; i < rows.length; i++) {
      const client = clientOf.get(deals.asListed[rows[i] as number] as number) ?? -1;
      if (client >= 0) counts[client] = (counts[client] as number) + 1;
    }
    return counts;
  };
  const won = count(deals.won);
  const lost = count(removed.get("lost") ?? []);
  const open = count(removed.get("open") ?? []);
  const quotes = won.map((n, at) => n + (lost[at] as number) + (open[at] as number));
  return { ...facts, numbers: { ...facts.numbers, quotes, quotesWon: won, quotesLost: lost } };
}
