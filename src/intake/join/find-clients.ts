import type { SaidPair } from "../match/pair-id.ts";
import { sharedValues } from "../match/shared-values.ts";
import { byCode } from "./by-code.ts";
import { joinVetoes, type MayJoin, pairsSaid } from "./join-vetoes.ts";
import type { JoinBy } from "./part.ts";
import { secondProofs } from "./second-proofs.ts";
import { oneByText, type Side } from "./side.ts";

/** Which clients of a list are clients of the lists before it. */
export interface Found {
  /** Client of the first side by client of the list; -1 for none. */
  readonly target: Int32Array;
  /** What each was found by; null for none. */
  readonly by: readonly (JoinBy | null)[];
  readonly codesDiffer: boolean;
  /** Pairs of clients of the first side that the list knows as one. */
  readonly united: readonly (readonly [number, number])[];
}

/** A text two records must share, and which of the two sides must have it only once. */
interface Step {
  readonly by: JoinBy;
  readonly left: (record: number) => string;
  readonly right: (record: number) => string;
  /** The list, too, must have it only once. */
  readonly oneToOne: boolean;
  readonly mayJoin: MayJoin;
}

/**
 * Finds the clients of a list among those of the lists before it: by the user's word, by code, by SIREN, by an
 * e-mail that one client alone has, by name with a second proof, and by the name alone where it is unique
 * on both sides.
 *
 * @param side the lists before it
 * @param said pairs the user has spoken of
 * @see values.md §5 and §8
 */
export function findClients(side: Side, part: Side, said: readonly SaidPair[]): Found {
  const target = new Int32Array(part.size).fill(-1);
  const by = new Array<JoinBy | null>(part.size).fill(null);
  const take = (client: number, other: number, how: JoinBy): void => {
    if (client < 0 || (target[other] as number) >= 0) return;
    target[other] = client;
    by[other] = how;
  };
  const may = joinVetoes(side, part, said);
  const wanted = said.filter(({ same }) => same);
  for (const [client, other] of pairsSaid(side, part, wanted)) take(client, other, "answer");
  const codes = byCode(side, part, may.byCode);
  codes.target.forEach((client, other) => {
    take(client, other, "code");
  });
  for (const step of stepsOf(side, part, may.other)) {
    matchStep(side, part, step).forEach((client, other) => {
      take(client, other, step.by);
    });
  }
  return { target, by, codesDiffer: codes.differ, united: codes.united };
}

function stepsOf(side: Side, part: Side, mayJoin: MayJoin): readonly Step[] {
  const both = (
    by: JoinBy,
    textOf: (from: Side) => (record: number) => string,
    oneToOne: boolean,
  ) => {
    return { by, left: textOf(side), right: textOf(part), oneToOne, mayJoin };
  };
  const shared = [sharedValues(side.records), sharedValues(part.records)] as const;
  const crowded = (field: "email" | "phone" | "domain", value: string): boolean =>
    shared.some((values) => values[field].has(value));
  return [
    both(
      "siren",
      ({ records }) =>
        (i) =>
          records.siret[i] as string,
      false,
    ),
    both(
      "siren",
      ({ records }) =>
        (i) =>
          records.siren[i] as string,
      false,
    ),
    both(
      "email",
      ({ records }) =>
        (i) =>
          records.email[i] as string,
      true,
    ),
    ...secondProofs(crowded).map((textOf) => both("proof", textOf, false)),
    both(
      "name",
      ({ records }) =>
        (i) =>
          records.key[i] as string,
      true,
    ),
  ];
}

function matchStep(side: Side, part: Side, { left, right, oneToOne, mayJoin }: Step): Int32Array {
  const find = oneByText(side, left);
  const findOther = oneByText(part, right);
  const target = new Int32Array(part.size).fill(-1);
  part.of.forEach((other, record) => {
    if (other < 0 || (target[other] as number) >= 0) return;
    const text = right(record);
    const client = find(text);
    if (client < 0 || (oneToOne && findOther(text) !== other)) return;
    if (mayJoin(client, other)) target[other] = client;
  });
  return target;
}
