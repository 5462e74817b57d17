import { jaroWinkler } from "../../core/text/similarity.ts";
import type { MayJoin } from "./join-vetoes.ts";
import { firstTexts, oneByText, type Side } from "./side.ts";

/** Clients met by their codes. */
export interface CodeMatches {
  /** Client of the first side by client of the second; -1 for none. */
  readonly target: Int32Array;
  /** Pairs of clients of the first side that are one client of the second, under two of its codes. */
  readonly united: readonly (readonly [number, number])[];
  /** The codes of the two sides count different things: none was used. */
  readonly differ: boolean;
}

/** With fewer names to compare nothing is concluded. */
const LEAST_COMPARED = 3;
/** Share of equal codes that must go with like names. */
const LEAST_ALIKE = 0.5;
/** Two spellings of one name; a renamed client falls below, and is outvoted. */
const ALIKE = 0.8;

/**
 * Joins by the clients' codes. Codes that differ only by leading zeros are one where that leaves the codes of
 * both sides unique. Codes whose clients mostly bear other names belong to two programs that both count
 * from 1: they are not used.
 *
 * @see values.md §5
 */
export function byCode(side: Side, part: Side, mayJoin: MayJoin): CodeMatches {
  const exact = matchBy(side, part, (code) => code);
  const loose = staysUnique(side) && staysUnique(part) ? matchBy(side, part, withoutZeros) : exact;
  const found = exact.map((clients, other) =>
    clients.length > 0 ? clients : (loose[other] ?? []),
  );
  const first = found.map(([client]) => client ?? -1);
  const none = new Int32Array(part.size).fill(-1);
  if (!namesAgree(side, part, first)) return { target: none, united: [], differ: true };
  const allowed = found.map((clients, other) => clients.filter((each) => mayJoin(each, other)));
  return {
    target: Int32Array.from(allowed, ([client]) => client ?? -1),
    united: allowed.flatMap(([client = -1, ...more]) =>
      more.map((each) => [client, each] as const),
    ),
    differ: false,
  };
}

/** By client of the second side, the clients of the first that have one of its codes. */
function matchBy(side: Side, part: Side, keyOf: (code: string) => string): number[][] {
  const find = oneByText(side, (record) => keyOf(side.records.code[record] as string));
  const target: number[][] = Array.from({ length: part.size }, () => []);
  part.of.forEach((other, record) => {
    const client = other < 0 ? -1 : find(keyOf(part.records.code[record] as string));
    const clients = target[other];
    if (client >= 0 && clients && !clients.includes(client)) clients.push(client);
  });
  return target;
}

function withoutZeros(code: string): string {
  return code.replace(/^0+(?=.)/, "");
}

/** Whether no two codes of a side become one without their leading zeros. */
function staysUnique({ records }: Side): boolean {
  const codes = new Set(records.code.filter((code) => code !== ""));
  return new Set([...codes].map(withoutZeros)).size === codes.size;
}

function namesAgree(side: Side, part: Side, target: readonly number[]): boolean {
  const names = firstTexts(side, side.records.key);
  const others = firstTexts(part, part.records.key);
  let compared = 0;
  let alike = 0;
  target.forEach((client, other) => {
    const [name, second] = [names[client] ?? "", others[other] ?? ""];
    if (client < 0 || name === "" || second === "") return;
    compared++;
    if (jaroWinkler(name, second) >= ALIKE || sharesWord(name, second)) alike++;
  });
  return compared < LEAST_COMPARED || alike >= LEAST_ALIKE * compared;
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.split(" ").filter((word) => word.length > 3));
  return b.split(" ").some((word) => words.has(word));
}
