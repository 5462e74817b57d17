import { fill } from "../../i18n/words.ts";
import { Button } from "../parts/button.tsx";
import { FileEntry } from "../parts/file-entry.tsx";
import { JoinedTabs } from "../parts/joined-tabs.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { ScreenFrame } from "../parts/screen-frame.tsx";
import { SelectField } from "../parts/select-field.tsx";
import { TroubleBox } from "../parts/trouble-box.tsx";
import { goToMethod } from "../state/method-deeds.ts";
import { meetingFault } from "../state/several-tabs.ts";
import { chooseTab, detect, start } from "../state/source-deeds.ts";
import { sourceTabs } from "../state/source-settings.ts";
import { SourceFound } from "./source-found.tsx";

/** The tab, what was found in it, and what remains to be said. */
export function SourceScreen({ arrive }: { readonly arrive: boolean }) {
  const { state, store, words, format } = usePanel();
  const { file, detected, tabId, busy, language } = state;
  const tabs = file ? sourceTabs(file) : [];
  const retry = state.trouble?.work === "save" ? goToMethod : detect;
  const empty = tabs.length === 0;
  const actions = empty ? (
    <Button work="start" onPress={() => void start(store, language)}>
      {words.source.reload}
    </Button>
  ) : (
    <Button
      kind="primary"
      work="save"
      blocked={!detected || detected.problem !== null || meetingFault(state)}
      onPress={() => void goToMethod(store)}
    >
      {words.source.next}
    </Button>
  );
  return (
    <ScreenFrame title={words.source.title} arrive={arrive} actions={actions}>
      <p class="intro">{empty ? words.source.noTab : words.source.intro}</p>
      {!empty && (
        <SelectField
          label={words.source.tab}
          value={String(tabId)}
          options={tabs.map(({ id, name, rows }) => [
            String(id),
            fill(words.source.tabSize, { name, rows: format.whole(rows) }),
          ])}
          onChoose={(id) => void chooseTab(store, Number(id))}
        />
      )}
      <FileEntry kind={empty ? "primary" : "plain"} />
      {!empty && <JoinedTabs />}
      <TroubleBox onRetry={() => void retry(store)} />
      {!detected && busy === "detect" && <p class="reading">{words.source.reading}</p>}
      {detected && <SourceFound detected={detected} />}
    </ScreenFrame>
  );
}
