import { fill } from "../../i18n/words.ts";
import { columnLetters } from "../state/formula.ts";
import { changeSource } from "../state/source-deeds.ts";
import type { Column, Detected } from "../state/state.ts";
import { usePanel } from "./panel-context.ts";
import { SelectField } from "./select-field.tsx";

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
  const mapping = state.settings?.source?.mapping ?? {};
  const chosen = mapping[header];
  const known = chosen === undefined ? column.state : "answered";
  const letter = columnLetters(index);
  const title = header === "" ? fill(words.source.noHeader, { letter }) : header;
  const options: [string, string][] = [["", words.source.ignore]];
  for (const { key, label } of fields) options.push([key, label]);
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
        value={chosen ?? field ?? ""}
        options={options}
        onChoose={(key) => void changeSource(store, { mapping: { ...mapping, [header]: key } })}
      />
      {samples.length > 0 && <p class="samples">{samples.join(" · ")}</p>}
    </li>
  );
}
