import type { ClientFacts, SourcedFact } from "../core/orders.ts";
import { fill, type Words } from "../i18n/words.ts";
import type { CardLine } from "./card/card-line.ts";
import { type ClientColumn, column } from "./client-column.ts";
import { factName } from "./fact-names.ts";
import type { ReportKit } from "./report-kit.ts";

const SEPARATOR = " · ";

/** Where what is known of each client comes from; known only where there are several lists. */
export function sourcesColumn({ portfolio, words }: ReportKit): ClientColumn {
  const { clients } = portfolio;
  return column("sources", "text", 320, clients.sources !== undefined, (i) =>
    sourcesText(clients, i, words),
  );
}

/** "Revenue: Orders 2026 · Owner, Sector: CRM" of client i. */
function sourcesText(clients: ClientFacts, i: number, words: Words): string {
  return sourceLines(clients, i, words)
    .map(({ label, value }) => fill(words.report.sourcedFacts, { facts: value, source: label }))
    .join(SEPARATOR);
}

/** Each tab that says something of client i, with what it says. */
export function sourceLines(clients: ClientFacts, i: number, words: Words): readonly CardLine[] {
  const facts = new Map<string, string[]>();
  for (const [fact, source] of sourcedFacts(clients, i)) {
    facts.set(source, [...(facts.get(source) ?? []), factName(fact, words)]);
  }
  return [...facts].map(([source, names]) => {
    return { label: source, value: names.join(", "), note: "" };
  });
}

/**
 * Each known fact of client i with the tab it comes from, in the order of the facts.
 *
 * @returns nothing where there is one list only
 */
export function sourcedFacts(
  { sources }: ClientFacts,
  i: number,
): readonly (readonly [SourcedFact, string])[] {
  if (!sources) return [];
  return (Object.keys(sources.of) as SourcedFact[]).flatMap((fact) => {
    const source = sources.names[sources.of[fact]?.[i] ?? -1];
    return source === undefined ? [] : [[fact, source] as const];
  });
}
