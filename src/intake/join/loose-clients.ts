import { pairId } from "../match/pair-id.ts";
import { nearestNames } from "./nearest-names.ts";
import type { LooseClient, PartReport } from "./part.ts";
import { firstTexts, type Side } from "./side.ts";
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

/** A client of one side, as it can be named and looked for. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly token: string;
  readonly revenue: number;
}

/** The clients without a match on either side, the most revenue first, each with the nearest name of the other. */
export function looseClients(
  placed: readonly PlacedPart[],
  place: number,
  { notFound, lacking, revenueOf }: Loose,
): Pick<PartReport, "notFound" | "lacking" | "counts"> {
  const own = placed[place] as PlacedPart;
  const nameOf = namesOfWhole(placed.slice(0, place));
  const left = notFound.map((other) => namedOf(own, other, revenueOf(own.joined[other] as number)));
  const right = lacking.map((client) => ({ ...nameOf(client), revenue: revenueOf(client) }));
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

function namedOf({ part, side }: PlacedPart, other: number, revenue: number): Named {
  const { source } = part.intake;
  const { id, name } = source.shape === "orders" ? source.orders.clients : source.list.clients;
  const { keys, tokens } = textsOf(side);
  return {
    id: id[other] as string,
    name: name[other] as string,
    key: keys[other] as string,
    token: tokens[other] as string,
    revenue,
  };
}

interface SideTexts {
  readonly keys: readonly string[];
  readonly tokens: readonly string[];
}

const known = new WeakMap<Side, SideTexts>();

function textsOf(side: Side): SideTexts {
  const { records } = side;
  const texts = known.get(side) ?? {
    keys: firstTexts(side, records.key),
    tokens: firstTexts(side, records.token),
  };
  known.set(side, texts);
  return texts;
}

/** A client of the whole bears the name of the first list that has it. */
function namesOfWhole(placed: readonly PlacedPart[]): (client: number) => Omit<Named, "revenue"> {
  const first = new Map<number, readonly [PlacedPart, number]>();
  for (const each of placed) {
    each.joined.forEach((client, other) => {
      if (client >= 0 && !first.has(client)) first.set(client, [each, other]);
    });
  }
  return (client) => {
    const found = first.get(client);
    return found ? namedOf(...found, 0) : { id: "", name: "", key: "", token: "" };
  };
}

function totalOf(clients: readonly Named[]): number {
  const total = clients.reduce(
    (sum, { revenue }) => sum + (Number.isNaN(revenue) ? 0 : revenue),
    0,
  );
  return Math.round(total * 100) / 100;
}
