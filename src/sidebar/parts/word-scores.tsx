import { fill } from "../../i18n/words.ts";
import type { FactColumn } from "../state/condition-draft.ts";
import { NumberField } from "./number-field.tsx";
import { usePanel } from "./panel-context.ts";

type Table = Record<string, number>;

interface WordScoresProps {
  readonly column: FactColumn | undefined;
  readonly table: Table;
  readonly onChange: (table: Table) => void;
}

const BEST = 10;

/** The column's own words, each with a score; words of another list stay in the table. */
export function WordScores({ column, table, onChange }: WordScoresProps) {
  const { words, format } = usePanel();
  const { accountEditor: say } = words.choosing;
  const listed = (column?.words ?? []).map(({ text, label, clients }) => ({
    text,
    shown: fill(say.word, { label, clients: format.whole(clients) }),
  }));
  const others = Object.keys(table)
    .filter((text) => !listed.some((word) => word.text === text))
    .map((text) => ({ text, shown: text }));
  const score = (text: string, typed: number | null): void => {
    const { [text]: _, ...rest } = table;
    onChange(typed === null ? rest : { ...rest, [text]: typed });
  };
  return (
    <fieldset class="field">
      <legend>{say.table}</legend>
      <p class="hint">{say.tableHint}</p>
      <div class="words">
        {[...listed, ...others].map(({ text, shown }) => (
          <NumberField
            key={text}
            label={shown}
            value={table[text] === undefined ? "" : String(table[text])}
            least={0}
            most={BEST}
            blank=""
            onType={(typed) => score(text, typed)}
          />
        ))}
      </div>
    </fieldset>
  );
}
