import type { ClientFacts } from "../orders.ts";
import { foldText } from "../text/fold-text.ts";
import type { RuleColumn } from "../typology/condition.ts";

/** Finds a column by its name; null when there is none. */
export type ColumnFinder = (name: string) => RuleColumn | null;

/** The columns rules and criteria may speak of. */
export interface ColumnStock {
  readonly find: ColumnFinder;
  /** Computed ones first, then those of the list by field, then by heading. */
  readonly names: readonly string[];
}

/** Columns by name; one that takes work is a function, run when the column is first asked for. */
export type Computed = Readonly<Record<string, RuleColumn | (() => RuleColumn)>>;

/**
 * The columns rules and criteria may speak of: computed ones first, then those of the list by field or
 * by heading. A name typed in other letters ("secteur" for "Secteur") will do where none is exactly so.
 * @param computed By name, such as `revenue`, `orders`, `recencyDays`, `abc`, `rfm`.
 */
export function columnStock(facts: ClientFacts, computed: Computed): ColumnStock {
  const { id, name, texts, numbers, others, own = {} } = facts;
  const all = new Map<string, RuleColumn | (() => RuleColumn)>(Object.entries(computed));
  const add = (key: string, column: RuleColumn | (() => RuleColumn)): void => {
    if (!all.has(key)) all.set(key, column);
  };
  const text = (values: readonly string[]): RuleColumn => ({ kind: "text", values });
  for (const [key, values] of Object.entries(texts)) add(key, text(values));
  for (const [key, values] of Object.entries(numbers)) add(key, { kind: "number", values });
  add("id", text(id));
  add("name", text(name));
  for (const [key, values] of Object.entries(others)) add(key, text(values));
  for (const [key, read] of Object.entries(own)) add(key, read);
  let folded: ReadonlyMap<string, string> | null = null;
  const find = (wanted: string): RuleColumn | null => {
    const found = all.get(wanted);
    if (typeof found === "function") {
      const made = found();
      all.set(wanted, made);
      return made;
    }
    if (found) return found;
    folded ??= new Map([...all.keys()].reverse().map((key) => [foldText(key), key]));
    const near = folded.get(foldText(wanted));
    return near === undefined ? null : find(near);
  };
  return { find, names: [...all.keys()] };
}
