import type { FinalPart, LooseName } from "./part.ts";
import { firstTexts, type Side } from "./side.ts";

/** A client of one side, as it can be named, looked for, and spoken of in an answer. */
export interface NamedClient extends LooseName {
  readonly key: string;
  readonly token: string;
}

/** A list whose clients have a number in the whole. */
type Placed = Pick<FinalPart, "part" | "joined"> & { readonly side: Side };

/** A client of a list. */
export function namedClient({ part, side }: Placed, other: number): NamedClient {
  const { source } = part.intake;
  const { id, name } = source.shape === "orders" ? source.orders.clients : source.list.clients;
  const { keys, tokens } = textsOf(side);
  return {
    id: id[other] as string,
    name: name[other] as string,
    key: keys[other] as string,
    token: tokens[other] as string,
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
export function namesOfWhole(placed: readonly Placed[]): (client: number) => NamedClient {
  const first = new Map<number, readonly [Placed, number]>();
  for (const each of placed) {
    each.joined.forEach((client, other) => {
      if (client >= 0 && !first.has(client)) first.set(client, [each, other]);
    });
  }
  return (client) => {
    const found = first.get(client);
    return found ? namedClient(...found) : { id: "", name: "", key: "", token: "" };
  };
}
