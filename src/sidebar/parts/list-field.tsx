import { useEffect, useId, useState } from "preact/hooks";
import { fill } from "../../i18n/words.ts";
import { typedList } from "../state/rfm-choices.ts";
import { usePanel } from "./panel-context.ts";

interface ListFieldProps {
  readonly label: string;
  readonly values: readonly number[];
  readonly onType: (values: readonly number[]) => void;
}

/** Rising numbers in one line; a list that makes no sense is not taken, and the field says why. */
export function ListField({ label, values, onType }: ListFieldProps) {
  const { words, format } = usePanel();
  const { choosing } = words;
  const id = useId();
  const kept = values.map((value) => format.typed(String(value))).join(" ; ");
  const [text, setText] = useState(kept);
  const [wrong, setWrong] = useState(false);
  useEffect(() => setText(kept), [kept]);
  const take = (typed: string): void => {
    const numbers = typedList(typed);
    setText(typed);
    setWrong(numbers === null);
    if (numbers !== null) onType(numbers);
  };
  return (
    <div class="field">
      <div class="label">
        <label for={id}>{label}</label>
      </div>
      <input
        id={id}
        type="text"
        value={text}
        aria-invalid={wrong}
        aria-describedby={`${id}-hint`}
        onChange={(event) => take(event.currentTarget.value)}
      />
      <div id={`${id}-hint`} class="fault" aria-live="polite">
        {wrong ? fill(choosing.listFault, { kept }) : ""}
      </div>
    </div>
  );
}
