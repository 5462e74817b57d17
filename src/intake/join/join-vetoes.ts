import type { SaidPair } from "../match/pair-id.ts";
import type { Side } from "./side.ts";

/** Whether a client of one side may be a client of the other. */
export type MayJoin = (client: number, other: number) => boolean;

/**
 * What forbids a join whatever else is true: two valid SIRENs, a person and a company (unless one code
 * says otherwise), and the user's word.
 *
 * @param said pairs the user has spoken of
 */
export function joinVetoes(
  side: Side,
  part: Side,
  said: readonly SaidPair[],
): {
  readonly byCode: MayJoin;
  readonly other: MayJoin;
} {
  const sirens = [valuesOf(side, "siren"), valuesOf(part, "siren")] as const;
  const kinds = [valuesOf(side, "kind"), valuesOf(part, "kind")] as const;
  const apart = apartPairs(side, part, said);
  const agree = ([a, b]: readonly [Values, Values], client: number, other: number): boolean => {
    const [left, right] = [a.get(client), b.get(other)];
    return !left || !right || [...left].some((value) => right.has(value));
  };
  const byCode: MayJoin = (client, other) =>
    !apart.has(`${client} ${other}`) && agree(sirens, client, other);
  return {
    byCode,
    other: (client, other) => byCode(client, other) && agree(kinds, client, other),
  };
}

type Values = ReadonlyMap<number, ReadonlySet<string>>;

function valuesOf({ records, of }: Side, field: "siren" | "kind"): Values {
  const values = new Map<number, Set<string>>();
  of.forEach((client, record) => {
    const value = records[field][record];
    if (client >= 0 && value) values.set(client, (values.get(client) ?? new Set()).add(value));
  });
  return values;
}

function apartPairs(side: Side, part: Side, said: readonly SaidPair[]): ReadonlySet<string> {
  return new Set(
    pairsSaid(
      side,
      part,
      said.filter(({ same }) => !same),
    ).map(([a, b]) => `${a} ${b}`),
  );
}

/** The clients of both sides that the user has spoken of, whichever of the two was named first. */
export function pairsSaid(
  side: Side,
  part: Side,
  said: readonly SaidPair[],
): readonly (readonly [number, number])[] {
  if (said.length === 0) return [];
  const [left, right] = [byToken(side), byToken(part)];
  return said.flatMap(({ a, b }) => {
    const ways =
      a === b
        ? [[a, b]]
        : [
            [a, b],
            [b, a],
          ];
    return ways.flatMap(([one = "", two = ""]) =>
      (left.get(one) ?? []).flatMap((client) =>
        (right.get(two) ?? []).map((other) => [client, other] as const),
      ),
    );
  });
}

function byToken({ records, of }: Side): ReadonlyMap<string, readonly number[]> {
  const clients = new Map<string, number[]>();
  of.forEach((client, record) => {
    const token = records.token[record] as string;
    if (client >= 0) clients.set(token, [...(clients.get(token) ?? []), client]);
  });
  return clients;
}
