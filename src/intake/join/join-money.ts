import type { ClientList, Orders } from "../../core/orders.ts";
import type { SourceBook } from "./fact-sources.ts";
import { joinLists } from "./join-lists.ts";
import { joinOrders } from "./join-orders.ts";
import type { FinalPart } from "./part.ts";
import type { Repeats } from "./repeated-orders.ts";
import type { PlacedPart } from "./spine.ts";

/** What clients bring, of all lists together. */
export type JoinedMoney = (
  | { readonly shape: "orders"; readonly orders: Omit<Orders, "clients"> }
  | { readonly shape: "clients"; readonly list: Omit<ClientList, "clients"> }
) & {
  /** By list of orders: what it has in common with those before it. */
  readonly repeats: readonly Repeats[];
  /** Clients of whom two lists say two revenues. */
  readonly twice: number;
  /** By client of the portfolio; NaN where unknown. */
  readonly revenue: Float64Array;
};

interface Rules {
  readonly size: number;
  readonly add: boolean;
  readonly once: boolean;
  readonly sources: SourceBook;
}

/** Money of the portfolio: of the orders where there are any, else of the client lists. */
export function joinMoney(parts: readonly FinalPart[], rules: Rules): JoinedMoney {
  const selling = parts.filter(({ role }) => role === "orders");
  if (selling.length === 0) {
    const lists = parts.flatMap(({ part, role, joined, place }) => {
      const { source } = part.intake;
      return role === "revenue" && source.shape === "clients"
        ? [{ list: source.list, joined, place }]
        : [];
    });
    const { list, twice } = joinLists(lists, rules);
    return { shape: "clients", list, repeats: [], twice, revenue: list.revenue };
  }
  const column = rules.sources.column("revenue", rules.size);
  const lists = selling.flatMap(({ part, joined, place }) => {
    const { source, identities } = part.intake;
    if (source.shape !== "orders") return [];
    for (const client of source.orders.client) {
      const at = joined[client] as number;
      if (at >= 0) column.also(at, place);
    }
    return [{ orders: source.orders, documents: identities.documents, joined }];
  });
  const { orders, repeats } = joinOrders(lists, rules.once);
  const revenue = sumByClient(orders, rules.size);
  return { shape: "orders", orders, repeats, twice: 0, revenue };
}

/** Money of the orders of each client of the whole, and who has any. */
export function salesOf(placed: readonly PlacedPart[]): {
  readonly revenue: Float64Array;
  readonly bought: Uint8Array;
} {
  const size = placed.reduce((most, { joined }) => {
    return joined.reduce((last, client) => Math.max(last, client + 1), most);
  }, 0);
  const revenue = new Float64Array(size);
  const bought = new Uint8Array(size);
  for (const { part, joined } of placed) {
    const { source } = part.intake;
    if (source.shape !== "orders") continue;
    sumByClient(source.orders, source.orders.clients.size).forEach((sum, client) => {
      const at = joined[client] as number;
      if (at < 0) return;
      bought[at] = 1;
      revenue[at] = rounded((revenue[at] as number) + sum);
    });
  }
  return { revenue, bought };
}

function sumByClient(
  { client, amount }: Pick<Orders, "client" | "amount">,
  size: number,
): Float64Array {
  const sums = new Float64Array(size);
  client.forEach((who, e) => {
    sums[who] = (sums[who] as number) + (amount[e] as number);
  });
  return sums.map(rounded);
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
