import { jaroWinkler } from "../../core/text/similarity.ts";
import type { MayJoin } from "./join-vetoes.ts";
import { firstTexts, oneByText, type Side } from "./side.ts";

/** Clients met by their codes. */
export interface CodeMatches {
  /** Client of the first side by client of the second; -1 for none. */
  readonly target: Int32Array;
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
  const target = exact.map((client, other) => (client >= 0 ? client : (loose[other] as number)));
  if (!namesAgree(side, part, target)) return { target: target.fill(-1), differ: true };
  const allowed = target.map((client, other) =>
    client >= 0 && mayJoin(client, other) ? client : -1,
  );
  return { target: allowed, differ: false };
}

function matchBy(side: Side, part: Side, keyOf: (code: string) => string): Int32Array {
  const find = oneByText(side, (record) => keyOf(side.records.code[record] as string));
  const target = new Int32Array(part.size).fill(-1);
  part.of.forEach((other, record) => {
    if (other < 0 || (target[other] as number) >= 0) return;
    target[other] = Math.max(-1, find(keyOf(part.records.code[record] as string)));
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

function namesAgree(side: Side, part: Side, target: Int32Array): boolean {
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
