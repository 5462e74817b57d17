import { useId } from "preact/hooks";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** In characters. */
  readonly longest: number;
  readonly hint: string;
  /** Offered in a list; anything else may be typed. */
  readonly choices?: readonly string[];
  readonly onType: (value: string) => void;
}

/** A line of text. */
export function TextField({ label, value, longest, hint, choices, onType }: TextFieldProps) {
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
        {...(choices ? { list: `${id}-choices` } : {})}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {choices && (
        <datalist id={`${id}-choices`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
      <p id={`${id}-hint`} class="hint">
        {hint}
      </p>
    </div>
  );
}
