import { fill } from "../../i18n/words.ts";
import { Button } from "../parts/button.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { ScreenFrame } from "../parts/screen-frame.tsx";
import { TextList } from "../parts/text-list.tsx";
import { TroubleBox } from "../parts/trouble-box.tsx";
import { showTab } from "../state/function-deeds.ts";
import { previewSegments } from "../state/method-deeds.ts";
import type { MadeTab } from "../state/state.ts";

/** What was made, with a way to each tab, and what is good to know. */
export function ResultScreen({ arrive }: { readonly arrive: boolean }) {
  const { state, store, words } = usePanel();
  const { title, intro, tabs: heading, warnings: notes, again, method, none } = words.result;
  const tabs = state.run?.tabs ?? [];
  const warnings = state.run?.warnings ?? [];
  const toMethod = (): void => store.dispatch({ type: "went", screen: "method" });
  const runAgain = (): void => {
    toMethod();
    void previewSegments(store);
  };
  const actions = (
    <>
      <Button kind="primary" onPress={runAgain}>
        {again}
      </Button>
      <Button onPress={toMethod}>{method}</Button>
    </>
  );
  return (
    <ScreenFrame title={title} arrive={arrive} actions={actions}>
      <p class="intro">{tabs.length === 0 ? none : intro}</p>
      <TroubleBox onRetry={null} />
      {tabs.length > 0 && (
        <section>
          <h2>{fill(heading, { count: tabs.length })}</h2>
          <ul class="made">
            {tabs.map((tab) => (
              <MadeLine key={tab.key} tab={tab} />
            ))}
          </ul>
        </section>
      )}
      {warnings.length > 0 && (
        <section>
          <h2>{fill(notes, { count: warnings.length })}</h2>
          <TextList texts={warnings.map(({ text }) => text)} />
        </section>
      )}
    </ScreenFrame>
  );
}

function MadeLine({ tab }: { readonly tab: MadeTab }) {
  const { state, store, words, format } = usePanel();
  const { clients, charts, open } = words.result;
  const counted = state.run?.counts[tab.key];
  const holds = counted === undefined ? "" : fill(clients, { count: format.whole(counted) });
  const size = tab.charts > 0 ? fill(charts, { charts: tab.charts }) : holds;
  return (
    <li>
      <Button
        kind="link"
        name={fill(open, { name: tab.name })}
        onPress={() => void showTab(store, tab.id, null)}
      >
        {tab.name}
      </Button>
      <span class="made-size">{size}</span>
    </li>
  );
}
