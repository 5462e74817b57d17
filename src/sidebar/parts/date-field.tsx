import { useId } from "preact/hooks";

interface DateFieldProps {
  readonly label: string;
  /** `2026-11-22`. */
  readonly value: string;
  readonly onChoose: (day: string) => void;
}

/** A day, with the browser's own calendar; an unfinished one is not taken. */
export function DateField({ label, value, onChoose }: DateFieldProps) {
  const id = useId();
  const take = (day: string): void => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(day)) onChoose(day);
  };
  return (
    <div class="field">
      <div class="label">
        <label for={id}>{label}</label>
      </div>
      <input
        id={id}
        type="date"
        value={value}
        onChange={(event) => take(event.currentTarget.value)}
      />
    </div>
  );
}
