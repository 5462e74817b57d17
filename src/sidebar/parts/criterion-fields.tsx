import {
  type Criterion,
  FAMILIES,
  type Family,
  isSettled,
  onColumn,
  WAYS,
  type Way,
} from "../state/criteria-draft.ts";
import type { MethodFacts } from "../state/editing.ts";
import { NumberField } from "./number-field.tsx";
import { usePanel } from "./panel-context.ts";
import { SelectField } from "./select-field.tsx";
import { WordScores } from "./word-scores.tsx";

interface CriterionFieldsProps {
  readonly criterion: Criterion;
  readonly facts: MethodFacts | null;
  readonly onChange: (criterion: Criterion) => void;
}

/** Family, weight, column, and how the column becomes a score. */
export function CriterionFields({ criterion, facts, onChange }: CriterionFieldsProps) {
  const { accountEditor: say } = usePanel().words.choosing;
  const { family, weight, column: name, as } = criterion;
  const columns = facts?.columns ?? [];
  const column = columns.find((each) => each.name === name);
  const known = columns.map((each): [string, string] => [each.name, each.label]);
  const options = column ? known : [[name, name] as const, ...known];
  return (
    <>
      <div class="pair">
        <SelectField
          label={say.family}
          value={family}
          options={FAMILIES.map((key) => [key, say.families[key]])}
          onChoose={(key) => onChange({ ...criterion, family: key as Family })}
        />
        <NumberField
          label={say.weight}
          value={Number.isFinite(weight) ? String(weight) : ""}
          least={0}
          most={100}
          onType={(typed) => typed !== null && onChange({ ...criterion, weight: typed })}
        />
      </div>
      <SelectField
        label={say.column}
        value={name}
        options={options}
        onChoose={(key) =>
          onChange(
            onColumn(
              criterion,
              columns.find((each) => each.name === key),
            ),
          )
        }
      />
      {typeof as === "object" ? (
        <WordScores
          column={column}
          table={as}
          onChange={(table) => onChange({ ...criterion, as: table })}
        />
      ) : (
        <SelectField
          label={say.as}
          value={as}
          options={WAYS.map((key) => [key, say.ways[key]])}
          onChoose={(key) => onChange({ ...criterion, as: key as Way })}
        />
      )}
      {!isSettled(criterion) && <p class="hint">{say.unfinished}</p>}
    </>
  );
}
