import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  /** Pairs of key and word. */
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
  /** The label is for the ear only. */
  readonly quiet?: boolean;
  readonly why?: ComponentChildren;
}

/** One choice out of a list. */
export function SelectField({ label, value, options, onChoose, quiet, why }: SelectFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <div class={quiet ? "hidden" : "label"}>
        <label for={id}>{label}</label>
        {why}
      </div>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map(([key, word]) => (
          <option key={key} value={key} selected={key === value}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
}
