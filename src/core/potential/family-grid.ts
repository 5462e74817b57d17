import { fromUnits, scaleFor, toUnits } from "../maths/sum.ts";
import type { Orders } from "../orders.ts";
import type { Span } from "../portfolio/period.ts";

/** What each client spent on each family of products; only pairs above 0 are kept. */
export interface FamilyGrid {
  readonly names: readonly string[];
  readonly clients: number;
  /** Spend by pair, the key being `client * names.length + family`. */
  readonly spend: ReadonlyMap<number, number>;
  /** Families each client bought. */
  readonly bought: Int32Array;
}

/**
 * Client by family of products, net over the period.
 * @returns null when the source names no family.
 * @see method D14, product white space
 */
export function familyGrid(orders: Orders, { from, to }: Span): FamilyGrid | null {
  const { families, client, day, amount, size } = orders;
  if (!families) return null;
  const count = families.names.length;
  const scale = scaleFor(amount);
  const units = new Map<number, number>();
  for (let e = 0; e < size; e++) {
    const family = families.of[e] as number;
    const d = day[e] as number;
    if (family < 0 || d < from || d > to) continue;
    const key = (client[e] as number) * count + family;
    units.set(key, (units.get(key) ?? 0) + toUnits(amount[e] as number, scale));
  }
  const bought = new Int32Array(orders.clients.size);
  const spend = new Map<number, number>();
  for (const [key, sum] of units) {
    if (sum <= 0) continue;
    const owner = Math.floor(key / count);
    bought[owner] = (bought[owner] as number) + 1;
    spend.set(key, fromUnits(sum, scale));
  }
  return { names: families.names, clients: bought.length, spend, bought };
}
