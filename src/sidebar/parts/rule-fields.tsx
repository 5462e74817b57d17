import { fill } from "../../i18n/words.ts";
import { type Condition, freshCondition } from "../state/condition-draft.ts";
import type { MethodFacts } from "../state/editing.ts";
import { placesOf, replaced } from "../state/lists.ts";
import { isFinished, type Rule } from "../state/rule-draft.ts";
import { Button } from "./button.tsx";
import { ConditionFields } from "./condition-fields.tsx";
import { usePanel } from "./panel-context.ts";
import { TextLine } from "./text-line.tsx";

interface RuleFieldsProps {
  readonly rule: Rule;
  /** From 1. */
  readonly number: number;
  readonly facts: MethodFacts | null;
  readonly onChange: (rule: Rule) => void;
}

const LONGEST_NAME = 60;

/** The conditions of a rule, and the segment it leads to. */
export function RuleFields({ rule, number, facts, onChange }: RuleFieldsProps) {
  const { ruleEditor: say } = usePanel().words.choosing;
  const { when } = rule;
  return (
    <>
      {when.length === 0 && <p class="hint">{say.all}</p>}
      {placesOf(when).map((at) => (
        <ConditionFields
          key={at}
          legend={fill(say.condition, { place: at + 1, number })}
          lead={at === 0 ? say.when : say.and}
          condition={when[at] as Condition}
          columns={facts?.columns ?? []}
          onChange={(next) => onChange({ ...rule, when: replaced(when, at, next) })}
        />
      ))}
      <Button
        kind="link"
        always
        onPress={() => onChange({ ...rule, when: [...when, freshCondition(facts?.columns[0])] })}
      >
        {say.addCondition}
      </Button>
      <TextLine
        label={say.segment}
        value={rule.segment}
        longest={LONGEST_NAME}
        onType={(segment) => onChange({ ...rule, segment: segment.trim() })}
      />
      {!isFinished(rule) && <p class="hint">{say.unfinished}</p>}
    </>
  );
}
