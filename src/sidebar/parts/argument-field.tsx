import { useId } from "preact/hooks";
import type { Card } from "../../functions/card.ts";
import { fill } from "../../i18n/words.ts";
import { columnLetters } from "../state/formula.ts";
import type { Column } from "../state/state.ts";
import { DateField } from "./date-field.tsx";
import { usePanel } from "./panel-context.ts";
import { SelectField } from "./select-field.tsx";

interface ArgumentFieldProps {
  readonly label: string;
  readonly argument: Card["args"][string] | undefined;
  readonly value: string;
  readonly columns: readonly Column[];
  readonly onChoose: (value: string) => void;
}

/** An argument to choose: a column of the tab, a day, or a number. */
export function ArgumentField(props: ArgumentFieldProps) {
  const { label, argument, value, columns, onChoose } = props;
  const { words } = usePanel();
  const id = useId();
  if (argument?.kind === "column") {
    const options = columns.map(({ index, header }): [string, string] => {
      const letter = columnLetters(index);
      const title = header === "" ? fill(words.source.noHeader, { letter }) : header;
      return [String(index), header === "" ? title : `${letter} – ${title}`];
    });
    return (
      <SelectField
        label={label}
        value={value}
        options={[["", words.functions.choose], ...options]}
        onChoose={onChoose}
      />
    );
  }
  if (argument?.type === "date")
    return <DateField label={label} value={value} onChoose={onChoose} />;
  return (
    <div class="field">
      <div class="label">
        <label for={id}>{label}</label>
      </div>
      <input
        id={id}
        inputMode="decimal"
        value={value}
        onChange={(event) => {
          const typed = event.currentTarget.value.trim();
          onChoose(/^\d+([.,]\d+)?$/.test(typed) ? typed : "");
        }}
      />
    </div>
  );
}
