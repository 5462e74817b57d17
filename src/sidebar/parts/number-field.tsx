import type { ComponentChildren } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import { fill } from "../../i18n/words.ts";
import { typedNumber } from "../state/method-settings.ts";
import { usePanel } from "./panel-context.ts";

interface NumberFieldProps {
  readonly label: string;
  /** As typed; "" when the field may be left empty. */
  readonly value: string;
  readonly least: number;
  readonly most: number;
  readonly whole?: boolean;
  /** What an empty field means, "" when that is said elsewhere; without it the field may not be empty. */
  readonly blank?: string;
  /** Behind the field: "%". */
  readonly unit?: string;
  readonly onType: (value: number | null) => void;
  readonly why?: ComponentChildren;
}

/** A number; one that makes no sense is not taken, and the field says why. */
export function NumberField(props: NumberFieldProps) {
  const { label, least, most, whole, blank, unit, onType, why } = props;
  const { words, format } = usePanel();
  const value = format.typed(props.value);
  const id = useId();
  const [text, setText] = useState(value);
  const [wrong, setWrong] = useState(false);
  useEffect(() => setText(value), [value]);
  const take = (typed: string): void => {
    const number = typedNumber(typed, { least, most });
    const refused =
      number === undefined ||
      (number === null && blank === undefined) ||
      (whole === true && number !== null && !Number.isInteger(number));
    setText(typed);
    setWrong(refused);
    if (!refused) onType(number ?? null);
  };
  const kept = value === "" ? words.faults.blank : value;
  const fault = blank === undefined ? words.faults.number : words.faults.numberBlank;
  const range = { least: format.number(least), most: format.number(most) };
  const hint = blank ? fill(words.method.unknown, { meaning: blank }) : "";
  return (
    <div class="field">
      <div class="label">
        <label for={id}>{label}</label>
        {why}
      </div>
      <span class="with-unit">
        <input
          id={id}
          inputMode="decimal"
          value={text}
          aria-invalid={wrong}
          aria-describedby={`${id}-hint`}
          onChange={(event) => take(event.currentTarget.value)}
        />
        {unit && <span class="unit">{unit}</span>}
      </span>
      <div id={`${id}-hint`} class={wrong ? "fault" : "hint"} aria-live="polite">
        {wrong ? fill(fault, { ...range, kept }) : hint}
      </div>
    </div>
  );
}
