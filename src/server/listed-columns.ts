import type { Output } from "../contract/api.ts";
import { type ColumnListed, listColumns } from "../core/portfolio/column-list.ts";
import type { Portfolio } from "../core/portfolio/portfolio.ts";
import type { RuleColumn } from "../core/typology/condition.ts";
import type { Words } from "../i18n/words.ts";
import { kindOfColumn } from "../report/rules/column-kinds.ts";
import { columnLabel } from "../report/rules/column-names.ts";
import { valueLabel } from "../report/rules/value-words.ts";

type Listed = Output<"methodFacts">["columns"][number];

/**
 * The columns rules and criteria may speak of, each once: a heading of the list that is one of our fields
 * is named after both.
 */
export function listedColumns({ aspects }: Portfolio, words: Words): Listed[] {
  const { find } = aspects.columns;
  const listed = listColumns(aspects.columns);
  const headings = listed.filter(({ name }) => columnLabel(name, words) === name);
  const fields = listed.filter((column) => !headings.includes(column));
  const taken = new Set<string>();
  const named = fields.map((column): Listed => {
    const twin = headings.find(
      ({ name }) => !taken.has(name) && same(find(name), find(column.name)),
    );
    if (twin) taken.add(twin.name);
    return shown(column, labelOf(columnLabel(column.name, words), twin), words);
  });
  const rest = headings.filter(({ name }) => !taken.has(name));
  return [...named, ...rest.map((column) => shown(column, column.name, words))];
}

/** "Sector (Activité)": the field, and what the list calls it. */
function labelOf(label: string, twin: ColumnListed | undefined): string {
  const isOther = twin && twin.name.toLowerCase() !== label.toLowerCase();
  return isOther ? `${label} (${twin.name})` : label;
}

function shown(column: ColumnListed, label: string, words: Words): Listed {
  const { name, kind, unit, known, distinct, least, most } = column;
  return {
    name,
    label,
    kind: kind === "text" ? kind : (unit ?? kindOfColumn(name)),
    own: unit !== null,
    known,
    distinct,
    words: column.words.map(({ text, clients }) => {
      return { text, label: valueLabel(text, name, words), clients };
    }),
    least,
    most,
  };
}

/** Whether two columns say the same of every client. */
function same(a: RuleColumn | null, b: RuleColumn | null): boolean {
  if (a === null || b === null || a.kind !== b.kind) return false;
  const { length } = a.values;
  for (let i = 0; i < length; i++) if (!Object.is(a.values[i], b.values[i])) return false;
  return true;
}
