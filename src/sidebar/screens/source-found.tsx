import { fill } from "../../i18n/words.ts";
import { Button } from "../parts/button.tsx";
import { ColumnCard } from "../parts/column-card.tsx";
import { Fold } from "../parts/fold.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { QualityFound } from "../parts/quality-found.tsx";
import { QuestionCard } from "../parts/question-card.tsx";
import { ShapeFound } from "../parts/shape-found.tsx";
import { Why } from "../parts/why.tsx";
import { viewedSource } from "../state/several-tabs.ts";
import { changeSource, forgetSource } from "../state/source-deeds.ts";
import type { Detected, Question } from "../state/state.ts";

/** What was understood of the tab: shape, questions, columns, and what is worth a look. */
export function SourceFound({ detected }: { readonly detected: Detected }) {
  const { state, words } = usePanel();
  const several = (state.settings?.further.length ?? 0) > 0;
  const tab = viewedSource(state)?.tabName ?? "";
  return (
    <>
      {several && <h2>{fill(words.tabs.viewed, { tab })}</h2>}
      <ShapeFound detected={detected} />
      {detected.problem && (
        <p class="note" role="alert">
          <span aria-hidden="true">⚠ </span>
          {detected.problem}
        </p>
      )}
      <Questions />
      <Columns detected={detected} />
      {detected.problem === null && <QualityFound quality={detected.quality} />}
    </>
  );
}

function Questions() {
  const { state, store, words } = usePanel();
  const source = viewedSource(state);
  const { questions, questionsIntro, answers, forget } = words.source;
  const answered = (id: string): boolean => source?.answers[id] !== undefined;
  const open = state.asked.filter(({ id }) => !answered(id) && isOpen(id, state.detected));
  const closed = state.asked.filter(({ id }) => answered(id));
  const said = source && Object.keys({ ...source.answers, ...source.mapping }).length > 0;
  const card = (question: Question) => (
    <QuestionCard
      key={question.id}
      question={question}
      answer={source?.answers[question.id] ?? null}
      onAnswer={(key) => {
        const answers = { ...source?.answers, [question.id]: key };
        void changeSource(store, { answers });
      }}
    />
  );
  return (
    <>
      {open.length > 0 && (
        <section>
          <h2>{fill(questions, { count: open.length })}</h2>
          <p class="hint">{questionsIntro}</p>
          <ul class="cards">{open.map(card)}</ul>
        </section>
      )}
      {closed.length > 0 && (
        <Fold title={fill(answers, { count: closed.length })}>
          <ul class="cards">{closed.map(card)}</ul>
        </Fold>
      )}
      {said && !state.remembered && (
        <Button kind="link" onPress={() => void forgetSource(store)}>
          {forget}
        </Button>
      )}
    </>
  );
}

/** A question that the server asks no more, and nobody answered, was settled otherwise. */
function isOpen(id: string, detected: Detected | null): boolean {
  return detected?.questions.some((question) => question.id === id) === true;
}

function Columns({ detected }: { readonly detected: Detected }) {
  const { words } = usePanel();
  const { columns, columnsUnused } = words.source;
  const used = detected.columns.filter(({ field, state }) => field !== null || state === "confirm");
  const unused = detected.columns.filter((column) => !used.includes(column));
  const cards = (list: Detected["columns"]) => (
    <ul class="cards">
      {list.map((column) => (
        <ColumnCard key={column.index} column={column} fields={detected.fields} />
      ))}
    </ul>
  );
  return (
    <section>
      <h2 class="label">
        {columns}
        <Why word={columns} text={words.why.columns} />
      </h2>
      {cards(used)}
      {unused.length > 0 && (
        <Fold
          key={`${detected.problem !== null}`}
          title={fill(columnsUnused, { count: unused.length })}
          open={detected.problem !== null}
        >
          {() => cards(unused)}
        </Fold>
      )}
    </section>
  );
}
