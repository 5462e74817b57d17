import { fill } from "../../i18n/words.ts";
import { AXES, type Axis, type MapRow, scoresOf, withBound } from "../state/map-draft.ts";
import { usePanel } from "./panel-context.ts";
import { SelectField } from "./select-field.tsx";
import { TextLine } from "./text-line.tsx";

interface MapRowFieldsProps {
  readonly row: MapRow;
  /** The best score. */
  readonly scale: number;
  readonly onChange: (row: MapRow) => void;
}

const LONGEST_NAME = 60;

/** Name and bounds of one segment of a map. */
export function MapRowFields({ row, scale, onChange }: MapRowFieldsProps) {
  const { mapEditor: say } = usePanel().words.choosing;
  return (
    <>
      <TextLine
        label={say.name}
        value={row.segment}
        longest={LONGEST_NAME}
        onType={(segment) => onChange({ ...row, segment: segment.trim() })}
      />
      {AXES.map((axis) => (
        <fieldset key={axis} class="field">
          <legend>{say.axes[axis]}</legend>
          <div class="pair">
            <Bound {...{ row, axis, scale, onChange }} end={0} />
            <Bound {...{ row, axis, scale, onChange }} end={1} />
          </div>
        </fieldset>
      ))}
    </>
  );
}

interface BoundProps extends MapRowFieldsProps {
  readonly axis: Axis;
  readonly end: 0 | 1;
}

function Bound({ row, axis, scale, end, onChange }: BoundProps) {
  const { words, format } = usePanel();
  const { mapEditor: say } = words.choosing;
  const value = row[axis][end];
  const scores = scoresOf(axis, scale);
  const all = scores.includes(value) ? scores : [...scores, value].sort((a, b) => a - b);
  return (
    <SelectField
      label={end === 0 ? fill(say.from, { axis: say.short[axis] }) : say.to}
      value={String(value)}
      options={all.map((score) => [String(score), format.number(score)])}
      onChoose={(chosen) => onChange(withBound(row, axis, { end, value: Number(chosen) }))}
    />
  );
}
