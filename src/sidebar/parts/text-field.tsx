import { useId } from "preact/hooks";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** In characters. */
  readonly longest: number;
  readonly hint: string;
  readonly onType: (value: string) => void;
}

/** A line of text. */
export function TextField({ label, value, longest, hint, onType }: TextFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <div class="label">
        <label for={id}>{label}</label>
      </div>
      <input
        id={id}
        type="text"
        value={value}
        maxLength={longest}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class="hint">
        {hint}
      </p>
    </div>
  );
}
