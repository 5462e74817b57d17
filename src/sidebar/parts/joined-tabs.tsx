import { fill } from "../../i18n/words.ts";
import { tabsToAdd, viewedId } from "../state/several-tabs.ts";
import { addTab, removeTab, viewTab } from "../state/source-deeds.ts";
import type { Meeting } from "../state/state.ts";
import { Button } from "./button.tsx";
import { Fold } from "./fold.tsx";
import { JoinAnswers, JoinQuestions } from "./join-questions.tsx";
import { LooseList } from "./loose-list.tsx";
import { usePanel } from "./panel-context.ts";
import { SelectField } from "./select-field.tsx";
import { Why } from "./why.tsx";

/** The other tabs that speak of the same clients: how each met the first, and the way to add one. */
export function JoinedTabs() {
  const { state, store, words, format } = usePanel();
  const { tabs: said, why } = words;
  const { meeting, settings } = state;
  const more = tabsToAdd(state);
  const joined = settings?.further ?? [];
  if (more.length === 0 && joined.length === 0) return null;
  const title = meeting ? said.together : said.title;
  return (
    <section>
      <h2 class="label">
        {title}
        <Why word={title} text={why.tabs} />
      </h2>
      {meeting && (
        <ul class="cards">
          {meeting.sources.map((tab) => (
            <TabCard key={tab.tabId} tab={tab} meeting={meeting} />
          ))}
        </ul>
      )}
      {meeting?.joinProblem && (
        <p class="note" role="alert">
          <span aria-hidden="true">⚠ </span>
          {meeting.joinProblem}
        </p>
      )}
      <JoinQuestions />
      <JoinAnswers />
      {more.length > 0 && (
        <SelectField
          label={said.add}
          value=""
          options={[
            ["", said.choose],
            ...more.map(({ id, name, rows }): [string, string] => [
              String(id),
              fill(words.source.tabSize, { name, rows: format.whole(rows) }),
            ]),
          ]}
          onChoose={(id) => id !== "" && void addTab(store, Number(id))}
        />
      )}
    </section>
  );
}

interface TabCardProps {
  readonly tab: Meeting["sources"][number];
  readonly meeting: Meeting;
}

/** One of the tabs: what it brings, and whom it lacks. */
function TabCard({ tab, meeting }: TabCardProps) {
  const { state, store, words } = usePanel();
  const { tabs: said } = words;
  const { tabId, tabName, problem } = tab;
  const part = meeting.join?.parts.find((each) => each.tab === tabName);
  const inView = viewedId(state) === tabId;
  const first = state.tabId === tabId;
  return (
    <li class="card">
      <div class="card-head">
        <span class="header-text">{tabName}</span>
        {inView && <span class="mark">{said.inView}</span>}
      </div>
      {problem && (
        <p role="alert">
          <span aria-hidden="true">⚠ </span>
          {problem}
        </p>
      )}
      {part && <p>{part.text}</p>}
      {part && part.lines.length > 0 && (
        <ul class="texts">
          {part.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {part && part.notFound > 0 && (
        <Fold title={fill(said.missing, { count: part.notFound })}>
          <LooseList clients={part.missing} total={part.notFound} />
        </Fold>
      )}
      {part && part.lacking > 0 && (
        <Fold title={fill(said.absent, { count: part.lacking })}>
          <LooseList clients={part.absent} total={part.lacking} />
        </Fold>
      )}
      {!inView && tab.questions > 0 && (
        <p class="hint">{fill(said.toSettle, { count: tab.questions })}</p>
      )}
      <p class="links">
        {!inView && (
          <Button
            kind="link"
            name={fill(said.lookName, { tab: tabName })}
            onPress={() => void viewTab(store, tabId)}
          >
            {said.look}
          </Button>
        )}
        {!first && (
          <Button
            kind="link"
            name={fill(said.removeName, { tab: tabName })}
            onPress={() => void removeTab(store, tabId)}
          >
            {said.remove}
          </Button>
        )}
      </p>
    </li>
  );
}
