import type { SourcedFact } from "../../core/orders.ts";
import { foldText } from "../../core/text/fold-text.ts";
import { ownValue } from "../../core/text/own.ts";
import { type Words, wordsOf } from "../../i18n/words.ts";
import { FACTS, factName } from "../fact-names.ts";

/** Computed columns, by the heading they have in our tabs. */
const HEADED: Readonly<Record<string, keyof Words["report"]["columns"]>> = {
  revenue: "revenue",
  orders: "orders",
  recencyDays: "recency",
  firstDay: "firstOrder",
  lastDay: "lastOrder",
  margin: "margin",
  share: "share",
  rank: "rank",
  previousRevenue: "previous",
  evolution: "evolution",
  r: "r",
  f: "f",
  m: "m",
  abc: "abc",
  rfm: "rfm",
  id: "id",
  name: "name",
};

/** What a rule's column is called: a heading of ours, a field, or the list's own heading as it is. */
export function columnLabel(name: string, words: Words): string {
  const heading = ownValue(HEADED, name);
  if (heading !== undefined) return words.report.columns[heading].heading;
  const label = ownValue<string>(words.rules.columns, name);
  if (label !== undefined) return label;
  return FACTS.includes(name as SourcedFact) ? factName(name as SourcedFact, words) : name;
}

/** The column a label of either language means; any other text is a heading of the list. */
export function columnNamed(label: string): string {
  names ??= labelled();
  return names.get(plainLabel(label)) ?? label;
}

let names: ReadonlyMap<string, string> | undefined;

function labelled(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const all = [...Object.keys(HEADED), ...Object.keys(wordsOf("en").rules.columns), ...FACTS];
  for (const language of ["fr", "en"] as const) {
    for (const name of all) {
      const label = plainLabel(columnLabel(name, wordsOf(language)));
      if (!found.has(label)) found.set(label, name);
    }
  }
  return found;
}

/** Capitals, accents, spaces and the kind of apostrophe tell no labels apart. */
function plainLabel(text: string): string {
  return foldText(text.replace(/[\u2019\u02bc]/g, "'"));
}
