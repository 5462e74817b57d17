import type { ClientFacts } from "../orders.ts";
import { foldText } from "../text/fold-text.ts";
import type { RuleColumn } from "../typology/condition.ts";

/** Finds a column by its name; null when there is none. */
export type ColumnFinder = (name: string) => RuleColumn | null;

/**
 * The columns rules and criteria may speak of: computed ones first, then those of the list by field or
 * by heading. A name typed in other letters ("secteur" for "Secteur") will do where none is exactly so.
 * @param computed By name, such as `revenue`, `orders`, `recencyDays`, `abc`, `rfm`.
 */
export function columnFinder(
  { id, name, texts, numbers, others }: ClientFacts,
  computed: Readonly<Record<string, RuleColumn>>,
): ColumnFinder {
  const all = new Map<string, RuleColumn>(Object.entries(computed));
  const add = (key: string, column: RuleColumn): void => {
    if (!all.has(key)) all.set(key, column);
  };
  const text = (values: readonly string[]): RuleColumn => ({ kind: "text", values });
  for (const [key, values] of Object.entries(texts)) add(key, text(values));
  for (const [key, values] of Object.entries(numbers)) add(key, { kind: "number", values });
  for (const [key, values] of Object.entries(others)) add(key, text(values));
  add("id", text(id));
  add("name", text(name));
  let folded: Map<string, RuleColumn> | null = null;
  return (wanted) => {
    const exact = all.get(wanted);
    if (exact) return exact;
    folded ??= new Map([...all].reverse().map(([key, column]) => [foldText(key), column]));
    return folded.get(foldText(wanted)) ?? null;
  };
}
