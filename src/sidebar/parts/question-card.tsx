import { fill } from "../../i18n/words.ts";
import { changeSource } from "../state/source-deeds.ts";
import type { Question } from "../state/state.ts";
import { ChoiceGroup } from "./choice-group.tsx";
import { usePanel } from "./panel-context.ts";

/** One question, with the reader's own cells in it. */
export function QuestionCard({ question }: { readonly question: Question }) {
  const { state, store, words } = usePanel();
  const answers = state.settings?.source?.answers ?? {};
  const answer = answers[question.id] ?? null;
  const assumed = question.choices[0];
  return (
    <li class="card">
      <ChoiceGroup
        legend={question.text}
        value={answer}
        choices={question.choices}
        onChoose={(key) =>
          void changeSource(store, { answers: { ...answers, [question.id]: key } })
        }
      />
      {answer === null && assumed && (
        <p class="hint">{fill(words.source.assumed, { choice: assumed.label })}</p>
      )}
    </li>
  );
}
