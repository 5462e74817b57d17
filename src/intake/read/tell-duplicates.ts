import type { Duplicates } from "../duplicates.ts";
import type { PossiblePair } from "../match/possible.ts";
import type { MergedRows } from "./merge-clients.ts";
import { mergedClients, noteMerged } from "./merged-clients.ts";
import { askPairs, notePossible, sideBySide } from "./possible-clients.ts";
import { type RecordFacts, recordFacts } from "./record-facts.ts";
import type { Room } from "./room.ts";

/** As many of each kind as anybody may want to look through. */
const MOST_LISTED = 300;

/**
 * Lists what was merged and what may be one client, with rows and money, and asks about the likeliest
 * pairs, those with the most money first.
 *
 * @param revenue by record, before the merge; NaN where unknown
 * @param inPortfolio whether a record's client is in the portfolio
 */
export function tellDuplicates(
  room: Room,
  merged: MergedRows,
  told: { readonly revenue: Float64Array; readonly inPortfolio: (record: number) => boolean },
): Duplicates {
  const { matched } = merged;
  const { revenue, inPortfolio } = told;
  const pairs = byStake(matched.possible, revenue);
  const listed = pairs.slice(0, MOST_LISTED);
  const sites = matched.sites.slice(0, MOST_LISTED);
  const involved = [...matched.links, ...listed].flatMap(({ a, b }) => [a, b]);
  // The records of a merged client are all members of some link.
  const facts = recordFacts(room, merged, { involved: [...involved, ...sites.flat()], revenue });
  noteMerged(room, merged, facts);
  notePossible(room, listed, facts);
  askPairs(room, listed, { facts, inPortfolio });
  askSites(room, sites, facts);
  return {
    merged: mergedClients(merged, facts).slice(0, MOST_LISTED),
    possible: listed.map((pair) => sideBySide(pair, facts)),
    sites: sites.map((site) => site.map(facts.of)),
    counts: {
      merged: matched.links.length,
      possible: pairs.filter(({ apart }) => !apart).length,
    },
  };
}

/** Of equally likely pairs, the one whose answer moves the most money comes first. */
function byStake(pairs: readonly PossiblePair[], revenue: Float64Array): readonly PossiblePair[] {
  const stake = ({ a, b }: PossiblePair): number =>
    Math.min(Math.abs(revenue[a] || 0), Math.abs(revenue[b] || 0));
  return [...pairs].sort((a, b) => a.differing.length - b.differing.length || stake(b) - stake(a));
}

/** Several sites of one company are several clients, unless the user wants companies. */
function askSites(room: Room, sites: readonly (readonly number[])[], facts: RecordFacts): void {
  const answered = room.answers.questions?.sites !== undefined;
  const [first] = sites;
  if (!first || answered) return;
  room.tally.ask({
    id: "sites",
    kind: "clients.sites",
    values: { count: sites.length },
    samples: first.slice(0, 3).map(facts.name),
    choices: ["site", "company"],
  });
}
