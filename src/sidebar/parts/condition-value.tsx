import { type Condition, type FactColumn, kindOf, textsOf } from "../state/condition-draft.ts";
import { usePanel } from "./panel-context.ts";
import { TextLine } from "./text-line.tsx";
import { ValueField } from "./value-field.tsx";
import { WordChoices } from "./word-choices.tsx";

interface ConditionValueProps {
  readonly condition: Condition;
  readonly column: FactColumn | undefined;
  readonly onChange: (condition: Condition) => void;
}

const LONGEST = 200;

/** What the column of a condition is held against: words to tick, a text, a number, a day, or nothing. */
export function ConditionValue({ condition, column, onChange }: ConditionValueProps) {
  const { ruleEditor: say } = usePanel().words.choosing;
  const kind = kindOf(condition, column);
  if ("texts" in condition) {
    const { column: name, is } = condition;
    return (
      <WordChoices
        column={column}
        chosen={textsOf(condition, column)}
        onChoose={(next) => onChange({ column: name, is, texts: [...next] })}
      />
    );
  }
  if ("text" in condition) {
    const known = column?.words.find(({ text }) => text === condition.text);
    return (
      <TextLine
        label={say.value}
        value={known?.label ?? condition.text}
        longest={LONGEST}
        onType={(label) => {
          const word = column?.words.find((each) => each.label === label.trim());
          onChange({ ...condition, text: word?.text ?? label.trim() });
        }}
      />
    );
  }
  if ("value" in condition) {
    return (
      <ValueField
        label={say.value}
        kind={kind}
        value={condition.value}
        onType={(value) => onChange({ ...condition, value })}
      />
    );
  }
  if ("from" in condition) {
    return (
      <div class="pair">
        <ValueField
          label={say.from}
          kind={kind}
          value={condition.from}
          onType={(from) => onChange({ ...condition, from })}
        />
        <ValueField
          label={say.to}
          kind={kind}
          value={condition.to}
          onType={(to) => onChange({ ...condition, to })}
        />
      </div>
    );
  }
  return null;
}
