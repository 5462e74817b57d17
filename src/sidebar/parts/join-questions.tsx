import { fill } from "../../i18n/words.ts";
import { answerJoin } from "../state/source-deeds.ts";
import { Button } from "./button.tsx";
import { Fold } from "./fold.tsx";
import { usePanel } from "./panel-context.ts";
import { QuestionCard } from "./question-card.tsx";

/** What is to be settled about how the tabs meet. */
export function JoinQuestions() {
  const { state, store } = usePanel();
  const questions = state.meeting?.join?.questions ?? [];
  const answers = state.settings?.source?.answers ?? {};
  const open = questions.filter(({ id }) => answers[id] === undefined);
  if (open.length === 0) return null;
  return (
    <ul class="cards">
      {open.map((question) => (
        <QuestionCard
          key={question.id}
          question={question}
          answer={null}
          onAnswer={(key) => void answerJoin(store, { [question.id]: key })}
        />
      ))}
    </ul>
  );
}

/** What was answered about the tabs; each answer can be changed or taken back. */
export function JoinAnswers() {
  const { state, store, words } = usePanel();
  const { tabs: said } = words;
  const answers = state.settings?.source?.answers ?? {};
  const asked = state.askedOfJoin.filter(({ id }) => answers[id] !== undefined);
  const known = new Set([...asked, ...state.asked].map(({ id }) => id));
  // Clients joined from a list were never asked about.
  const pairs = Object.keys(answers).filter((id) => id.startsWith("same.") && !known.has(id));
  const count = asked.length + pairs.length;
  if (count === 0 || !state.meeting) return null;
  return (
    <Fold title={fill(words.source.answers, { count })}>
      <ul class="cards">
        {asked.map((question) => (
          <QuestionCard
            key={question.id}
            question={question}
            answer={answers[question.id] ?? null}
            onAnswer={(key) => void answerJoin(store, { [question.id]: key })}
          />
        ))}
        {pairs.map((id) => (
          <li key={id} class="card">
            <p>{pairText(id, answers[id] === "same" ? said.pairSame : said.pairApart)}</p>
            <Button kind="link" onPress={() => void answerJoin(store, { [id]: null })}>
              {said.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function pairText(id: string, sentence: string): string {
  const [a = "", b = ""] = id.slice("same.".length).split("|");
  return fill(sentence, { a, b });
}
