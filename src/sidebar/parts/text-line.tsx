import { useId } from "preact/hooks";

interface TextLineProps {
  readonly label: string;
  readonly value: string;
  /** In characters. */
  readonly longest: number;
  readonly hint?: string;
  readonly onType: (value: string) => void;
}

/** A line of text, taken when the reader leaves it or presses Enter. */
export function TextLine({ label, value, longest, hint, onType }: TextLineProps) {
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
        {...(hint === undefined ? {} : { "aria-describedby": `${id}-hint` })}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
