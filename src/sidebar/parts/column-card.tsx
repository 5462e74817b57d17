import { fill } from "../../i18n/words.ts";
import { columnLetters } from "../state/formula.ts";
import { viewedSource } from "../state/several-tabs.ts";
import { changeSource } from "../state/source-deeds.ts";
import type { Column, Detected } from "../state/state.ts";
import { usePanel } from "./panel-context.ts";
import { type OptionGroup, SelectField } from "./select-field.tsx";

/** Signs beside the words: colour alone says nothing. */
const MARKS = { sure: "✓", confirm: "?", unmapped: "–", answered: "✎" } as const;

interface ColumnCardProps {
  readonly column: Column;
  readonly fields: Detected["fields"];
}

/** One column: its heading, what it holds, how sure that is, and real cells. */
export function ColumnCard({ column, fields }: ColumnCardProps) {
  const { state, store, words } = usePanel();
  const { header, index, samples, field } = column;
  const mapping = viewedSource(state)?.mapping ?? {};
  const chosen = mapping[header];
  const known = chosen === undefined ? column.state : "answered";
  const letter = columnLetters(index);
  const title = header === "" ? fill(words.source.noHeader, { letter }) : header;
  const current = chosen ?? field ?? "";
  const likely = current === "" ? column.likely : [current, ...column.likely];
  return (
    <li class={`card ${known}`}>
      <div class="card-head">
        <span class="header-text">{title}</span>
        <span class="mark">
          <span aria-hidden="true">{MARKS[known]} </span>
          {words.source.states[known]}
        </span>
      </div>
      <SelectField
        label={fill(words.source.column, { header: title })}
        quiet
        value={current}
        options={[["", words.source.ignore]]}
        groups={groupsOf(fields, new Set(likely), words.source.likely)}
        onChoose={(key) => void changeSource(store, { mapping: { ...mapping, [header]: key } })}
      />
      {samples.length > 0 && <p class="samples">{samples.join(" · ")}</p>}
    </li>
  );
}

/** The likely fields first, then all others by group. */
function groupsOf(
  fields: Detected["fields"],
  likely: ReadonlySet<string>,
  first: string,
): OptionGroup[] {
  const groups = new Map<string, [string, string][]>();
  for (const key of likely) {
    const found = fields.find((field) => field.key === key);
    if (found) groups.set(first, [...(groups.get(first) ?? []), [key, found.label]]);
  }
  for (const { key, label, group } of fields) {
    if (likely.has(key)) continue;
    const options = groups.get(group);
    if (options) options.push([key, label]);
    else groups.set(group, [[key, label]]);
  }
  return [...groups].map(([label, options]) => ({ label, options }));
}
