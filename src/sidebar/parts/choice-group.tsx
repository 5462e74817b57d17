import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface ChoiceGroupProps {
  readonly legend: string;
  /** Null while nothing is chosen. */
  readonly value: string | null;
  readonly choices: readonly Choice[];
  readonly onChoose: (key: string) => void;
  readonly why?: ComponentChildren;
  /** Between the legend and the choices. */
  readonly children?: ComponentChildren;
}

interface Choice {
  readonly key: string;
  readonly label: string;
  readonly why?: ComponentChildren;
}

/** One choice out of a few, all in sight. */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const { legend, value, choices, onChoose, why, children } = props;
  const name = useId();
  return (
    <fieldset class="field">
      <legend>
        <span class="label">
          <span>{legend}</span>
          {why}
        </span>
      </legend>
      {children}
      {choices.map((choice) => (
        <div key={choice.key} class="choice">
          <label>
            <input
              type="radio"
              name={name}
              checked={choice.key === value}
              onChange={() => onChoose(choice.key)}
            />
            <span>{choice.label}</span>
          </label>
          {choice.why}
        </div>
      ))}
    </fieldset>
  );
}
