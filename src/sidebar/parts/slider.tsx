import { useEffect, useId, useState } from "preact/hooks";
import { fill } from "../../i18n/words.ts";
import { typedNumber } from "../state/method-settings.ts";
import { endsOf, placeOf, valueAt } from "../state/slider-scale.ts";
import type { Threshold } from "../state/threshold.ts";
import { usePanel } from "./panel-context.ts";

interface SliderProps {
  readonly threshold: Threshold;
  readonly onMove: (value: number) => void;
}

/** A threshold to be dragged, moved with the arrow keys, or typed. */
export function Slider({ threshold, onMove }: SliderProps) {
  const { words, format } = usePanel();
  const { label, value, scale, low, high, isPercent } = threshold;
  const { whatIf, percent } = words.choosing;
  const id = useId();
  const kept = format.typed(String(value));
  const [text, setText] = useState(kept);
  const [wrong, setWrong] = useState(false);
  useEffect(() => {
    setText(kept);
    setWrong(false);
  }, [kept]);
  const unit = isPercent ? ` ${percent}` : "";
  const range = { least: format.number(low), most: format.number(high), kept };
  const move = (next: number): void => onMove(Math.min(high, Math.max(low, next)));
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="slider">
        <input
          id={id}
          type="range"
          {...endsOf(scale)}
          value={placeOf(value, scale)}
          aria-valuetext={`${format.number(value)}${unit}`}
          onInput={(event) => move(valueAt(Number(event.currentTarget.value), value, scale))}
        />
        <input
          type="text"
          inputMode="decimal"
          aria-label={fill(whatIf.exact, { label })}
          value={text}
          aria-invalid={wrong}
          aria-describedby={`${id}-fault`}
          onChange={(event) => {
            const typed = typedNumber(event.currentTarget.value, { least: low, most: high });
            setText(event.currentTarget.value);
            setWrong(typed == null);
            if (typed != null) onMove(typed);
          }}
        />
        <span class="unit">{unit}</span>
      </span>
      <div id={`${id}-fault`} class="fault" aria-live="polite">
        {wrong && fill(words.faults.number, range)}
      </div>
    </div>
  );
}
