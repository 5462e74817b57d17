import { fill } from "../../i18n/words.ts";
import type { Question } from "../state/state.ts";
import { ChoiceGroup } from "./choice-group.tsx";
import { usePanel } from "./panel-context.ts";

interface QuestionCardProps {
  readonly question: Question;
  /** Null while it is open. */
  readonly answer: string | null;
  readonly onAnswer: (key: string) => void;
}

/** One question, with the reader's own cells in it. */
export function QuestionCard({ question, answer, onAnswer }: QuestionCardProps) {
  const { words } = usePanel();
  const assumed = question.choices[0];
  return (
    <li class="card">
      <ChoiceGroup
        legend={question.text}
        value={answer}
        choices={question.choices}
        onChoose={onAnswer}
      />
      {answer === null && assumed && (
        <p class="hint">{fill(words.source.assumed, { choice: assumed.label })}</p>
      )}
    </li>
  );
}
