import { pairId } from "../match/pair-id.ts";
import { type NamedClient, namedClient, namesOfWhole } from "./named-client.ts";
import { nearestNames } from "./nearest-names.ts";
import type { LooseClient, PartReport } from "./part.ts";
import type { PlacedPart } from "./spine.ts";

/** As many as anybody may want to look through. */
const MOST_LISTED = 200;

interface Loose {
  /** Clients of the list. */
  readonly notFound: readonly number[];
  /** Clients of the whole. */
  readonly lacking: readonly number[];
  /** By client of the whole; NaN where unknown. */
  readonly revenueOf: (client: number) => number;
}

type Named = NamedClient & { readonly revenue: number };

/** The clients without a match on either side, the most revenue first, each with the nearest name of the other. */
export function looseClients(
  placed: readonly PlacedPart[],
  place: number,
  { notFound, lacking, revenueOf }: Loose,
): Pick<PartReport, "notFound" | "lacking" | "counts"> {
  const own = placed[place] as PlacedPart;
  const nameOf = namesOfWhole(placed.slice(0, place));
  const left = notFound.map((other): Named => {
    return { ...namedClient(own, other), revenue: revenueOf(own.joined[other] as number) };
  });
  const right = lacking.map((client): Named => {
    return { ...nameOf(client), revenue: revenueOf(client) };
  });
  return {
    notFound: listed(left, right),
    lacking: listed(right, left),
    counts: {
      notFound: left.length,
      lacking: right.length,
      lackingRevenue: totalOf(right),
    },
  };
}

function listed(clients: readonly Named[], others: readonly Named[]): readonly LooseClient[] {
  const nearest = nearestNames(others.map(({ key }) => key));
  const weight = ({ revenue }: Named): number => (Number.isNaN(revenue) ? 0 : revenue);
  return [...clients]
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, MOST_LISTED)
    .map(({ id, name, key, token, revenue }) => {
      const near = nearest(key);
      if (near === null) return { id, name, revenue, nearest: null };
      const other = others[near.at] as Named;
      const similarity = Math.round(near.similarity * 1000) / 1000;
      const question = pairId(token, other.token);
      return {
        id,
        name,
        revenue,
        nearest: { id: other.id, name: other.name, similarity, question },
      };
    });
}

function totalOf(clients: readonly Named[]): number {
  const total = clients.reduce(
    (sum, { revenue }) => sum + (Number.isNaN(revenue) ? 0 : revenue),
    0,
  );
  return Math.round(total * 100) / 100;
}
