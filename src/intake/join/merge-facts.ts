import type { ClientFacts, NumberFact, OwnColumn, TextFact } from "../../core/orders.ts";
import type { SourceBook, SourceColumn } from "./fact-sources.ts";
import { mergeNumbers } from "./merge-numbers.ts";
import { mergeOwn } from "./merge-own.ts";

/** What one list says of the clients of the portfolio. */
export interface FactPart {
  /** Place of its tab among the sources. */
  readonly place: number;
  readonly facts: ClientFacts;
  /** Client of the portfolio by client of the list; -1 for those who are not in it. */
  readonly joined: Int32Array;
}

/** How facts are merged, and where that is noted. */
export interface FactRules {
  /** Whether the user wants this fact of two lists added. */
  readonly adds: (fact: NumberFact) => boolean;
  readonly sources: SourceBook;
}

export interface MergedFacts {
  readonly facts: Omit<ClientFacts, "sources">;
  /** Clients of whom two lists say two amounts, by fact; the first list's counts unless they are added. */
  readonly twice: ReadonlyMap<NumberFact, number>;
}

/**
 * What several lists say of each client: the first list that says something is believed, and the others fill
 * what it leaves blank. Amounts of two lists are added only where the user wants it.
 *
 * @param parts the most trusted first
 * @param ids of the clients of the portfolio
 */
export function mergeFacts(
  parts: readonly FactPart[],
  ids: readonly string[],
  { adds, sources }: FactRules,
): MergedFacts {
  const texts: Partial<Record<TextFact, readonly string[]>> = {};
  for (const fact of factsOf(parts, ({ texts: each }) => Object.keys(each) as TextFact[])) {
    const columns = parts.map(({ facts }) => facts.texts[fact] ?? []);
    texts[fact] = firstTexts(parts, columns, { ids, note: sources.column(fact, ids.length) });
  }
  const numbers: Partial<Record<NumberFact, Float64Array>> = {};
  const twice = new Map<NumberFact, number>();
  for (const fact of factsOf(parts, ({ numbers: each }) => Object.keys(each) as NumberFact[])) {
    const column = sources.column(fact, ids.length);
    const merged = mergeNumbers(parts, fact, { size: ids.length, add: adds(fact), column });
    numbers[fact] = merged.values;
    if (merged.twice > 0) twice.set(fact, merged.twice);
  }
  const nameColumn = sources.column("name", ids.length);
  const given = parts.map(({ facts }) =>
    facts.name.map((name, i) => (name === facts.id[i] ? "" : name)),
  );
  const names = firstTexts(parts, given, { ids, note: nameColumn });
  const facts = {
    size: ids.length,
    id: ids,
    name: names.map((name, i) => name || (ids[i] as string)),
    texts,
    numbers,
    others: othersOf(parts, ids),
    own: ownOf(parts, ids.length),
  };
  return { facts, twice };
}

function factsOf<Fact extends string>(
  parts: readonly FactPart[],
  keysOf: (facts: ClientFacts) => readonly Fact[],
): ReadonlySet<Fact> {
  return new Set(parts.flatMap(({ facts }) => keysOf(facts)));
}

interface Filling {
  readonly ids: readonly string[];
  readonly note: SourceColumn | null;
}

function firstTexts(
  parts: readonly FactPart[],
  columns: readonly (readonly string[])[],
  { ids, note }: Filling,
): readonly string[] {
  const texts = ids.map(() => "");
  parts.forEach(({ joined, place }, part) => {
    (columns[part] ?? []).forEach((text, client) => {
      const at = joined[client] as number;
      if (at < 0 || text === "" || texts[at] !== "") return;
      texts[at] = text;
      note?.from(at, place);
    });
  });
  return texts;
}

function othersOf(
  parts: readonly FactPart[],
  ids: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  const others: Record<string, readonly string[]> = Object.create(null);
  for (const header of factsOf(parts, (facts) => Object.keys(facts.others))) {
    const columns = parts.map(({ facts }) => facts.others[header] ?? ownTexts(facts, header));
    others[header] = firstTexts(parts, columns, { ids, note: null });
  }
  return others;
}

/** A heading over words in one list and over numbers in another is one of words. */
function ownTexts({ own = {} }: ClientFacts, header: string): readonly string[] {
  const column = own[header]?.();
  return (column?.kind === "number" ? column.own.texts : column?.values) ?? [];
}

function ownOf(
  parts: readonly FactPart[],
  size: number,
): Readonly<Record<string, () => OwnColumn>> {
  const own: Record<string, () => OwnColumn> = Object.create(null);
  for (const header of factsOf(parts, (facts) => Object.keys(facts.own ?? {}))) {
    own[header] = () => mergeOwn(parts, header, size);
  }
  return own;
}
