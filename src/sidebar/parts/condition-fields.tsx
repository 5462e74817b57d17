import {
  type Condition,
  type FactColumn,
  freshCondition,
  type Operator,
  operatorsOf,
  withOperator,
} from "../state/condition-draft.ts";
import { Button } from "./button.tsx";
import { ConditionValue } from "./condition-value.tsx";
import { usePanel } from "./panel-context.ts";
import { SelectField } from "./select-field.tsx";

interface ConditionFieldsProps {
  /** "Condition 1 of rule 2", for the ear. */
  readonly legend: string;
  /** "when", "and". */
  readonly lead: string;
  readonly condition: Condition;
  readonly columns: readonly FactColumn[];
  /** Null takes the condition away. */
  readonly onChange: (condition: Condition | null) => void;
}

/** A column, what it must be, and a value. */
export function ConditionFields(props: ConditionFieldsProps) {
  const { legend, lead, condition, columns, onChange } = props;
  const { words } = usePanel();
  const { ruleEditor: say, remove } = words.choosing;
  const column = columns.find(({ name }) => name === condition.column);
  const known = columns.map(({ name, label }): [string, string] => [name, label]);
  // A column of another list stays in sight, so that it can be changed.
  const options = column ? known : [[condition.column, condition.column] as const, ...known];
  return (
    <fieldset class="field condition">
      <legend class="hidden">{legend}</legend>
      <div class="card-head">
        <span>{lead}</span>
        <Button kind="link" always name={`${remove} – ${legend}`} onPress={() => onChange(null)}>
          {remove}
        </Button>
      </div>
      <SelectField
        label={say.column}
        quiet
        value={condition.column}
        options={options}
        onChoose={(name) => onChange(freshCondition(columns.find((each) => each.name === name)))}
      />
      <SelectField
        label={say.asks}
        quiet
        value={condition.is}
        options={operatorsOf(column).map((is) => [is, say.is[is]])}
        onChoose={(is) => onChange(withOperator(condition, is as Operator, column))}
      />
      <ConditionValue condition={condition} column={column} onChange={onChange} />
    </fieldset>
  );
}
