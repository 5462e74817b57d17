import type { FactColumn } from "../state/condition-draft.ts";
import { DateField } from "./date-field.tsx";
import { NumberField } from "./number-field.tsx";
import { usePanel } from "./panel-context.ts";

interface ValueFieldProps {
  readonly label: string;
  readonly kind: FactColumn["kind"];
  /** NaN while nothing is typed. */
  readonly value: number;
  readonly onType: (value: number) => void;
}

const MOST = 1e12;
const A_DAY = 86_400_000;

/** A number as its column holds it: an amount, a percentage, a day. */
export function ValueField({ label, kind, value, onType }: ValueFieldProps) {
  const { words } = usePanel();
  const known = Number.isFinite(value);
  if (kind === "day") {
    const iso = known ? new Date(value * A_DAY).toISOString().slice(0, 10) : "";
    return (
      <DateField
        label={label}
        value={iso}
        onChoose={(day) => onType(Date.parse(`${day}T00:00:00Z`) / A_DAY)}
      />
    );
  }
  const isShare = kind === "share";
  const shown = isShare ? Number((value * 100).toPrecision(12)) : value;
  return (
    <NumberField
      label={label}
      value={known ? String(shown) : ""}
      least={-MOST}
      most={MOST}
      whole={kind === "whole"}
      {...(isShare ? { unit: words.choosing.percent } : {})}
      onType={(typed) => {
        if (typed !== null) onType(isShare ? Number((typed / 100).toPrecision(12)) : typed);
      }}
    />
  );
}
