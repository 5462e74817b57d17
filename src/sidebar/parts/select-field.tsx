import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

type Option = readonly [string, string];

/** Options under one heading. */
export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  /** Pairs of key and word. */
  readonly options: readonly Option[];
  /** Further options under a heading each. */
  readonly groups?: readonly OptionGroup[];
  readonly onChoose: (value: string) => void;
  /** The label is for the ear only. */
  readonly quiet?: boolean;
  readonly why?: ComponentChildren;
}

/** One choice out of a list. */
export function SelectField(props: SelectFieldProps) {
  const { label, value, options, groups = [], onChoose, quiet, why } = props;
  const id = useId();
  const shown = (list: readonly Option[]) =>
    list.map(([key, word]) => (
      <option key={key} value={key} selected={key === value}>
        {word}
      </option>
    ));
  return (
    <div class="field">
      <div class={quiet ? "hidden" : "label"}>
        <label for={id}>{label}</label>
        {why}
      </div>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {shown(options)}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {shown(group.options)}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
