import { blocksOf } from "./blocks.ts";
import { completed, headsOf } from "./completed.ts";
import { type Groups, type Link, openGroups } from "./groups.ts";
import { type SaidPair, saidPairs } from "./pair-id.ts";
import { type PossiblePair, possiblePairs } from "./possible.ts";
import { prove } from "./prove.ts";
import { type Records, rankOf } from "./records.ts";
import { sharedValues } from "./shared-values.ts";
import { vetoesOf } from "./vetoes.ts";

/** What the user has said that bears on duplicates. */
export interface MatchOptions {
  /** By question id; `same.<a>|<b>` is "same" or "apart". */
  readonly answers: Readonly<Record<string, string>>;
  /** Sites of one company (same SIREN, other SIRET) are one client. */
  readonly companyLevel: boolean;
}

/** Which records are one client. */
export interface Matched {
  /** The record that stands for the client of each record; its own number when nothing was merged. */
  readonly head: Int32Array;
  /** What merged records, in the order it happened. */
  readonly links: readonly Link[];
  /** What may be one client and is not merged, the likeliest first. */
  readonly possible: readonly PossiblePair[];
  /** D3: sites that share a SIREN and are not merged, by the records that stand for them. */
  readonly sites: readonly (readonly number[])[];
}

/**
 * Finds the records that are one client: merged by proof (D2 to D5) or by the user's word, never by
 * resemblance alone (D6, D7), and never against a veto, also not by way of a third record. The order
 * of the records does not matter, and what came out does not merge further.
 *
 * @param records one for each client of one source; those of one code are one record already (D1)
 * @see values.md §8
 */
export function matchRecords(records: Records, { answers, companyLevel }: MatchOptions): Matched {
  const rank = rankOf(records);
  const said = saidPairs(answers);
  const vetoes = vetoesOf(records, said);
  const groups = openGroups(records.size, rank, vetoes);
  const shared = sharedValues(records);
  uniteSaid(groups, records, said);
  // What one record lacks another may tell: round by round until nothing more is proven.
  let merged = -1;
  let current = records;
  let heads = Array.from({ length: records.size }, (_, record) => record);
  while (groups.links.length > merged) {
    merged = groups.links.length;
    prove(groups, { records: current, heads, rank, shared, companyLevel });
    current = completed(records, groups, rank);
    heads = headsOf(groups, rank);
  }
  return {
    head: Int32Array.from({ length: records.size }, (_, record) => groups.find(record)),
    links: groups.links,
    possible: possiblePairs({ records: current, heads, rank, apart: vetoes.apart }),
    sites: blocksOf(heads, (i) => current.siren[i] as string, rank),
  };
}

function uniteSaid(groups: Groups, { token }: Records, said: readonly SaidPair[]): void {
  const byToken = new Map<string, number[]>();
  const spoken = new Set(said.flatMap(({ a, b }) => [a, b]));
  token.forEach((each, record) => {
    if (!spoken.has(each)) return;
    byToken.set(each, [...(byToken.get(each) ?? []), record]);
  });
  for (const { a, b, same } of said) {
    if (!same) continue;
    for (const first of byToken.get(a) ?? []) {
      for (const second of byToken.get(b) ?? []) {
        groups.unite({ a: first, b: second, level: "answer", by: null });
      }
    }
  }
}
